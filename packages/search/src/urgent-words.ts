/** Whether what was typed may be an emergency, so that help comes before an exercise. */

import { harmlessWords, urgentSigns } from '@unhunch/knowledge/search'
import { countSlips } from './read-word.ts'
import { splitTyped, splitWords, stem } from './split-words.ts'

/** Words shorter than this are one slip away from too many others: `weak` and `week`. */
const shortestWithSlip = 5

export function urgentWords(text: string): boolean {
  const typed = splitTyped(text)
  return signs.some((sign) => sign.every((word) => typed.some((other) => isMeant(other, word))))
}

const signs = urgentSigns.map((sign) => splitWords(sign).map(stem))

function isMeant(typed: string, word: string): boolean {
  const stemmed = stem(typed)
  if (stemmed === word) return true
  if (word.length < shortestWithSlip || harmlessWords.includes(typed)) return false
  return countSlips(stemmed, word, 1) <= 1
}
