/** Where everything the source articles hold lives in the product. */

import type { Home } from '../src/trace.ts'
import { canExerciseHelp } from './homes/can-exercise-help.ts'
import { contradictions } from './homes/contradictions.ts'
import { exercisesAndStretching } from './homes/exercises-and-stretching.ts'
import { tenExercises } from './homes/ten-exercises.ts'
import { twoStretches } from './homes/two-stretches.ts'
import { upperBackAtHome } from './homes/upper-back-at-home.ts'
import { canonicalIds, seedEntries } from './seed-ids.ts'

export const statementHomes: readonly Home[] = [
  ...upperBackAtHome,
  ...tenExercises,
  ...twoStretches,
  ...exercisesAndStretching,
  ...canExerciseHelp,
]

export const contradictionHomes: readonly Home[] = contradictions

/** An entry lives in the exercise that names it among its own seeds. */
export const entryHomes: readonly Home[] = seedEntries.map(({ id, exercise }) => ({
  id,
  treatment: 'kept',
  homes: [`exercise:${exercise}#${id}`],
}))

export const canonicalHomes: readonly Home[] = canonicalIds.map((id) => ({
  id,
  treatment: 'kept',
  homes: [`exercise:${id}`],
}))
