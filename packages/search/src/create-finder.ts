/** Finds exercises, articles and places on the body by what people call them, with slips and all. */

import type { Language, SearchWords } from '@unhunch/knowledge'
import type { ArticleId } from '@unhunch/knowledge/learn'
import { createIndex, type Scores } from './create-index.ts'
import { type Entry, type EntryKey, type Found, listEntries, type Searched } from './list-entries.ts'
import { createReader, type Readings } from './read-word.ts'
import { compoundSplitter } from './split-compounds.ts'
import { splitTyped, splitWords } from './split-words.ts'
import { stems } from './stem/index.ts'
import { urgentReader } from './urgent-words.ts'

/** What was typed is its name, or another of its names, and nothing else. */
const isNamed = { name: 400, aka: 200 } as const
/** What a synonym gives, for each of its words, to the thing that it leads to. */
const synonymWeight = 30
/** Each further meaning of a synonym counts a little less than the one before. */
const furtherMeaning = 0.85
/** What fits a meaning less than this has nothing to do with it. */
const leastShare = 0.03
/** Synonyms are for words that were meant; a mere beginning of a longer one is not enough. */
const meant = 0.5

/** Comes first when what was typed may be an emergency. */
const urgentArticle: ArticleId = 'when-to-see-someone'

export interface Finder {
  /** Best first. */
  readonly find: (text: string) => readonly Found[]
  readonly isUrgent: (text: string) => boolean
}

/** Built once; a search then takes a millisecond or two. */
export function createFinder(language: Language, words: Searched & SearchWords): Finder {
  const { smallWords, synonyms, wordParts } = words
  const small = new Set(smallWords.flatMap((word) => splitWords(word)))
  const stem = stems[language]
  const split = compoundSplitter(wordParts, stem)
  const isUrgent = urgentReader(words, stem)
  const entries = listEntries(words)
  const index = createIndex(entries, stem, splitText)
  const names = entries.flatMap(listNames)
  const sayings = synonyms.flatMap(({ says, means }) => says.map((say) => ({ words: toStems(say), means })))
  const readWord = createReader(
    [...index.words, ...synonyms.flatMap(({ says }) => says.flatMap(splitText))],
    stem,
  )
  const founds = new Map(entries.map(({ key, kind, id }) => [key, { kind, id }]))
  const meanings = new Map<string, Scores>()

  return { find, isUrgent }

  function find(text: string): readonly Found[] {
    const typed = contentWords(splitTyped(text).flatMap(split))
    const words = typed.map((word) => readWord(word, typed.length === 1)).filter(({ size }) => size > 0)
    const scores = new Map([...scoreAll(words)].toSorted(([, a], [, b]) => b - a))
    const keys = isUrgent(text) ? [`article:${urgentArticle}` as const, ...scores.keys()] : scores.keys()
    return [...new Set(keys)].flatMap((key) => founds.get(key) ?? [])
  }

  /** What fits more of the words goes before what fits one of them well. */
  function scoreAll(words: readonly Readings[]): Scores {
    const parts = words.map((word) => new Map(index.score(word)))
    for (const { means, places, fits } of findSayings(words)) {
      means.forEach((meaning, at) => {
        const weight = synonymWeight * fits * furtherMeaning ** at
        for (const [key, share] of scoreMeaning(meaning)) {
          for (const place of places) raise(parts[place], key, weight * share)
        }
      })
    }
    const total = new Map<EntryKey, number>()
    const covered = new Map<EntryKey, number>()
    for (const [key, score] of parts.flatMap((part) => [...part])) {
      total.set(key, (total.get(key) ?? 0) + score)
      covered.set(key, (covered.get(key) ?? 0) + 1)
    }
    const most = Math.max(...covered.values())
    const scores = new Map<EntryKey, number>()
    for (const [key, score] of total) {
      const share = (covered.get(key) ?? 0) / most
      if (share >= 0.5) scores.set(key, score * share)
    }
    for (const { key, words: name, weight } of names) {
      if (name.length !== words.length) continue
      const fits = name.reduce((all, stemmed, at) => all * (words[at]?.get(stemmed) ?? 0), 1)
      if (fits > 0) raise(scores, key, weight * fits)
    }
    return scores
  }

  /** The sayings whose words are all there. One that is a part of another says less, and is left out. */
  function findSayings(words: readonly Readings[]) {
    const about = sayings.filter((saying) =>
      saying.words.some((said) => words.some((word) => word.has(said))),
    )
    const found = about.map(({ words: said, means }) => {
      const fits = said.map((stemmed) => words.map((word) => word.get(stemmed) ?? 0))
      const places = fits.map((each) => each.findIndex((fit) => fit >= meant))
      const product = fits.reduce((all, each, at) => all * (each[places[at] ?? -1] ?? 1), 1)
      return {
        means,
        places: places.filter((place) => place >= 0),
        missing: places.includes(-1),
        fits: product,
      }
    })
    const whole = found.filter(({ missing }) => !missing)
    // “tech” on the way to “tech neck” is in no text of ours: better half a saying than nothing.
    const isLost = whole.length === 0 && words.every((word) => index.score(word).size === 0)
    if (isLost) return found.filter(({ places }) => places.length > 0)
    return whole.filter(({ places }) => !whole.some((other) => isPart(places, other.places)))
  }

  /** The share of each entry in what our own words find: 1 for the best. */
  function scoreMeaning(meaning: string): Scores {
    const known = meanings.get(meaning)
    if (known) return known
    const words = toStems(meaning)
    const found = new Map<EntryKey, number>()
    for (const word of words) {
      for (const [key, score] of index.score(new Map([[word, 1]])))
        found.set(key, (found.get(key) ?? 0) + score)
    }
    for (const { key, words: name, weight } of names) {
      if (name.join(' ') === words.join(' ')) raise(found, key, weight)
    }
    const best = Math.max(...found.values())
    const shares = new Map(
      [...found]
        .map(([key, score]) => [key, (score / best) ** 2] as const)
        .filter(([, share]) => share >= leastShare),
    )
    meanings.set(meaning, shares)
    return shares
  }

  function listNames({ key, name, aka }: Entry) {
    return [
      { key, words: toStems(name), weight: isNamed.name },
      ...aka.map((other) => ({ key, words: toStems(other), weight: isNamed.aka })),
    ]
  }

  function toStems(text: string): readonly string[] {
    return contentWords(splitText(text)).map(stem)
  }

  function splitText(text: string): readonly string[] {
    return splitWords(text).flatMap(split)
  }

  /** Small words are left out, unless there are no others. */
  function contentWords(words: readonly string[]): readonly string[] {
    const content = words.filter((word) => !small.has(word))
    return content.length > 0 ? content : words
  }
}

function isPart(places: readonly number[], others: readonly number[]): boolean {
  return places.length < others.length && places.every((place) => others.includes(place))
}

function raise(scores: Map<EntryKey, number> | undefined, key: EntryKey, by: number): void {
  scores?.set(key, (scores.get(key) ?? 0) + by)
}
