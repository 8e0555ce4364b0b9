/** How the breaks went: today, this week, the last four weeks, and by the hour of the day. */

import { daysBetween, weekdayOf } from '../planning/calendar.ts'
import type { Day } from '../planning/programme.ts'
import type { BreakOutcome, BreakReport } from './break-plan.ts'

export interface BreakTally extends Readonly<Record<BreakOutcome, number>> {
  /** Time moved in breaks that were led or said to be done; what natural breaks were used for is not known. */
  readonly movedSeconds: number
}

export interface BreaksOfHour {
  /** 0–23. */
  readonly hour: number
  readonly tally: BreakTally
}

/**
 * How long somebody sat without a break is not among them: reports say when a break was,
 * and nothing of the time at lunch, in meetings or away from the desk.
 */
export interface BreakStatistics {
  readonly today: BreakTally
  /** Since Monday. */
  readonly week: BreakTally
  readonly fourWeeks: BreakTally
  /** Of the last four weeks; only hours in which there was something, in order. */
  readonly byHour: readonly BreaksOfHour[]
}

const none: BreakTally = { done: 0, natural: 0, passed: 0, ignored: 0, movedSeconds: 0 }

/** Reports of days to come (somebody flew west) wait for their day. */
export function breakStatistics(reports: readonly BreakReport[], day: Day): BreakStatistics {
  const hours = new Map<number, BreakTally>()
  let [today, week, fourWeeks] = [none, none, none]
  for (const report of reports) {
    const daysAgo = daysBetween(report.day, day)
    if (daysAgo < 0 || daysAgo >= 28) continue
    fourWeeks = withReport(fourWeeks, report)
    if (daysAgo < weekdayOf(day)) week = withReport(week, report)
    if (daysAgo === 0) today = withReport(today, report)
    const hour = Math.floor(report.minute / 60)
    hours.set(hour, withReport(hours.get(hour) ?? none, report))
  }
  const byHour = [...hours].map(([hour, tally]) => ({ hour, tally })).sort((a, b) => a.hour - b.hour)
  return { today, week, fourWeeks, byHour }
}

function withReport(tally: BreakTally, { outcome, seconds }: BreakReport): BreakTally {
  return { ...tally, [outcome]: tally[outcome] + 1, movedSeconds: tally.movedSeconds + seconds }
}
