/** The three-minute seated session, for someone who has answered only the emergency questions. */

import type { Clearance } from '../screening/clearance.ts'
import { easyItems } from './ease-session.ts'
import type { Day } from './programme.ts'
import type { SessionOutcome } from './session-for.ts'
import type { PlanningKnowledge } from './situation.ts'

/**
 * `clearance` comes from `quickClearance`: everything that was not asked counts as
 * present. What is given is no more than people get who are waiting to be seen.
 */
export function quickSession(knowledge: PlanningKnowledge, clearance: Clearance, day: Day): SessionOutcome {
  if (clearance.status !== 'clear' && clearance.status !== 'with-care') {
    return { kind: 'rest', reasons: [{ id: 'no-mobility-left', values: {} }] }
  }
  const items = easyItems(knowledge)
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0)
  return { kind: 'session', session: { day, items, seconds, reasons: [] } }
}
