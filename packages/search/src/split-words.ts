/** Text as the search sees it: words without case, accents and apostrophes. */

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

/** `Child’s` and `childs`, `Säge` and `sage`, `Fuß` and `fuss` are the same word. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\p{M}'’‘`´]/gu, '')
}
