/** Says a week, and one kind next step, as sentences to be put into words. */

import type { Policy, ProgressReasonId } from '@unhunch/knowledge'
import { daysBetween } from '../planning/calendar.ts'
import type { Day, Reason } from '../planning/programme.ts'
import { laneOn, type ProgressRecord } from './progress-record.ts'
import type { Streak } from './streak.ts'
import { isKept } from './streak.ts'
import type { MeasureSeries } from './series.ts'
import { tellValue } from './tell-value.ts'
import type { Change, Trend } from './trend.ts'
import type { WeekSummary } from './week-summary.ts'

/** Like a `Reason`, with words in `progressWords`. */
export interface ProgressReason {
  readonly id: ProgressReasonId
  readonly values: Reason['values']
}

export function tellWeek(week: WeekSummary, streak: Streak): readonly ProgressReason[] {
  const beside = week.routines + week.exercises
  return [
    sessionsOf(week),
    ...(beside > 0 ? [said('week-beside', { count: beside })] : []),
    ...(week.minutes > 0 ? [said('week-minutes', { minutes: week.minutes })] : []),
    ...(week.breaks.due > 0 ? [said('week-breaks', week.breaks)] : []),
    ...painOf(week.pain),
    ...week.goals.map(({ goal, value }) => said('week-goal', { goal, value: tellValue({}, value) })),
    ...(week.flares > 0 ? [said('week-flares', { flares: week.flares })] : []),
    ...streakOf(streak),
  ]
}

function sessionsOf(week: WeekSummary): ProgressReason {
  const { done, planned } = week
  if (done > 0 && planned === 0) return said('week-unplanned-sessions', { done })
  if (done > 0)
    return done >= planned ? said('week-all-sessions', { done }) : said('week-sessions', { done, planned })
  return said(week.isExcused ? 'week-excused' : 'week-quiet')
}

/** Too little to compare is not worth a sentence. */
function painOf(change: Change): readonly ProgressReason[] {
  if (change.kind === 'not-enough') return []
  const values = meansOf(change)
  if (change.kind === 'better') return [said('week-pain-less', values)]
  return [said(change.kind === 'worse' ? 'week-pain-more' : 'week-pain-same', values)]
}

function streakOf({ weeks, forgiven, total }: Streak): readonly ProgressReason[] {
  if (weeks > 1) return [said(forgiven > 0 ? 'week-streak-forgiven' : 'week-streak', { weeks })]
  return total > 1 ? [said('week-total', { weeks: total })] : []
}

/** Pain and stiffness are smaller or larger; what one can do is better or harder; a movement goes further or less far. */
export function tellTrend(series: MeasureSeries, { change }: Trend): ProgressReason {
  if (change.kind === 'not-enough') {
    const { firstCount, latestCount, needed } = change
    return firstCount < needed
      ? said('trend-first-entries', { count: firstCount, needed })
      : said('trend-latest-entries', { count: latestCount, needed })
  }
  const values = meansOf(change, series)
  const isBetter = change.kind === 'better'
  if (series.measure === 'range') {
    if (change.kind === 'about-the-same') return said('trend-as-far', values)
    return said(isBetter ? 'trend-further' : 'trend-less-far', values)
  }
  if (change.kind === 'about-the-same') return said('trend-about-the-same', values)
  if (series.betterWhen === 'lower') return said(isBetter ? 'trend-smaller' : 'trend-larger', values)
  return said(isBetter ? 'trend-better' : 'trend-worse', values)
}

export interface NextStepContext {
  readonly record: ProgressRecord
  readonly weeks: readonly WeekSummary[]
  readonly trends: readonly Trend[]
  readonly policy: Policy
  readonly today: Day
}

/** What matters most comes first: safety, then a flare, then what gets worse. */
export function nextStep({ record, weeks, trends, policy, today }: NextStepContext): ProgressReason {
  if (!weeks.some(isKept)) return said('next-begin')
  const lane = laneOn(record, today)
  if (lane === 'paused') return said('next-check-first')
  if (lane === 'flare') return said('next-flare')
  if (trends.some(({ change }) => change.kind === 'worse')) return said('next-see-someone')
  const isQuiet = !weeks.slice(-2).some(isKept)
  if (isQuiet) return said('next-one-session')
  if (isLookBackDue(record, today, policy)) return said('next-look-back')
  return said(lane === 'graduated' ? 'next-keep-up' : 'next-go-on')
}

function isLookBackDue({ startDay, reports }: ProgressRecord, today: Day, { programme }: Policy): boolean {
  const lastDay = reports.reduce(
    (last, { type, day }) => (type === 'check-in' && (last === undefined || day > last) ? day : last),
    startDay,
  )
  return lastDay !== undefined && daysBetween(lastDay, today) >= programme.checkInEveryDays.value
}

function meansOf(
  { first, latest }: Exclude<Change, { kind: 'not-enough' }>,
  series: Pick<MeasureSeries, 'toldIn'> = {},
): Reason['values'] {
  return { first: tellValue(series, first.mean), latest: tellValue(series, latest.mean) }
}

function said(id: ProgressReasonId, values: Reason['values'] = {}): ProgressReason {
  return { id, values }
}
