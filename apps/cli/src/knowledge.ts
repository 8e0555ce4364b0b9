/** The knowledge as the engine reads it. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import type { PlanningKnowledge, ScreeningKnowledge } from '@unhunch/engine'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'

export const planningKnowledge: PlanningKnowledge = {
  exercises,
  movements,
  stepCounts: countSteps(exerciseWords),
  progressions,
  knotsByPlace,
  policy,
}

export const screeningKnowledge: ScreeningKnowledge = { questions, redFlags, precautions }
