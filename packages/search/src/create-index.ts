/** The index: which entries hold a word, and how much it weighs there. */

import MiniSearch from 'minisearch'
import type { Entry, EntryKey } from './list-entries.ts'
import type { Readings } from './read-word.ts'
import type { Stem } from './stem/index.ts'

export type Scores = ReadonlyMap<EntryKey, number>

/** How much a word weighs by where it stands. */
const fields = { name: 6, aka: 4, forms: 2, summary: 1.5, tags: 1, headings: 2, text: 0.3 } as const
type FieldName = keyof typeof fields

/** A word that is only in the text counts if it weighs at least this share of the best. */
const leastInPassing = 0.05
/** What is left of a word that is in every entry. */
const leastRarity = 0.05

export interface Index {
  /** All words, as they are written. */
  readonly words: readonly string[]
  readonly score: (word: Readings) => Scores
}

export function createIndex(
  entries: readonly Entry[],
  stem: Stem,
  splitText: (text: string) => readonly string[],
): Index {
  const stems = new Map<string, string>()
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: Object.keys(fields),
    extractField: (entry, field) => (field === 'key' ? entry.key : fieldText(entry, field as FieldName)),
    tokenize: (text, field) => splitField(text, field, splitText),
    processTerm: (word) => {
      const known = stems.get(word) ?? stem(word)
      stems.set(word, known)
      return known
    },
  })
  index.addAll(entries)

  return { words: [...stems.keys()], score }

  /** A word's readings are stems already: nothing is split or stemmed again. */
  function score(word: Readings): Scores {
    const found = index.search([...word.keys()].join(' '), {
      boost: fields,
      boostTerm: (stemmed) => word.get(stemmed) ?? 0,
      tokenize: (text) => text.split(' '),
      processTerm: (stemmed) => stemmed,
    })
    const enough = (found[0]?.score ?? 0) * leastInPassing
    const about = found.filter(
      ({ score, match }) =>
        score >= enough || Object.values(match).some((where) => where.some((field) => field !== 'text')),
    )
    const rarity = 1 - Math.log1p(found.length) / Math.log1p(entries.length)
    return new Map(about.map((result) => [result.id as EntryKey, result.score * (rarity + leastRarity)]))
  }
}

function fieldText(entry: Entry, field: FieldName): string {
  return [entry[field]].flat().join(' \n ')
}

/** In a name, besides each word, two that stand together are one: `push-up` is found as `pushup`. */
function splitField(
  text: string,
  field: string | undefined,
  splitText: (text: string) => readonly string[],
): string[] {
  if (field !== 'name' && field !== 'aka') return [...splitText(text)]
  return text.split('\n').flatMap((part) => {
    const words = splitText(part)
    return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1] ?? ''}${word}`]))
  })
}
