/** Breaks as they could begin, from what the person has told about their days. */

import type { BreakPlan, Intake } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'

const morning = 9 * 60
const noon = 12 * 60 + 30
const lunchMinutes = 45
/** For somebody who has not said how long they sit. */
const usualHours = 8

export function suggestPlan(intake: Intake | undefined): BreakPlan {
  const { everyMinutes, longerEveryMinutes } = policy.breaks
  const hours = intake === undefined || intake.deskHours < 1 ? usualHours : intake.deskHours
  const to = Math.min(24 * 60, morning + Math.round(hours * 60))
  return {
    isOn: false,
    weekdays: [1, 2, 3, 4, 5],
    from: morning,
    to,
    ...(to > noon + lunchMinutes ? { lunch: { from: noon, to: noon + lunchMinutes } } : {}),
    everyMinutes: everyMinutes.value,
    longerEveryMinutes: longerEveryMinutes.value,
  }
}
