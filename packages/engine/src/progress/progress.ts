/** How it is going: series, trends beyond noise, events, weeks, and one kind next step. */

import type { Policy } from '@unhunch/knowledge'
import { addDays } from '../planning/calendar.ts'
import type { Day } from '../planning/programme.ts'
import { type Activity, activityByWeek } from './activity.ts'
import { eventsOf, type ProgressEvent } from './events.ts'
import { measureSeriesOf } from './measure-series.ts'
import { type ProgressRecord, recordUpTo } from './progress-record.ts'
import { type Count, counts, type CountSeries, type Series } from './series.ts'
import { type Streak, streakOf } from './streak.ts'
import { nextStep, type ProgressReason, tellWeek } from './tell-week.ts'
import { type Trend, trendOf } from './trend.ts'
import { cutIntoWeeks, mondayOf, summariseWeek, type WeekSummary } from './week-summary.ts'

export interface Progress {
  /** The first day of anything; absent when there is nothing yet. */
  readonly from?: Day
  readonly today: Day
  /** Measures first, counts after; only those with something in them. */
  readonly series: readonly Series[]
  /** One for each measure, in the same order. */
  readonly trends: readonly Trend[]
  /** In order of day. */
  readonly events: readonly ProgressEvent[]
  /** From the first week with anything in it to the present one, which is the last. Empty when there is nothing. */
  readonly weeks: readonly WeekSummary[]
  readonly streak: Streak
  readonly adherence: Adherence
  /** Sentences about the last week that is over; about the present one when it is the first. Ids of `progressWords`. */
  readonly summary: readonly ProgressReason[]
  /** The week that `summary` tells of. */
  readonly summaryOf?: WeekSummary
  readonly nextStep: ProgressReason
}

/**
 * Days meant for a session up to now, and how many of them were kept: a week's
 * sessions may be on other days of the week. Days in a flare or a pause are
 * meant for none.
 */
export interface Adherence {
  readonly done: number
  readonly planned: number
  /** Of the last weeks, the present one among them. */
  readonly lately: { readonly done: number; readonly planned: number }
}

/** As of the end of `today`. The same record gives the same progress, whatever the order of its entries. */
export function progressOf(whole: ProgressRecord, policy: Policy, today: Day): Progress {
  const record = recordUpTo(whole, today)
  const measured = measureSeriesOf(record, policy.progress)
  const trends = measured.map((series) => trendOf(series, policy.progress))
  const byWeek = activityByWeek(record, mondayOf)
  const from = firstDay(record)
  const pain = measured.find(({ measure }) => measure === 'pain-before')
  const context = {
    record,
    activityByWeek: byWeek,
    plannedFrom: plannedFrom(record, byWeek),
    pain: pain && cutIntoWeeks(pain),
    goals: measured.filter(({ measure }) => measure === 'goal').map(cutIntoWeeks),
    policy,
    today,
  }
  const weeks = mondaysFrom(from, today).map((monday) => summariseWeek(context, monday))
  const streak = streakOf(weeks)
  const told = weeks.at(-1)?.isOver === false ? (weeks.at(-2) ?? weeks.at(-1)) : weeks.at(-1)
  const gapDays = policy.programme.gapForLighterDays.value
  return {
    ...(from !== undefined && { from }),
    today,
    series: [...measured, ...counts.flatMap((count) => countSeries(count, weeks))],
    trends,
    events: eventsOf(record, activeDays(byWeek), { gapDays, today }),
    weeks,
    streak,
    adherence: {
      ...kept(weeks),
      lately: kept(weeks.slice(-policy.progress.latelyWeeks.value)),
    },
    summary: told ? tellWeek(told, streak) : [{ id: 'week-nothing-yet', values: {} }],
    ...(told && { summaryOf: told }),
    nextStep: nextStep({ record, weeks, trends, policy, today }),
  }
}

/** Notices of breaks begin it as well: even those that went by are something to look at. */
function firstDay(record: ProgressRecord): Day | undefined {
  const dated = [record.intakes, record.reports, record.practices, record.breaks, record.ranges]
  return dated
    .flatMap((entries) => entries.map(({ day }) => day))
    .reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined)
}

/** Programmes before the present one are known by their sessions only. */
function plannedFrom({ startDay }: ProgressRecord, byWeek: ReadonlyMap<Day, Activity>): Day | undefined {
  const first = [...byWeek.values()]
    .flatMap(({ sessionDays }) => [...sessionDays])
    .reduce<Day | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined)
  return first !== undefined && (startDay === undefined || first < startDay) ? first : startDay
}

/** More weeks than a life with the app has; a day that was mistyped must not count for centuries. */
const mostWeeks = 52 * 40

function mondaysFrom(from: Day | undefined, today: Day): readonly Day[] {
  if (from === undefined) return []
  const mondays: Day[] = []
  const first = mondayOf(from)
  const earliest = mondayOf(addDays(today, -7 * mostWeeks))
  for (let monday = first < earliest ? earliest : first; monday <= today; monday = addDays(monday, 7))
    mondays.push(monday)
  return mondays
}

function activeDays(byWeek: ReadonlyMap<Day, Activity>): readonly Day[] {
  return [...byWeek.values()].flatMap((week) => [...week.activeDays]).sort()
}

function kept(weeks: readonly WeekSummary[]): { readonly done: number; readonly planned: number } {
  return {
    done: weeks.reduce((sum, { done, plannedSoFar }) => sum + Math.min(done, plannedSoFar), 0),
    planned: weeks.reduce((sum, { plannedSoFar }) => sum + plannedSoFar, 0),
  }
}

function countSeries(count: Count, weeks: readonly WeekSummary[]): readonly CountSeries[] {
  const points = weeks.map((week) => ({ day: week.monday, value: countIn(week, count) }))
  if (points.every(({ value }) => value === 0)) return []
  const unit = count === 'minutes' || count === 'breaks' ? count : 'sessions'
  return [{ id: count, kind: 'count', count, unit, range: { from: 0 }, points }]
}

function countIn(week: WeekSummary, count: Count): number {
  switch (count) {
    case 'minutes':
      return week.minutes
    case 'sessions-plan':
      return week.done
    case 'sessions-routine':
      return week.routines
    case 'sessions-exercise':
      return week.exercises
    case 'breaks':
      return week.breaks.moved
  }
}
