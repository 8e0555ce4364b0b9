/** Reads from a journal what progress is computed from. */

import {
  type Day,
  medianOf,
  type PlanningKnowledge,
  type ProgressRecord,
  planChanges,
  type Report,
  type Restriction,
  type Screened,
} from '@unhunch/engine'
import type { Entry } from './entry.ts'
import { orderEntries } from './merge.ts'
import { replayEntries } from './replay.ts'

export interface RecordContext {
  /** The calendar day of a moment, where the person is. */
  readonly dayOf: (atMs: number) => Day
  readonly knowledge: PlanningKnowledge
  /** As they are now; none while there may be no plan. */
  readonly restrictions: readonly Restriction[]
}

export function progressRecord(entries: readonly Entry[], context: RecordContext): ProgressRecord {
  const { dayOf, knowledge, restrictions } = context
  const { intake, startDay, reports, practices, breaks, ranges, sessionsStarted } = replayEntries(entries)
  const intakes: ProgressRecord['intakes'][number][] = []
  const checkedOn: Day[] = []
  const happenings: (Report | Screened)[] = []
  for (const entry of orderEntries(entries)) {
    if (entry.type === 'intake') intakes.push({ day: dayOf(entry.atMs), intake: entry.body })
    if (entry.type === 'report') happenings.push(entry.body)
    // The emergency questions alone are no safety check.
    if (entry.type !== 'answers' || entry.body.form === 'emergency-only') continue
    const day = dayOf(entry.atMs)
    checkedOn.push(day)
    happenings.push({ type: 'screened', day })
  }
  const replayed =
    intake && startDay !== undefined
      ? planChanges({ knowledge, intake, restrictions }, startDay, happenings)
      : { changes: [], lanes: [] }
  return {
    intakes,
    ...(startDay !== undefined && { startDay }),
    reports,
    practices,
    breaks,
    sessionsStarted,
    checkedOn,
    ...replayed,
    ranges: ranges.flatMap(({ day, tries }) =>
      tries.map(({ measure, side, degrees }) => ({ day, measure, side, degrees: medianOf(degrees) })),
    ),
  }
}
