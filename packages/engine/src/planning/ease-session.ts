/** The little that may be done while someone waits to be seen: two forms, by id, and nothing else. */

import type { Clearance } from '../screening/clearance.ts'
import { givenItem } from './given-item.ts'
import type { Day, Session, SessionItem } from './programme.ts'
import type { PlanningKnowledge } from './situation.ts'

/** Nothing for an emergency, for open questions, or where even breathing exercises should wait. */
export function easeSession(
  knowledge: PlanningKnowledge,
  clearance: Clearance,
  day: Day,
): Session | undefined {
  if (clearance.status !== 'see-clinician' || clearance.meanwhile !== 'ease') return undefined
  const items = easyItems(knowledge)
  return { day, items, seconds: items.reduce((sum, item) => sum + item.seconds, 0), reasons: [] }
}

/** Easy breathing and shoulder rolls. */
export function easyItems(knowledge: PlanningKnowledge): readonly SessionItem[] {
  return knowledge.policy.easeForms.flatMap(
    (form) => givenItem(knowledge, [], form, 'ease', [{ id: 'calm', values: {} }]) ?? [],
  )
}
