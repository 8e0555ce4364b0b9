/** The three-minute seated session, for someone who has answered only the emergency questions. */

import type { Clearance } from '../screening/clearance.ts'
import { newHistory } from './history.ts'
import type { Intake } from './intake.ts'
import type { Day } from './programme.ts'
import { sessionFor } from './session-for.ts'
import type { SessionOutcome } from './session-for.ts'
import type { PlanningKnowledge } from './situation.ts'

/**
 * `clearance` comes from `quickClearance`: everything that was not asked counts as
 * present, so only what would be offered to anyone is left.
 */
export function quickSession(knowledge: PlanningKnowledge, clearance: Clearance, day: Day): SessionOutcome {
  if (clearance.status !== 'clear' && clearance.status !== 'with-care') {
    return { kind: 'rest', reasons: [{ id: 'no-mobility-left', values: {} }] }
  }
  const intake: Intake = {
    zones: [],
    qualities: ['stiff', 'tense'],
    painNow: 0,
    painUsual: 0,
    painWorst: 0,
    durationWeeks: 0,
    equipment: ['chair'],
    floor: false,
    minutes: knowledge.policy.session.quickMinutes.value,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    deskHours: 0,
    triggers: [],
    stress: 'some',
    sleep: 'well',
    pattern: 'comes-and-goes',
    goals: [],
    likes: [],
    bans: [],
  }
  return sessionFor(
    { knowledge, intake, restrictions: clearance.restrictions, history: newHistory(day) },
    day,
  )
}
