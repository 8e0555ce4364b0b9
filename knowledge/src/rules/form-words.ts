/** Rule: every form after the first has its own name. */

import { exerciseWordsOf, offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const formWords = defineRule(
  'form-words',
  'Every form after the first has words in every language, and no words stand without a form.',
  (catalogue) =>
    offeredExercises(catalogue).flatMap((each) => {
      const ids = each.exercise.forms.map((form) => form.id)
      const entry = `exercise ${each.exercise.id}`
      return exerciseWordsOf(each).flatMap(({ language, words }) => [
        ...ids
          .slice(1)
          .filter((id) => words.forms[id] === undefined)
          .map((id) => ({
            entry,
            field: `words.${language}.forms.${id}`,
            found: 'nothing',
            expected: 'the name of the form',
          })),
        ...Object.keys(words.forms)
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            entry,
            field: `words.${language}.forms.${id}`,
            found: 'words without a form',
            expected: 'a form of that id',
          })),
      ])
    }),
)
