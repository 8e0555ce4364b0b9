/** Whether what was typed may be an emergency, so that help comes before an exercise. */

import type { SearchWords } from '@unhunch/knowledge'
import { countSlips } from './read-word.ts'
import { compoundSplitter } from './split-compounds.ts'
import { splitTyped, splitWords } from './split-words.ts'
import type { Stem } from './stem/index.ts'

/** Words shorter than this are one slip away from too many others: `weak` and `week`. */
const shortestWithSlip = 5

export function urgentReader(
  { urgentSigns, harmlessWords, wordParts }: Pick<SearchWords, 'urgentSigns' | 'harmlessWords' | 'wordParts'>,
  stem: Stem,
): (text: string) => boolean {
  const split = compoundSplitter(wordParts, stem)
  const signs = urgentSigns.map((sign) => splitWords(sign).flatMap(split).map(stem))
  const harmless = new Set(harmlessWords.flatMap((word) => splitWords(word)))

  return (text) => {
    // The whole word too: a slip in `Herzinfarkt` may look like a part of it.
    const typed = [...new Set(splitTyped(text).flatMap((word) => [word, ...split(word)]))].map((written) => ({
      written,
      stemmed: stem(written),
    }))
    const isThere = new Map<string, boolean>()
    return signs.some((sign) =>
      sign.every((word) => {
        const known = isThere.get(word) ?? typed.some((other) => isMeant(other, word))
        isThere.set(word, known)
        return known
      }),
    )
  }

  function isMeant({ written, stemmed }: { written: string; stemmed: string }, word: string): boolean {
    if (stemmed === word) return true
    if (word.length < shortestWithSlip || harmless.has(written)) return false
    return countSlips(stemmed, word, 1) <= 1
  }
}
