/** The real knowledge, as the engine takes it. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'
import type { PlanningKnowledge, Restriction, ScreeningKnowledge } from '../src/index.ts'

export const knowledge: PlanningKnowledge = {
  exercises,
  movements,
  stepCounts: countSteps(exerciseWords),
  progressions,
  knotsByPlace,
  policy,
}

export const screeningKnowledge: ScreeningKnowledge = { questions, redFlags, precautions }

/** Restrictions by the ids of their precautions. */
export function restricted(...ids: readonly string[]): readonly Restriction[] {
  return precautions.filter(({ id }) => ids.includes(id)).map(({ id, clauses }) => ({ id, clauses }))
}
