/** What planning, the session and their words need, in a chunk of its own. */

import { countSteps } from '@unhunch/knowledge'
import type { PlanningKnowledge } from '@unhunch/engine'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import { known } from '../../words/known.ts'

export {
  adapt,
  addDays,
  breakSession,
  daysBetween,
  easeSession,
  easierItem,
  exerciseSession,
  isSessionDay,
  layOutTimeline,
  lightFor,
  mustRest,
  newPlayer,
  plan,
  quickSession,
  replaceItem,
  replay,
  restore,
  routineSession,
  routineWarnings,
  sessionFor,
  snapshot,
  step,
  swapFor,
  weekdayOf,
  withOwnItems,
} from '@unhunch/engine'
export { voiceLines } from '../../words/voice.ts'
export { formWords } from '../form-words.ts'
export { ownWords } from '../own-words.ts'
export { sayReason } from '../../words/reason.ts'

export const knowledge: PlanningKnowledge = {
  exercises,
  movements,
  stepCounts: countSteps(known.exerciseWords),
  progressions,
  knotsByPlace,
  policy,
}
