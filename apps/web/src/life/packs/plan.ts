/** What planning, the session and their words need, in a chunk of its own. */

import type { PlanningKnowledge } from '@unhunch/engine'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { stepCounts } from '@unhunch/knowledge/exercise-words'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'

export {
  adapt,
  addDays,
  daysBetween,
  easeSession,
  easierItem,
  isSessionDay,
  layOutTimeline,
  lightFor,
  newPlayer,
  plan,
  quickSession,
  replaceItem,
  replay,
  restore,
  sessionFor,
  snapshot,
  step,
  swapFor,
  weekdayOf,
} from '@unhunch/engine'
export { voiceLines } from '../../words/voice.ts'
export { formWords } from '../form-words.ts'
export { sayReason } from '../../words/reason.ts'

export const knowledge: PlanningKnowledge = {
  exercises,
  movements,
  stepCounts,
  progressions,
  knotsByPlace,
  policy,
}
