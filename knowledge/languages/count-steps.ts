/** How many steps the voice reads for each form, getting into place among them. The same in every language. */

import type { ExerciseWords } from '../src/exercise-words.ts'

export function countSteps(
  exerciseWords: Readonly<Record<string, ExerciseWords>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    Object.entries(exerciseWords).map(([id, words]) => [
      id,
      Object.fromEntries(
        Object.entries(words.forms).map(([form, own]) => [
          form,
          1 + (own.steps?.length ?? words.steps.length),
        ]),
      ),
    ]),
  )
}
