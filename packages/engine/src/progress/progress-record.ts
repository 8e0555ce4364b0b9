/** What progress is computed from: everything that happened, as the journal tells it. */

import type { Adjustment } from '../adaptation/adjustment.ts'
import type { BreakReport } from '../breaks/break-plan.ts'
import type { PracticeReport } from '../feedback/practice.ts'
import type { RangeMeasure } from '../feedback/range.ts'
import type { Report } from '../feedback/report.ts'
import type { Lane } from '../planning/history.ts'
import type { Intake } from '../planning/intake.ts'
import type { Day, Session } from '../planning/programme.ts'
import type { Side } from '../session/timeline.ts'

export interface ProgressRecord {
  /** Every intake, in order of time: the first begins the measures, and each names the goals that follow it. */
  readonly intakes: readonly { readonly day: Day; readonly intake: Intake }[]
  /** Of the programme that runs now. */
  readonly startDay?: Day
  readonly reports: readonly Report[]
  readonly practices: readonly PracticeReport[]
  readonly breaks: readonly BreakReport[]
  /** As they were led: their lengths are where minutes come from. */
  readonly sessionsStarted: readonly { readonly day: Day; readonly session: Session }[]
  /** Days on which the safety questions were answered. */
  readonly checkedOn: readonly Day[]
  readonly changes: readonly PlanChange[]
  /** When the plan was doing something else; in order of day. */
  readonly lanes: readonly LaneSpan[]
  readonly ranges: readonly RangeMeasurement[]
}

export interface PlanChange {
  readonly day: Day
  readonly adjustment: Adjustment
}

export interface LaneSpan {
  readonly lane: Exclude<Lane, 'plan'>
  readonly from: Day
  /** The first day after it; absent: it has no end yet. */
  readonly until?: Day
}

/** How far something moves to one side, as a camera measured it. */
export interface RangeMeasurement {
  readonly day: Day
  readonly measure: RangeMeasure
  readonly side: Side
  /** The median of the tries. */
  readonly degrees: number
}

export const nothingRecorded: ProgressRecord = {
  intakes: [],
  reports: [],
  practices: [],
  breaks: [],
  sessionsStarted: [],
  checkedOn: [],
  changes: [],
  lanes: [],
  ranges: [],
}

/** As it was at the end of a day: nothing later is in it. */
export function recordUpTo(record: ProgressRecord, today: Day): ProgressRecord {
  return {
    ...record,
    intakes: until(record.intakes),
    reports: until(record.reports),
    practices: until(record.practices),
    breaks: until(record.breaks),
    sessionsStarted: until(record.sessionsStarted),
    checkedOn: record.checkedOn.filter((day) => day <= today),
    changes: until(record.changes),
    lanes: record.lanes.filter(({ from }) => from <= today),
    ranges: until(record.ranges),
  }

  function until<Dated extends { readonly day: Day }>(entries: readonly Dated[]): readonly Dated[] {
    return entries.filter(({ day }) => day <= today)
  }
}

/** The intake that held on a day; before the first one, the first. */
export function intakeOn({ intakes }: ProgressRecord, day: Day): Intake | undefined {
  return (intakes.findLast((told) => told.day <= day) ?? intakes[0])?.intake
}

export function laneOn({ lanes }: Pick<ProgressRecord, 'lanes'>, day: Day): Lane {
  const span = lanes.findLast(({ from, until }) => from <= day && (until === undefined || day < until))
  return span?.lane ?? 'plan'
}
