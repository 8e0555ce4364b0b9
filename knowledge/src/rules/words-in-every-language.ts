/** Rule: whatever has words has them in every language, and no words stand alone. */

import { listRemarks } from '../../languages/remarks.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Language, languages } from '../language.ts'
import { defineRule, type Finding } from './rule.ts'

export const wordsInEveryLanguage = defineRule(
  'words-in-every-language',
  'Every entry has words in every language, option by option and section by section, and no words lack an entry.',
  (catalogue) =>
    languages.flatMap((language) => [
      ...exerciseFindings(catalogue, language),
      ...pairFindings('question', catalogue.questions, catalogue.questionWords[language], language),
      ...pairFindings('red-flag', catalogue.redFlags, catalogue.redFlagWords[language], language),
      ...pairFindings('precaution', catalogue.precautions, catalogue.precautionWords[language], language),
      ...pairFindings('equipment', catalogue.equipment, catalogue.equipmentWords[language], language),
      ...pairFindings('zone', catalogue.zones, catalogue.zoneWords[language], language),
      ...pairFindings('article', catalogue.articles, catalogue.articleWords[language], language),
      ...pairFindings('tip', catalogue.tips, catalogue.tipWords[language], language),
      ...optionFindings(catalogue, language),
      ...sectionFindings(catalogue, language),
      ...remarkFindings(catalogue, language),
    ]),
)

type Words = Readonly<Record<string, unknown>>

function exerciseFindings(catalogue: Catalogue, language: string): readonly Finding[] {
  return catalogue.exercises
    .filter(({ words }) => !(language in words))
    .map(({ exercise }) => missing(`exercise ${exercise.id}`, language))
}

function pairFindings(
  kind: string,
  entries: readonly { readonly id: string }[],
  words: Words | undefined,
  language: string,
): readonly Finding[] {
  const have = words ?? {}
  const ids = new Set(entries.map(({ id }) => id))
  return [
    ...[...ids].filter((id) => !(id in have)).map((id) => missing(`${kind} ${id}`, language)),
    ...Object.keys(have)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        entry: `${kind} ${id}`,
        field: `words.${language}`,
        found: 'words without an entry',
        expected: 'an entry of that id',
      })),
  ]
}

function optionFindings(catalogue: Catalogue, language: Language): readonly Finding[] {
  return catalogue.questions.flatMap((question) => {
    const words = catalogue.questionWords[language][question.id]
    if (!words) return []
    const entry = `question ${question.id}`
    const options = question.options ?? []
    return [
      ...(question.kind === 'choice' ? options : [])
        .filter((option) => words.options?.[option] === undefined)
        .map((option) => missing(entry, language, `.options.${option}`)),
      ...(question.again && words.askAgain === undefined ? [missing(entry, language, '.askAgain')] : []),
    ]
  })
}

function sectionFindings(catalogue: Catalogue, language: Language): readonly Finding[] {
  return catalogue.articles.flatMap((article) => {
    const words = catalogue.articleWords[language][article.id]
    if (!words) return []
    const found = words.sections.map(({ id }) => id).join(', ')
    const expected = article.sections.join(', ')
    return found === expected
      ? []
      : [{ entry: `article ${article.id}`, field: `words.${language}.sections`, found, expected }]
  })
}

/** In English they are said where they stand. */
function remarkFindings(catalogue: Catalogue, language: Language): readonly Finding[] {
  if (language === 'en') return []
  const remarks = listRemarks(
    catalogue.exercises.map(({ exercise }) => exercise),
    catalogue.sources,
  )
  return pairFindings(
    'remark',
    remarks.map((id) => ({ id })),
    catalogue.remarks[language],
    language,
  )
}

function missing(entry: string, language: string, field = ''): Finding {
  return { entry, field: `words.${language}${field}`, found: 'nothing', expected: 'words' }
}
