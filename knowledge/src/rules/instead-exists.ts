/** Rule: what is offered instead exists. */

import { offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const insteadExists = defineRule(
  'instead-exists',
  'An entry that only informs points to offered exercises.',
  (catalogue) => {
    const offered = new Set(offeredExercises(catalogue).map(({ exercise }) => exercise.id))
    return catalogue.exercises.flatMap(({ exercise }) =>
      (exercise.offered ? [] : exercise.insteadOf)
        .filter((id) => !offered.has(id))
        .map((id) => ({
          entry: `exercise ${exercise.id}`,
          field: 'insteadOf',
          found: id,
          expected: 'an offered exercise',
        })),
    )
  },
)
