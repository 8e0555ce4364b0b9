/** Rule: strength work names the muscles that then rest. */

import { offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const strengthGroup = defineRule(
  'strength-group',
  'An exercise has a strength group if, and only if, one of its forms is for strength.',
  (catalogue) =>
    offeredExercises(catalogue).flatMap(({ exercise }) => {
      const strength = exercise.forms.some((form) => form.purposes.includes('strength'))
      if (strength === (exercise.strengthGroup !== undefined)) return []
      return [
        {
          entry: `exercise ${exercise.id}`,
          field: 'strengthGroup',
          found: exercise.strengthGroup ?? 'nothing',
          expected: strength ? 'the muscles that rest after it' : 'nothing, as no form is for strength',
        },
      ]
    }),
)
