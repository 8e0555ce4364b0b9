/** All that is known, in the words of the present language. */

import type { KnownWords } from '@unhunch/knowledge'

/** There once `restOfWords` has come: every part that loads later waits for it. */
export let known: KnownWords

/** What the knowledge says beside its numbers. */
export function sayRemark(english: string): string {
  return known.remarks[english] ?? english
}

export function setKnown(words: KnownWords): void {
  known = words
}
