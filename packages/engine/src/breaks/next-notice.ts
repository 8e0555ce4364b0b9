/** When the next notice is due, as things stand. */

import type { BreakClock, BreakSettings } from './break-clock.ts'
import type { BreakLength } from './break-plan.ts'
import { everyMinutesOf, isLongerDue } from './break-times.ts'

const minuteMs = 60_000

export interface NextNotice {
  readonly dueAtMs: number
  /** It may have become due while the machine slept, and is then asked for later than that. */
  readonly lengthAt: (atMs: number) => BreakLength
}

/** Nothing while a notice waits, and while something stands against one (S17). */
export function nextNotice(
  { plan, policy }: Pick<BreakSettings, 'plan' | 'policy'>,
  { count, asked, snoozed, away, meeting, session, quiet, notBeforeMs }: BreakClock,
): NextNotice | undefined {
  if (!count || asked || away || meeting || session || quiet) return undefined
  const everyMs = everyMinutesOf(plan, policy) * minuteMs
  const settledMs = notBeforeMs === undefined ? 0 : notBeforeMs + policy.afterMeetingMinutes.value * minuteMs
  return {
    dueAtMs: Math.max(snoozed ? snoozed.untilMs : count.fromMs + everyMs, settledMs),
    lengthAt: (atMs) => {
      if (snoozed) return snoozed.length
      return isLongerDue(plan, policy, (atMs - count.longerFromMs) / minuteMs) ? 'longer' : 'short'
    },
  }
}
