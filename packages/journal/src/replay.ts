/** Folds a journal into what the engine needs to compute everything else. */

import type {
  Answers,
  BreakPlan,
  BreakReport,
  Intake,
  PracticeReport,
  RangeReport,
  Report,
  Routine,
} from '@unhunch/engine'
import type { SessionStartedBody } from './entries/session-started.ts'
import type { Entry } from './entry.ts'
import { orderEntries } from './merge.ts'

export interface Life {
  /** As they stand now: the last full form, and whatever was asked again since. */
  readonly answers: Answers
  /** When questions were last answered, in whatever form. */
  readonly answeredAtMs?: number
  readonly intake?: Intake
  /** Of the programme that runs now. */
  readonly startDay?: string
  readonly reports: readonly Report[]
  readonly sessionsStarted: readonly SessionStartedBody[]
  /** As last changed, in the order in which they were made; without those that were removed. */
  readonly routines: readonly Routine[]
  readonly practices: readonly PracticeReport[]
  readonly breakPlan?: BreakPlan
  readonly breaks: readonly BreakReport[]
  readonly ranges: readonly RangeReport[]
}

export function replayEntries(entries: readonly Entry[]): Life {
  const reports: Report[] = []
  const sessionsStarted: SessionStartedBody[] = []
  const routineById = new Map<string, Routine>()
  const practices: PracticeReport[] = []
  const breaks: BreakReport[] = []
  const ranges: RangeReport[] = []
  // Filled in place: a copy at each entry would make a long life slow to read.
  const now: Now = { answers: {} }
  for (const entry of orderEntries(entries)) {
    switch (entry.type) {
      case 'answers':
        if (entry.body.form === 'full') now.answers = {}
        Object.assign(now.answers, entry.body.answers)
        now.answeredAtMs = entry.atMs
        break
      case 'intake':
        now.intake = entry.body
        break
      case 'programme-started':
        now.startDay = entry.body.day
        break
      case 'report':
        reports.push(entry.body)
        break
      case 'session-started':
        sessionsStarted.push(entry.body)
        break
      case 'routine':
        if (entry.body.isRemoved) routineById.delete(entry.body.routine.id)
        else routineById.set(entry.body.routine.id, entry.body.routine)
        break
      case 'practice':
        practices.push(entry.body)
        break
      case 'break-plan':
        now.breakPlan = entry.body
        break
      case 'break':
        breaks.push(entry.body)
        break
      case 'ranges':
        ranges.push(entry.body)
        break
      // Kept for the person alone: nothing is computed from it.
      case 'sight':
        break
    }
  }
  return {
    ...now,
    reports,
    sessionsStarted,
    routines: [...routineById.values()],
    practices,
    breaks,
    ranges,
  }
}

interface Now {
  answers: Record<string, string | number>
  answeredAtMs?: number
  intake?: Intake
  startDay?: string
  breakPlan?: BreakPlan
}
