/** Rule: every exercise says when to stop. */

import { exerciseWordsOf, offeredExercises } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const stopRule = defineRule(
  'stop-rule',
  'Every offered exercise says when to stop it, in every language.',
  (catalogue) =>
    offeredExercises(catalogue).flatMap((each) =>
      exerciseWordsOf(each)
        .filter(
          ({ words }) => !words.stop.some((sentence) => /stop|ease off|let go|come out|rest/i.test(sentence)),
        )
        .map(({ language, words }) => ({
          entry: `exercise ${each.exercise.id}`,
          field: `words.${language}.stop`,
          found: words.stop.length === 0 ? 'nothing' : words.stop.join(' '),
          expected: 'at least one sentence that says when to stop',
        })),
    ),
)
