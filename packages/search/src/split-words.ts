/** Text as the search sees it: words without case, accents, apostrophes and endings. */

/** Nobody types more on purpose, and a search must stay quick whatever is pasted into it. */
const longestText = 200
const mostWords = 24
const longestWord = 32

export function splitWords(text: string): readonly string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord))
}

/** What was typed, cut to a length that can be searched for. */
export function splitTyped(text: string): readonly string[] {
  return splitWords(text.slice(0, longestText)).slice(0, mostWords)
}

/** `Child’s` and `childs`, `Säge` and `sage` are the same word. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
}

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
