/** One page for a clinician: what was answered, done and measured, and what happened. */

import type { Condition, Precaution, RedFlag } from '@unhunch/knowledge'
import { addDays } from '../planning/calendar.ts'
import type { Intake } from '../planning/intake.ts'
import type { Day, Phase, Prescription, Programme } from '../planning/programme.ts'
import type { Routine } from '../routine/routine.ts'
import type { Answers, Clearance, ScreeningKnowledge } from '../screening/clearance.ts'
import { evaluateCondition } from '../screening/evaluate-condition.ts'
import type { ProgressEvent } from './events.ts'
import type { Adherence, Progress } from './progress.ts'
import { type ProgressRecord, recordUpTo } from './progress-record.ts'
import type { MeasureSeries } from './series.ts'
import type { Trend } from './trend.ts'

export interface ClinicianReport {
  /** The first day of anything; absent when there is nothing yet. */
  readonly from?: Day
  readonly to: Day
  readonly screening: {
    readonly status: Clearance['status']
    /** The last day on which the questions were answered. */
    readonly answeredOn?: Day
    /** In the order of the questions: what is not the plain answer, what was asked because of it, and whatever raised a flag or a precaution. */
    readonly answers: readonly { readonly question: string; readonly answer: string | number }[]
    readonly flags: readonly RedFlag[]
    readonly precautions: readonly Precaution[]
    /** Reported during sessions; each with its days. */
    readonly symptoms: readonly { readonly symptom: string; readonly days: readonly Day[] }[]
  }
  /** As last told: places, how long, goals in the person's own words, and so on. */
  readonly intake?: Intake
  readonly programme?: ReportedProgramme
  readonly adherence: Adherence
  /** Of the whole time. */
  readonly totals: {
    readonly sessions: number
    readonly practices: number
    readonly minutes: number
    readonly breaks: number
  }
  readonly measures: readonly { readonly series: MeasureSeries; readonly trend: Trend }[]
  /** All but plan changes, the latest first. */
  readonly events: readonly ProgressEvent[]
  /** How many days changed something in the exercises. */
  readonly planChanges: number
  /** The person's own lists, with how often each was done. */
  readonly routines: readonly {
    readonly routine: Routine
    readonly timesDone: number
    readonly lastOn?: Day
  }[]
}

export interface ReportedProgramme {
  readonly startDay: Day
  /** 1 for the first. */
  readonly week: number
  readonly weeks: number
  readonly phase: Phase
  /** Those of the next seven days, each once, with the dose it has next. */
  readonly exercises: readonly {
    readonly exercise: string
    readonly form: string
    readonly sides: 'together' | 'each'
    readonly prescription: Prescription
    /** Since the first day of the report, in the plan. */
    readonly timesDone: number
  }[]
}

export interface ReportSubject {
  readonly record: ProgressRecord
  readonly progress: Progress
  readonly screening: ScreeningKnowledge
  readonly answers: Answers
  readonly clearance: Clearance
  readonly programme?: Programme
  readonly routines: readonly Routine[]
}

export function clinicianReport(subject: ReportSubject): ClinicianReport {
  const { progress, clearance, programme, routines } = subject
  const record = recordUpTo(subject.record, progress.today)
  const { from, today, weeks, trends, events } = progress
  const measured = progress.series.filter((series) => series.kind === 'measure')
  const answeredOn = record.checkedOn.reduce((last, day) => (day > last ? day : last), '')
  const intake = record.intakes.at(-1)?.intake
  return {
    ...(from !== undefined && { from }),
    to: today,
    screening: {
      status: clearance.status,
      ...(answeredOn !== '' && { answeredOn }),
      answers: answersThatMatter(subject),
      flags: 'flags' in clearance ? clearance.flags : [],
      precautions: 'precautions' in clearance ? clearance.precautions : [],
      symptoms: symptomsIn(events),
    },
    ...(intake && { intake }),
    ...(programme && { programme: reportProgramme(programme, record, today) }),
    adherence: progress.adherence,
    totals: {
      sessions: weeks.reduce((sum, { done }) => sum + done, 0),
      practices: weeks.reduce((sum, week) => sum + week.routines + week.exercises, 0),
      minutes: weeks.reduce((sum, { minutes }) => sum + minutes, 0),
      breaks: weeks.reduce((sum, { breaks }) => sum + breaks.moved, 0),
    },
    measures: measured.flatMap((series) => {
      const trend = trends.find(({ id }) => id === series.id)
      return trend ? [{ series, trend }] : []
    }),
    events: events.filter(({ kind }) => kind !== 'plan-change').toReversed(),
    planChanges: events.filter(({ kind }) => kind === 'plan-change').length,
    routines: routines.map((routine) => {
      const days = record.practices
        .filter((practice) => practice.routine === routine.id)
        .map(({ day }) => day)
      const lastOn = days.toSorted().at(-1)
      return { routine, timesDone: days.length, ...(lastOn !== undefined && { lastOn }) }
    }),
  }
}

function answersThatMatter({ screening, answers, clearance }: ReportSubject) {
  const raised = [
    ...('flags' in clearance ? clearance.flags : []),
    ...('precautions' in clearance ? clearance.precautions : []),
  ]
  const raising = new Set(raised.flatMap(({ when }) => questionsHolding(when, answers)))
  return screening.questions.flatMap(({ id, kind, options, askIf }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    if (askIf && evaluateCondition(askIf, answers) === false) return []
    const plain = kind === 'yes-no' ? 'no' : options?.[0]
    const isPlain = kind === 'number' || (askIf === undefined && answer === plain)
    const matters = !isPlain || raising.has(id)
    return matters ? [{ question: id, answer }] : []
  })
}

/** A "no" may be what raises a flag, and a number is told only where it does. */
function questionsHolding(condition: Condition, answers: Answers): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => questionsHolding(part, answers))
  if ('any' in condition) return condition.any.flatMap((part) => questionsHolding(part, answers))
  if ('of' in condition) return condition.of.flatMap((part) => questionsHolding(part, answers))
  return evaluateCondition(condition, answers) === true ? [condition.question] : []
}

function symptomsIn(events: readonly ProgressEvent[]): ClinicianReport['screening']['symptoms'] {
  const daysBySymptom = new Map<string, Day[]>()
  for (const event of events) {
    if (event.kind !== 'symptoms') continue
    for (const symptom of event.symptoms) {
      daysBySymptom.set(symptom, [...(daysBySymptom.get(symptom) ?? []), event.day])
    }
  }
  return [...daysBySymptom].map(([symptom, days]) => ({ symptom, days }))
}

function reportProgramme(programme: Programme, { reports }: ProgressRecord, today: Day): ReportedProgramme {
  const { startDay, weeks } = programme
  const until = addDays(today, 7)
  const items = weeks
    .flatMap(({ days }) => days)
    .flatMap((day) => (day.kind === 'session' && day.day < until ? day.session.items : []))
  const present = weeks.findLast(({ days }) => days.some(({ day }) => day <= today)) ?? weeks[0]
  const timesDone = new Map<string, number>()
  for (const report of reports) {
    if (report.type !== 'session') continue
    for (const { exercise, outcome } of report.items) {
      if (outcome !== 'done' && outcome !== 'partly') continue
      timesDone.set(exercise, (timesDone.get(exercise) ?? 0) + 1)
    }
  }
  return {
    startDay,
    week: present?.week ?? 1,
    weeks: weeks.length,
    phase: present?.phase ?? 'settle-in',
    exercises: items
      .filter(({ exercise, form }, index) => {
        return items.findIndex((other) => other.exercise === exercise && other.form === form) === index
      })
      .map(({ exercise, form, sides, prescription }) => ({
        exercise,
        form,
        sides,
        prescription,
        timesDone: timesDone.get(exercise) ?? 0,
      })),
  }
}
