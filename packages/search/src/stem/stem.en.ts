/** The stems of English words. */

/**
 * One stem for the forms of a word: stretch, stretches, stretching, stretched.
 *
 * It need not be a word, only the same for both sides.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const one = word
    .replace(/(?<=...)ness$/, '')
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=ch|sh|ss|x|z)es$/, '')
    .replace(/(?<=[^siu])s$/, '')
  const bare = one.replace(/(?<=...)ing$/, '').replace(/(?<=...)ed$/, '')
  const short = bare === one ? one : bare.replace(/([bdgmnprt])\1$/, '$1')
  return short.length < 4 ? short : short.replace(/e$/, '')
}
