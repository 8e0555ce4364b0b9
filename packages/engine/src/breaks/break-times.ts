/** The times of day at which breaks come when nothing moves them: for a calendar, and to look at. */

import type { Policy } from '@unhunch/knowledge'
import type { BreakLength, BreakPlan } from './break-plan.ts'

export interface BreakTime {
  /** After midnight. */
  readonly minute: number
  readonly length: BreakLength
}

/** In order. Lunch is a break of its own: counting begins again after it. */
export function breakTimesOf(plan: BreakPlan, policy: Policy['breaks']): readonly BreakTime[] {
  if (!plan.isOn) return []
  const { from, to, lunch } = plan
  if (!lunch || lunch.to <= from || lunch.from >= to) return timesBetween(plan, policy, from, to)
  return [...timesBetween(plan, policy, from, lunch.from), ...timesBetween(plan, policy, lunch.to, to)]
}

function timesBetween(
  plan: BreakPlan,
  policy: Policy['breaks'],
  from: number,
  to: number,
): readonly BreakTime[] {
  const every = everyMinutesOf(plan, policy)
  const times: BreakTime[] = []
  let longerFrom = from
  for (let minute = from + every; minute < to; minute += every) {
    const length = isLongerDue(plan, policy, minute - longerFrom) ? 'longer' : 'short'
    if (length === 'longer') longerFrom = minute
    times.push({ minute, length })
  }
  return times
}

/** As the person chose, within what they may choose. */
export function everyMinutesOf(plan: BreakPlan, policy: Policy['breaks']): number {
  const [least, most] = policy.everyMinutesRange.value
  return Math.min(most, Math.max(least, plan.everyMinutes))
}

/** A longer break takes the place of the short one that it falls together with, or nearly. */
export function isLongerDue(plan: BreakPlan, policy: Policy['breaks'], sinceMinutes: number): boolean {
  const { longerEveryMinutes } = plan
  return longerEveryMinutes !== undefined && sinceMinutes + policy.togetherMinutes.value >= longerEveryMinutes
}
