/** The tables of the search: what people type, in one language. */

import type { MuscleId, Position, Purpose, Quality } from './vocabulary.ts'

/** Words for the same thing. Small words such as “in” and “my” do not matter, nor does the order. */
export interface Synonym {
  /** What people type. All words of one of these must be in what was typed. */
  readonly says: readonly string[]
  /** What we call it, most fitting first: names, titles or plain words, as one would type them. */
  readonly means: readonly string[]
}

/** A phrase that people type, and what must be among the first three found. */
export interface Phrase {
  readonly types: string
  /** Each as `exercise:<id>`, `article:<id>` or `zone:<id>`; every one of them must be there. */
  readonly finds: readonly [string, ...string[]]
}

/** Each is a list of words with commas between them, unless it says otherwise. */
export interface SearchWords {
  readonly helpWords: Readonly<Record<Quality, string>>
  readonly muscleWords: Readonly<Record<MuscleId, string>>
  readonly placeWords: Readonly<Record<'floor' | 'bed' | 'desk', string>>
  readonly positionWords: Readonly<Record<Position, string>>
  readonly purposeWords: Readonly<Record<Purpose, string>>
  /** One by one: words that say nothing about what is looked for. Without apostrophes. */
  readonly smallWords: readonly string[]
  readonly synonyms: readonly Synonym[]
  /** One by one: a sign counts when all its words are there. */
  readonly urgentSigns: readonly string[]
  /** One by one: a slip away from a word of a sign, but words of their own. */
  readonly harmlessWords: readonly string[]
  /** In a language that writes words together: those that longer ones are made of. */
  readonly wordParts?: readonly string[]
}
