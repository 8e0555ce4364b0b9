/** What a chart shows of a series: how much of it, and no more points than an eye can tell apart. */

import { addDays, daysBetween, weekdayOf } from '@unhunch/engine'
import { locale } from '../../words/language.ts'

export interface Point {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly value: number
}

export interface ChartLine {
  readonly id: string
  readonly label: string
  readonly points: readonly Point[]
}

export interface ChartSpan {
  readonly from: string
  /** The last day that is shown. */
  readonly to: string
}

export interface Thinned {
  /** One for each line that was given. */
  readonly lines: readonly (readonly Point[])[]
  /** Each point is the mean of so many weeks, and lies on the first Monday of them; absent: every point is shown. */
  readonly meanOfWeeks?: number
}

/** More would run into each other on a phone. */
export const mostPoints = 60

/** A month, a quarter, a year, and several years. */
const steps = [1, 4, 13, 52] as const
const longestStep = 260

/** Days without points are not shown, but for the time that was asked for. */
export function spanOf(points: readonly Point[], today: string, lastDays?: number): ChartSpan {
  const first = points.reduce((least, { day }) => (day < least ? day : least), today)
  const asked = lastDays === undefined ? first : addDays(today, 1 - lastDays)
  return { from: asked > first ? asked : first, to: today }
}

export function within(points: readonly Point[], { from, to }: ChartSpan): readonly Point[] {
  return points.filter(({ day }) => day >= from && day <= to)
}

/** Whole weeks from Monday on. A week that had begun before is left out; the present one is shown to its Sunday. */
export function wholeWeeks({ from, to }: ChartSpan): ChartSpan {
  return { from: nextMonday(from), to: addDays(to, 7 - weekdayOf(to)) }
}

/** Means of whole weeks, as few of them together as will do, and as many in each line, so that they can be compared. */
export function thinOut(lines: readonly (readonly Point[])[], most = mostPoints): Thinned {
  const isFew = (all: readonly (readonly unknown[])[]) => all.every(({ length }) => length <= most)
  const [first] = lines.flatMap((points) => points.slice(0, 1).map(({ day }) => day)).sort()
  if (first === undefined || isFew(lines)) return { lines }
  const monday = addDays(first, 1 - weekdayOf(first))
  const weekly = lines.map((points) => byWeek(points, monday))
  const weeks = steps.find((step) => isFew(weekly.map((sums) => together(sums, step)))) ?? longestStep
  return {
    lines: weekly.map((sums) =>
      together(sums, weeks).map(({ week, sum, count }) => ({
        day: addDays(monday, 7 * week),
        value: sum / count,
      })),
    ),
    meanOfWeeks: weeks,
  }
}

/** Of the values in one week or several; `week` is the first of them, counted from 0. */
interface WeekSum {
  readonly week: number
  readonly sum: number
  readonly count: number
}

function byWeek(points: readonly Point[], monday: string): readonly WeekSum[] {
  const each = points.map(({ day, value }) => ({
    week: Math.floor(daysBetween(monday, day) / 7),
    sum: value,
    count: 1,
  }))
  return together(each, 1)
}

function together(sums: readonly WeekSum[], step: number): readonly WeekSum[] {
  const sumByWeek = new Map<number, WeekSum>()
  for (const { week, sum, count } of sums) {
    const start = week - (week % step)
    const so = sumByWeek.get(start)
    sumByWeek.set(start, { week: start, sum: (so?.sum ?? 0) + sum, count: (so?.count ?? 0) + count })
  }
  return [...sumByWeek.values()]
}

/** Mondays so far apart that their names do not touch; for a short time, single days. */
export function daysToName({ from, to }: ChartSpan, most: number): readonly string[] {
  const days = daysBetween(from, to)
  const isShort = days < 13
  const step = isShort ? Math.ceil((days + 1) / most) : 7 * Math.max(1, Math.ceil(days / 7 / most))
  const first = isShort ? from : nextMonday(from)
  const count = Math.max(0, Math.floor(daysBetween(first, to) / step) + 1)
  return Array.from({ length: count }, (_, index) => addDays(first, index * step))
}

/** The day itself, if it is one. */
function nextMonday(day: string): string {
  return addDays(day, (8 - weekdayOf(day)) % 7)
}

/** To a tenth. */
export function printValue(value: number): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 1 })
}
