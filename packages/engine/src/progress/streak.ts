/** Weeks kept in a row, in a way that forgives. */

import type { WeekSummary } from './week-summary.ts'

export interface Streak {
  /**
   * Weeks with a session or practice in the present run. One missed week is
   * forgiven as soon as the next one is kept, and weeks with a flare or a pause
   * do not count either way. After two missed weeks in a row a new run begins:
   * nothing is lost, since `total` only grows.
   */
  readonly weeks: number
  /** Missed weeks in the present run. */
  readonly forgiven: number
  readonly longest: number
  /** All weeks ever kept. */
  readonly total: number
  /** The present week has been kept already. */
  readonly isKeptNow: boolean
}

export function streakOf(weeks: readonly WeekSummary[]): Streak {
  let run = { weeks: 0, forgiven: 0 }
  let missed = 0
  let longest = 0
  let total = 0
  for (const week of weeks) {
    if (isKept(week)) {
      const isNew = run.weeks === 0 || missed > 1
      run = isNew ? { weeks: 1, forgiven: 0 } : { weeks: run.weeks + 1, forgiven: run.forgiven + missed }
      missed = 0
      total += 1
      longest = Math.max(longest, run.weeks)
    } else if (week.isOver && !week.isExcused) missed += 1
  }
  const hasRun = missed < 2
  const last = weeks.at(-1)
  return {
    weeks: hasRun ? run.weeks : 0,
    forgiven: hasRun ? run.forgiven : 0,
    longest,
    total,
    isKeptNow: last !== undefined && !last.isOver && isKept(last),
  }
}

export function isKept({ done, routines, exercises }: WeekSummary): boolean {
  return done + routines + exercises > 0
}
