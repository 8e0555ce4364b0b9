/** How hard a passphrase is to guess, as far as its length tells. */

/** In letters. */
export const shortest = 8

export type Strength = 'too-short' | 'short' | 'fair' | 'good'

const letters = new Intl.Segmenter()

/** Length is what counts; the same few letters again and again are no length. */
export function strengthOf(passphrase: string): Strength {
  const signs = Array.from(letters.segment(passphrase), ({ segment }) => segment)
  if (signs.length < shortest) return 'too-short'
  if (signs.length < 12 || new Set(signs).size < 6) return 'short'
  return signs.length < 18 ? 'fair' : 'good'
}
