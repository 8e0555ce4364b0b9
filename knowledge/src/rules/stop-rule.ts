/** Rule: every exercise says when to stop. */

import { exerciseWordsOf, offeredExercises } from './catalogue-forms.ts'
import type { Language } from '../language.ts'
import { defineRule } from './rule.ts'

const stopping: Readonly<Record<Language, RegExp>> = {
  de: /stopp|hör (?:\w+ )?auf|aufhören|lass (?:.* )?(?:nach|los)|brich|pausier|mach (?:.* )?pause|ruh|komm (?:.* )?(?:aus|heraus|zurück|raus)/i,
  en: /stop|ease off|let go|come out|rest/i,
  es: /detente|para\b|deja|suelta|descansa|afloja|sal de/i,
}

export const stopRule = defineRule(
  'stop-rule',
  'Every offered exercise says when to stop it, in every language.',
  (catalogue) =>
    offeredExercises(catalogue).flatMap((each) =>
      exerciseWordsOf(each)
        .filter(({ language, words }) => !words.stop.some((sentence) => stopping[language].test(sentence)))
        .map(({ language, words }) => ({
          entry: `exercise ${each.exercise.id}`,
          field: `words.${language}.stop`,
          found: words.stop.length === 0 ? 'nothing' : words.stop.join(' '),
          expected: 'at least one sentence that says when to stop',
        })),
    ),
)
