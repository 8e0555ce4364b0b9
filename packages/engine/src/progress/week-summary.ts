/** One week, from Monday to Sunday, in numbers. */

import type { Policy } from '@unhunch/knowledge'
import { addDays, dayNumber, dayOf } from '../planning/calendar.ts'
import type { Day } from '../planning/programme.ts'
import type { Activity } from './activity.ts'
import { intakeOn, laneOn, type ProgressRecord } from './progress-record.ts'
import type { MeasureSeries, Point } from './series.ts'
import { type Change, changeBetween } from './trend.ts'

export interface WeekSummary {
  readonly monday: Day
  /** Its Sunday has passed. */
  readonly isOver: boolean
  /** Days with a session of the plan, and days meant for one. There may be more done than planned. */
  readonly done: number
  readonly planned: number
  /** Of those planned, the ones up to now; today's counts once it is done. */
  readonly plannedSoFar: number
  /** Practice beside the plan. */
  readonly routines: number
  readonly exercises: number
  /** About: of sessions as they were led, practice and breaks. */
  readonly minutes: number
  /** Breaks in which the person moved, and all that were due. */
  readonly breaks: { readonly moved: number; readonly due: number }
  /** This week's pain before sessions against the first entries: a change only beyond noise (S18). */
  readonly pain: Change
  /** Goals as last told in this week, in the person's own words, each with the value before it. */
  readonly goals: readonly { readonly goal: string; readonly value: number; readonly before?: number }[]
  /** Flares that began in this week. */
  readonly flares: number
  /** A flare or a pause touched this week: it counts against nobody. */
  readonly isExcused: boolean
}

export interface WeekContext {
  readonly record: ProgressRecord
  readonly activityByWeek: ReadonlyMap<Day, Activity>
  /** The first day that was meant for anything. */
  readonly plannedFrom: Day | undefined
  readonly pain: PointsByWeek | undefined
  readonly goals: readonly PointsByWeek[]
  readonly policy: Policy
  readonly today: Day
}

/** A series cut into weeks once, so that a long life stays quick. */
export interface PointsByWeek {
  readonly series: MeasureSeries
  /** By Monday; each point with its place in the series. */
  readonly byWeek: ReadonlyMap<Day, readonly { readonly index: number; readonly point: Point }[]>
}

export function cutIntoWeeks(series: MeasureSeries): PointsByWeek {
  const byWeek = new Map<Day, { index: number; point: Point }[]>()
  for (const [index, point] of series.points.entries()) {
    const monday = mondayOf(point.day)
    const week = byWeek.get(monday)
    if (week) week.push({ index, point })
    else byWeek.set(monday, [{ index, point }])
  }
  return { series, byWeek }
}

export function mondayOf(day: Day): Day {
  const number = dayNumber(day)
  // The first day that numbers count from was a Thursday.
  return dayOf(number - ((((number + 3) % 7) + 7) % 7))
}

export function summariseWeek(context: WeekContext, monday: Day): WeekSummary {
  const { record, activityByWeek, today } = context
  const next = addDays(monday, 7)
  const activity = activityByWeek.get(monday)
  const planned = plannedDays(context, monday)
  const isDone = (day: Day): boolean => activity?.sessionDays.has(day) ?? false
  const lanes = record.lanes.filter(
    ({ from, until }) => from < next && (until === undefined || until > monday),
  )
  return {
    monday,
    isOver: next <= today,
    done: activity?.sessionDays.size ?? 0,
    planned: planned.length,
    plannedSoFar: planned.filter((day) => day < today || (day === today && isDone(day))).length,
    routines: activity?.routines ?? 0,
    exercises: activity?.exercises ?? 0,
    minutes: Math.round((activity?.seconds ?? 0) / 60),
    breaks: { moved: activity?.breaksMoved ?? 0, due: activity?.breaksDue ?? 0 },
    pain: painOf(context, monday),
    goals: goalsOf(context, monday),
    flares: lanes.filter(({ lane, from }) => lane === 'flare' && from >= monday).length,
    isExcused: lanes.some(({ lane }) => lane !== 'graduated'),
  }
}

/** Days in a flare or a pause are meant for nothing; after graduation only the first few of the week are. */
function plannedDays({ record, plannedFrom, policy }: WeekContext, monday: Day): readonly Day[] {
  if (plannedFrom === undefined) return []
  const days: Day[] = []
  let keptUp = 0
  for (let offset = 0; offset < 7; offset += 1) {
    const day = addDays(monday, offset)
    const weekdays = intakeOn(record, day)?.weekdays ?? []
    if (day < plannedFrom || !weekdays.includes(offset + 1)) continue
    const lane = laneOn(record, day)
    if (lane === 'flare' || lane === 'paused') continue
    if (lane === 'graduated') keptUp += 1
    if (keptUp <= policy.programme.graduation.keepUpDays.value) days.push(day)
  }
  return days
}

/** Entries that the first mean is made of are not compared with themselves. */
function painOf({ pain, policy }: WeekContext, monday: Day): Change {
  const needed = policy.progress.entries.value
  if (!pain) return { kind: 'not-enough', firstCount: 0, latestCount: 0, needed }
  const later = (pain.byWeek.get(monday) ?? []).filter(({ index }) => index >= needed)
  return changeBetween(
    pain.series,
    pain.series.points.slice(0, needed),
    later.map(({ point }) => point),
    policy.progress,
  )
}

function goalsOf({ goals }: WeekContext, monday: Day): WeekSummary['goals'] {
  return goals.flatMap(({ series: { goal, points }, byWeek }) => {
    const told = byWeek.get(monday)?.at(-1)
    if (goal === undefined || told === undefined) return []
    const before = points[told.index - 1]
    return [{ goal, value: told.point.value, ...(before && { before: before.value }) }]
  })
}
