/** Rule: no promise that nothing supports, and no word that scolds. */

import type { Catalogue } from '../catalogue.ts'
import { type Language, languages } from '../language.ts'
import { exerciseWordsOf } from './catalogue-forms.ts'
import { claims } from './claims.ts'
import { defineRule, type Finding } from './rule.ts'

export const noForbiddenClaims = defineRule(
  'no-forbidden-claims',
  'No words promise a cure, call a posture bad, or make any other claim that nothing supports.',
  (catalogue) => [...exercises(catalogue), ...others(catalogue)],
)

function exercises(catalogue: Catalogue): readonly Finding[] {
  return catalogue.exercises.flatMap((each) => {
    const entry = `exercise ${each.exercise.id}`
    return [
      ...languages.flatMap((language) => madeIn(entry, language, each.words[language])),
      ...exerciseWordsOf(each).flatMap(({ language, words }) => {
        const { inInstructions } = claims[language]
        return [
          ...made(entry, `words.${language}.summary`, words.summary, language, inInstructions),
          ...words.steps.flatMap((step, index) =>
            made(entry, `words.${language}.steps.${index}`, step, language, inInstructions),
          ),
        ]
      }),
    ]
  })
}

function others(catalogue: Catalogue): readonly Finding[] {
  const kinds = {
    question: catalogue.questionWords,
    'red-flag': catalogue.redFlagWords,
    precaution: catalogue.precautionWords,
    equipment: catalogue.equipmentWords,
    zone: catalogue.zoneWords,
    article: catalogue.articleWords,
    tip: catalogue.tipWords,
    remark: catalogue.remarks,
  }
  return Object.entries(kinds).flatMap(([kind, translated]) =>
    languages.flatMap((language) =>
      Object.entries(translated[language]).flatMap(([id, words]) => madeIn(`${kind} ${id}`, language, words)),
    ),
  )
}

function madeIn(entry: string, language: Language, words: unknown): readonly Finding[] {
  return textsOf(words).flatMap(({ field, text }) => {
    const path = ['words', language, field].filter((part) => part !== '').join('.')
    return made(entry, path, text, language, claims[language].never)
  })
}

function made(
  entry: string,
  field: string,
  text: string,
  language: Language,
  patterns: readonly RegExp[],
): readonly Finding[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !claims[language].denial.test(sentence))
    .flatMap((sentence) => {
      const claim = patterns
        .map((pattern) => pattern.exec(sentence)?.[0])
        .find((match) => match !== undefined)
      return claim === undefined
        ? []
        : [{ entry, field, found: `“${claim}” in “${sentence}”`, expected: 'words without this claim' }]
    })
}

/** Every string in a nested value, with the path to it. */
function textsOf(value: unknown, path = ''): readonly { readonly field: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ field: path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    // The names that others use are theirs, not ours.
    key === 'aka' ? [] : textsOf(inner, path === '' ? key : `${path}.${key}`),
  )
}
