/** Everything a plan is made from, in one value. */

import type { Exercise, KnotPlace, Movement, Policy, Progression } from '@unhunch/knowledge'
import type { Restriction } from '../screening/restrictions.ts'
import type { History } from './history.ts'
import type { Intake } from './intake.ts'

/** The part of the knowledge that planning reads. No words: a plan is the same in every language. */
export interface PlanningKnowledge {
  /** The offered exercises, in a fixed order. */
  readonly exercises: readonly Exercise[]
  readonly movements: Readonly<Record<string, Movement>>
  /** How many steps the voice reads for each form: the announcement takes that long. */
  readonly stepCounts: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly progressions: readonly Progression[]
  /** For tender spots: exercises by place, the first most. */
  readonly knotsByPlace: readonly KnotPlace[]
  readonly policy: Policy
}

export interface Situation {
  readonly knowledge: PlanningKnowledge
  readonly intake: Intake
  readonly restrictions: readonly Restriction[]
  readonly history: History
}
