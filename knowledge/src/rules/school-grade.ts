/** The school grade at which a text can be read, by the formula that is used for its language. */

import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Language } from '../language.ts'

interface Counted {
  readonly sentences: number
  readonly words: readonly Word[]
}

interface Word {
  readonly letters: number
  readonly syllables: number
}

/** A strong vowel, or weak ones that stand beside no strong one. */
const spanishNucleus = /[aeoáéíóú]|(?<![aeoáéíóúiuü])[iuüy]+(?![aeoáéíóúiuü])/gi

/** Twelve years of age is the end of the sixth grade. */
export function schoolGrade(language: Language, text: readonly string[]): number {
  const counted = count(text, syllablesIn[language])
  return counted.words.length === 0 ? 0 : grades[language](counted)
}

const syllablesIn: Readonly<Record<Language, (word: string) => number>> = {
  de: (word) => Math.max(1, word.match(/[aeiouyäöü]+/gi)?.length ?? 0),
  en: syllable,
  es: (word) => Math.max(1, word.match(spanishNucleus)?.length ?? 0),
}

const grades: Readonly<Record<Language, (counted: Counted) => number>> = {
  /** The first Wiener Sachtextformel (Bamberger and Vanecek 1984). */
  de: ({ sentences, words }) => {
    const percent = (isSuch: (word: Word) => boolean) => (100 * words.filter(isSuch).length) / words.length
    return (
      0.1935 * percent(({ syllables }) => syllables >= 3) +
      0.1672 * (words.length / sentences) +
      0.1297 * percent(({ letters }) => letters > 6) -
      0.0327 * percent(({ syllables }) => syllables === 1) -
      0.875
    )
  },
  en: ({ sentences, words }) =>
    fleschKincaid({ sentence: sentences, word: words.length, syllable: sumOf(words) }),
  /** Fernández Huerta 1959. His table gives ease 90 to the fourth grade, and ten points less to each one after it. */
  es: ({ sentences, words }) => {
    const ease = 206.84 - 60 * (sumOf(words) / words.length) - 1.02 * (words.length / sentences)
    return 13 - ease / 10
  },
}

/** A colon or semicolon does not end a sentence here, so long chains count as long. */
function count(text: readonly string[], syllables: (word: string) => number): Counted {
  const sentences = text.flatMap((part) => part.split(/[.!?]+(?:\s|$)/)).filter((part) => /\p{L}/u.test(part))
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
  return {
    sentences: sentences.length,
    words: words.map((word) => ({ letters: word.length, syllables: syllables(word) })),
  }
}

function sumOf(words: Counted['words']): number {
  return words.reduce((sum, { syllables }) => sum + syllables, 0)
}
