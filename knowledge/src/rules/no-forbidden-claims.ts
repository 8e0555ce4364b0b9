/** Rule: no promise that nothing supports, and no word that scolds. */

import type { Catalogue } from '../catalogue.ts'
import { exerciseWordsOf } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

const claims: readonly RegExp[] = [
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bheals? (?:your|the) (?:back|neck|body|discs?|muscles?|pain)\b/i,
  /\bdetox/i,
  /\btoxins?\b/i,
  /\bbest (?:exercise|stretch|remedy)\b/i,
  /\b(?:bad|poor|wrong|incorrect|correct|perfect) posture\b/i,
  /\bguarantee/i,
  /\bpain[- ]free\b/i,
  /\bmiracle\b/i,
  /\b(?:eradicate|eliminate)s?\b/i,
  /\bmassages? (?:your |the )?(?:inner |internal )?organs\b/i,
  /\brealigns?\b/i,
  /\bclinically proven\b/i,
  /\bno pain,? no gain\b/i,
]

/** These may be explained in a note or an article, never used as the reason to do something. */
const inInstructions: readonly RegExp[] = [/\badhesions?\b/i, /\bknots?\b/i]

/** A sentence that denies a claim does not make it. */
const denial = /\b(?:no|not|never|nobody|none|neither|nor|without|cannot|myth|rather than|\w+n[’']t)\b/i

export const noForbiddenClaims = defineRule(
  'no-forbidden-claims',
  'No words promise a cure, call a posture bad, or make any other claim that nothing supports.',
  (catalogue) => [...exercises(catalogue), ...others(catalogue)],
)

function exercises(catalogue: Catalogue): readonly Finding[] {
  return catalogue.exercises.flatMap((each) => {
    const entry = `exercise ${each.exercise.id}`
    return [
      ...textsOf(each.words).flatMap(({ field, text }) => made(entry, `words.${field}`, text, claims)),
      ...exerciseWordsOf(each).flatMap(({ language, words }) => [
        ...made(entry, `words.${language}.summary`, words.summary, inInstructions),
        ...words.steps.flatMap((step, index) =>
          made(entry, `words.${language}.steps.${index}`, step, inInstructions),
        ),
      ]),
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
  }
  return Object.entries(kinds).flatMap(([kind, translated]) =>
    Object.entries(translated).flatMap(([language, byId]) =>
      Object.entries(byId).flatMap(([id, words]) =>
        textsOf(words).flatMap(({ field, text }) =>
          made(
            `${kind} ${id}`,
            ['words', language, field].filter((part) => part !== '').join('.'),
            text,
            claims,
          ),
        ),
      ),
    ),
  )
}

function made(entry: string, field: string, text: string, patterns: readonly RegExp[]): readonly Finding[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !denial.test(sentence))
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
