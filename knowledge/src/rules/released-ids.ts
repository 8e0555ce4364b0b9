/** Rule: an id that people may have in their journals is never renamed or removed. */

import { offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const releasedIds = defineRule(
  'released-ids',
  'Every exercise id and form id that was ever released still exists.',
  (catalogue) => {
    const present = new Set([
      ...catalogue.exercises.map(({ exercise }) => exercise.id),
      ...offeredExercises(catalogue).flatMap(({ exercise }) =>
        exercise.forms.map((form) => `${exercise.id}/${form.id}`),
      ),
    ])
    return catalogue.releasedIds
      .filter((id) => !present.has(id))
      .map((id) => ({
        entry: `released ${id}`,
        field: 'id',
        found: 'nothing',
        expected: 'an entry of that id',
      }))
  },
)
