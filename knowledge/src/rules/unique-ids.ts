/** Rule: an id stands for one thing. */

import { offeredExercises } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

export const uniqueIds = defineRule(
  'unique-ids',
  'No two entries of a kind, and no two forms of an exercise, share an id.',
  (catalogue) => [
    ...repeats(
      'exercise',
      catalogue.exercises.map(({ exercise }) => exercise.id),
    ),
    ...offeredExercises(catalogue).flatMap(({ exercise }) =>
      repeats(
        'form',
        exercise.forms.map((form) => `${exercise.id}/${form.id}`),
      ),
    ),
    ...repeats('progression', idsOf(catalogue.progressions)),
    ...repeats('question', idsOf(catalogue.questions)),
    ...repeats('red-flag', idsOf(catalogue.redFlags)),
    ...repeats('precaution', idsOf(catalogue.precautions)),
    ...repeats('equipment', idsOf(catalogue.equipment)),
    ...repeats('zone', idsOf(catalogue.zones)),
    ...repeats('article', idsOf(catalogue.articles)),
    ...repeats('tip', idsOf(catalogue.tips)),
    ...repeats('source', idsOf(catalogue.sources)),
  ],
)

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

function repeats(kind: string, ids: readonly string[]): readonly Finding[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      entry: `${kind} ${id}`,
      field: 'id',
      found: 'the same id twice',
      expected: 'its own id',
    }))
}
