/** Whether what was typed may be an emergency, so that help comes before an exercise. */

import type { SearchWords } from '@unhunch/knowledge'
import { countSlips } from './read-word.ts'
import { splitTyped, splitWords } from './split-words.ts'
import type { Stem } from './stem/index.ts'

/** Words shorter than this are one slip away from too many others: `weak` and `week`. */
const shortestWithSlip = 5

export function urgentReader(
  { urgentSigns, harmlessWords }: Pick<SearchWords, 'urgentSigns' | 'harmlessWords'>,
  stem: Stem,
): (text: string) => boolean {
  const signs = urgentSigns.map((sign) => splitWords(sign).map(stem))
  const harmless = new Set(harmlessWords.flatMap((word) => splitWords(word)))

  return (text) => {
    const typed = splitTyped(text)
    return signs.some((sign) => sign.every((word) => typed.some((other) => isMeant(other, word))))
  }

  function isMeant(typed: string, word: string): boolean {
    const stemmed = stem(typed)
    if (stemmed === word) return true
    if (word.length < shortestWithSlip || harmless.has(typed)) return false
    return countSlips(stemmed, word, 1) <= 1
  }
}
