/** Takes long words apart: German writes “shoulder blade pain” as one word, `Schulterblattschmerzen`. */

import { countSlips } from './read-word.ts'
import { splitWords } from './split-words.ts'
import { fold } from './stem/stem.de.ts'
import type { Stem } from './stem/index.ts'

/** Parts shorter than this are found in too many other words. */
const shortestApart = 4
/** What is left over and shorter is a slip, or the next part has only been begun. */
const shortestRest = 3
/** Shorter words are a slip away from too many others. */
const shortestWithSlip = 8
/** What may stand between two parts: `Wirbelsäule-n-gymnastik`. */
const links = ['', 'n', 's', 'en', 'es', 'e'] as const
/** Our own texts have some thousand different words. */
const mostKept = 20_000

/** One word in, its parts out; where there are no parts to know, every word stays as it is. */
export function compoundSplitter(
  wordParts: readonly string[] | undefined,
  stem: Stem,
): (word: string) => readonly string[] {
  if (wordParts === undefined) return (word) => [word]
  const parts = wordParts.flatMap((part) => splitWords(part)).map(fold)
  const longestFirst = parts.toSorted((a, b) => b.length - a.length)
  const longParts = parts.filter((part) => part.length >= shortestWithSlip)
  const stems = new Set(parts.map(stem))
  const split = new Map<string, readonly string[]>()

  return (typed) => {
    const known = split.get(typed)
    if (known) return known
    const word = fold(typed)
    const found = splitWhole(word) ?? splitOff(word)
    if (split.size < mostKept) split.set(typed, found)
    return found
  }

  /** Nothing is left over. */
  function splitWhole(word: string): readonly string[] | undefined {
    if (stems.has(stem(word))) return [word]
    for (const part of longestFirst) {
      if (!word.startsWith(part)) continue
      for (const link of links) {
        const rest = word.slice(part.length)
        if (!rest.startsWith(link) || rest.length === link.length) continue
        const others = splitWhole(rest.slice(link.length))
        if (others) return [part, ...others]
      }
    }
    return undefined
  }

  /** A known part goes off the front or off the end, and the rest is a word of its own. */
  function splitOff(word: string): readonly string[] {
    const split = splitEnds(word)
    // A slip in a long part is no reason to take it apart, nor is that it has only been begun.
    const isOne = (part: string) => part.startsWith(word) || countSlips(word, part, 1) <= 1
    return split.length > 1 && longParts.some(isOne) ? [word] : split
  }

  function splitEnds(word: string): readonly string[] {
    const front = longestFirst.find(
      (part) => part.length >= shortestApart && part.length < word.length && word.startsWith(part),
    )
    if (front !== undefined) {
      const rest = withoutLink(word.slice(front.length))
      return rest.length < shortestRest ? [front] : [front, ...splitOff(rest)]
    }
    for (let at = shortestApart; at <= word.length - shortestApart - 1; at += 1) {
      if (stems.has(stem(word.slice(at)))) return [word.slice(0, at), word.slice(at)]
    }
    return [word]
  }

  function withoutLink(rest: string): string {
    const link = links.find(
      (each) => rest.startsWith(each) && parts.some((part) => part.startsWith(rest.slice(each.length))),
    )
    return rest.slice(link?.length ?? 0)
  }
}
