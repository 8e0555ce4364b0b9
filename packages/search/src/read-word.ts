/** Which words somebody may have meant by what they typed: the word itself, one it begins, or one they slipped on. */

import type { Stem } from './stem/index.ts'

/** Stems that a typed word may stand for, each with how well it fits: 1 for the word itself. */
export type Readings = ReadonlyMap<string, number>

const beginningFits = 0.7
/** As beginningFits, of a word that is one of its own: “neck” is seldom the beginning of “necklace”. */
const furtherFits = 0.1
const slipFits = 0.6

export function createReader(
  words: Iterable<string>,
  stem: Stem,
): (typed: string, isAlone: boolean) => Readings {
  const written = [...words].map((word) => [word, stem(word)] as const)
  // A word that happens to be the stem of another is still itself: it goes last.
  const stems = new Map([...written.map(([, stemmed]) => [stemmed, stemmed] as const), ...written])

  const letters = new Map([...stems.keys()].map((word) => [word, lettersOf(word)]))

  return readWord

  function readWord(typed: string, isAlone: boolean): Readings {
    const readings = new Map<string, number>()
    const known = stems.get(typed) ?? stems.get(stem(typed))
    const fits = known === undefined ? beginningFits : furtherFits
    for (const [word, stemmed] of stems) if (word.startsWith(typed)) readings.set(stemmed, fits)
    if (known !== undefined) readings.set(known, 1)
    // A slip is only looked for in a word that would find nothing, so that nobody is corrected who spelt well.
    return readings.size > 0 ? readings : readSlip(typed, isAlone)
  }

  function readSlip(typed: string, isAlone: boolean): Readings {
    const most = slipsIn(typed, isAlone)
    const typedLetters = lettersOf(typed)
    let [fewest, nearest] = [most, new Set<string>()]
    for (const [word, stemmed] of most === 0 ? [] : stems) {
      // One slip changes two letters at most: most words are too different to be counted.
      if (countBits(typedLetters ^ (letters.get(word) ?? 0)) > 2 * fewest) continue
      const slips = countSlips(typed, word, fewest)
      if (slips > fewest) continue
      if (slips < fewest) [fewest, nearest] = [slips, new Set()]
      nearest.add(stemmed)
    }
    return new Map([...nearest].map((stemmed) => [stemmed, slipFits / fewest]))
  }
}

/** A bit for each letter that is in the word; a few rare ones share theirs. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** Short words are a slip away from too many others, unless their neighbours say which is meant. */
function slipsIn(typed: string, isAlone: boolean): number {
  if (/\p{N}/u.test(typed)) return 0
  if (typed.length < (isAlone ? 4 : 3)) return 0
  return typed.length < 8 ? 1 : 2
}

/** How many letters were left out, put in, changed or swapped; more than `most` is not counted further. */
export function countSlips(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return most + 1
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: meant.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= meant.length; at += 1) {
      const isSame = typed[row - 1] === meant[at - 1]
      const isSwapped = typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1]
      next[at] = Math.min(
        cost(last, at) + 1,
        cost(next, at - 1) + 1,
        cost(last, at - 1) + (isSame ? 0 : 1),
        isSwapped ? cost(beforeLast, at - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...next) > most) return most + 1
    ;[beforeLast, last] = [last, next]
  }
  return cost(last, meant.length)
}

function cost(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY
}
