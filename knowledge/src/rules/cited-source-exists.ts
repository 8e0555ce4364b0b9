/** Rule: every source that is cited exists. */

import type { Catalogue } from '../catalogue.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

export const citedSourceExists = defineRule(
  'cited-source-exists',
  'Every source that an entry cites is listed in knowledge/sources.',
  (catalogue) => {
    const known = new Set(catalogue.sources.map((source) => source.id))
    return citations(catalogue)
      .filter(({ source }) => !known.has(source))
      .map(
        ({ entry, field, source }): Finding => ({
          entry,
          field,
          found: source,
          expected: 'a source listed in knowledge/sources',
        }),
      )
  },
)

interface Citation {
  readonly entry: string
  readonly field: string
  readonly source: string
}

function citations(catalogue: Catalogue): readonly Citation[] {
  const listed = [
    ...catalogue.exercises.map(({ exercise }) => ({
      entry: `exercise ${exercise.id}`,
      ids: exercise.sources,
    })),
    ...catalogue.redFlags.map(({ id, sources }) => ({ entry: `red-flag ${id}`, ids: sources })),
    ...catalogue.precautions.map(({ id, sources }) => ({ entry: `precaution ${id}`, ids: sources })),
    ...catalogue.articles.map(({ id, sources }) => ({ entry: `article ${id}`, ids: sources })),
  ].flatMap(({ entry, ids }) => ids.map((source) => ({ entry, field: 'sources', source })))
  const doses = catalogueForms(catalogue).flatMap(({ entry, form: { dose } }) => [
    ...(dose.source ? [{ entry, field: 'dose.source.from', source: dose.source.from }] : []),
    ...(dose.whySource === undefined ? [] : [{ entry, field: 'dose.whySource', source: dose.whySource }]),
  ])
  const facts = catalogue.facts.map(({ id, fact }) => ({
    entry: `fact ${id}`,
    field: 'source',
    source: fact.source,
  }))
  return [...listed, ...doses, ...facts]
}
