/** What happened beside the measures, so that a chart can show both. */

import type { Change as PlanChangeKind } from '../adaptation/adjustment.ts'
import { addDays, daysBetween } from '../planning/calendar.ts'
import type { Day, Reason } from '../planning/programme.ts'
import type { LaneSpan, ProgressRecord } from './progress-record.ts'

export type ProgressEvent =
  | { readonly kind: 'programme-start'; readonly day: Day }
  /** `until`: the first day after it; absent while it has no end. */
  | { readonly kind: 'flare'; readonly day: Day; readonly until?: Day }
  /** The plan waited for the safety questions. */
  | { readonly kind: 'pause'; readonly day: Day; readonly until?: Day }
  /** Days without any session or practice, from the first of them. */
  | { readonly kind: 'gap'; readonly day: Day; readonly until?: Day; readonly days: number }
  /** All that changed in the exercises on one day. */
  | { readonly kind: 'plan-change'; readonly day: Day; readonly reasons: readonly Reason[] }
  | { readonly kind: 'graduation'; readonly day: Day }
  | { readonly kind: 'safety-check'; readonly day: Day }
  /** Ids of symptoms that stopped or eased a session. */
  | { readonly kind: 'symptoms'; readonly day: Day; readonly symptoms: readonly string[] }

/** Of one day in this order. */
const kinds: readonly ProgressEvent['kind'][] = [
  'programme-start',
  'safety-check',
  'gap',
  'symptoms',
  'pause',
  'flare',
  'plan-change',
  'graduation',
]

export function eventsOf(
  record: ProgressRecord,
  /** Days with a session or practice, in order. */
  activeDays: readonly Day[],
  { gapDays, today }: { readonly gapDays: number; readonly today: Day },
): readonly ProgressEvent[] {
  const { startDay } = record
  const events: readonly ProgressEvent[] = [
    ...(startDay === undefined || startDay > today
      ? []
      : [{ kind: 'programme-start' as const, day: startDay }]),
    ...record.lanes.filter(isNews).map(laneEvent),
    ...gapsIn(activeDays, gapDays, today),
    ...planChangesByDay(record),
    ...[...new Set(record.checkedOn)].map((day) => ({ kind: 'safety-check' as const, day })),
    ...symptomsByDay(record),
  ]
  return [...events].sort((a, b) =>
    a.day === b.day ? kinds.indexOf(a.kind) - kinds.indexOf(b.kind) : a.day < b.day ? -1 : 1,
  )
}

/** Graduation is told once: coming back to it after a flare is no second one. */
function isNews({ lane }: LaneSpan, index: number, lanes: readonly LaneSpan[]): boolean {
  return lane !== 'graduated' || lanes.findIndex((other) => other.lane === 'graduated') === index
}

function laneEvent({ lane, from, until }: LaneSpan): ProgressEvent {
  if (lane === 'graduated') return { kind: 'graduation', day: from }
  return { kind: lane === 'flare' ? 'flare' : 'pause', day: from, ...(until !== undefined && { until }) }
}

function gapsIn(activeDays: readonly Day[], gapDays: number, today: Day): readonly ProgressEvent[] {
  return activeDays.flatMap((last, index): readonly ProgressEvent[] => {
    const until = activeDays[index + 1]
    const days = daysBetween(last, until ?? today) - (until === undefined ? 0 : 1)
    if (days <= gapDays) return []
    return [{ kind: 'gap', day: addDays(last, 1), days, ...(until !== undefined && { until }) }]
  })
}

/** What changes the exercises; lanes and safety checks are events of their own. */
function changesExercises(kind: PlanChangeKind['kind']): boolean {
  switch (kind) {
    case 'step':
    case 'harder-form':
    case 'rest-exercise':
    case 'ban':
    case 'unban':
    case 'like':
    case 'lighter-week':
    case 'restart':
    case 'vary':
      return true
    case 'hold':
    case 'flare-lane':
    case 'plan-lane':
    case 'pause':
    case 'rescreen':
    case 'graduate':
      return false
  }
}

function planChangesByDay({ changes }: ProgressRecord): readonly ProgressEvent[] {
  const reasonsByDay = new Map<Day, Reason[]>()
  for (const { day, adjustment } of changes) {
    if (!changesExercises(adjustment.change.kind)) continue
    reasonsByDay.set(day, [...(reasonsByDay.get(day) ?? []), adjustment.reason])
  }
  return [...reasonsByDay].map(([day, reasons]) => ({ kind: 'plan-change', day, reasons }))
}

function symptomsByDay({ reports }: ProgressRecord): readonly ProgressEvent[] {
  const symptomsByDay = new Map<Day, Set<string>>()
  for (const report of reports) {
    if (report.type !== 'session' || report.symptoms.length === 0) continue
    const known = symptomsByDay.get(report.day) ?? new Set()
    symptomsByDay.set(report.day, known)
    for (const symptom of report.symptoms) known.add(symptom)
  }
  return [...symptomsByDay].map(([day, symptoms]) => ({
    kind: 'symptoms',
    day,
    symptoms: [...symptoms].sort(),
  }))
}
