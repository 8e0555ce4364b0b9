/** The stems of German words. */

/**
 * One stem for the forms of a word: dehnen, dehnt, gedehnt, Dehnung, Dehnungen.
 *
 * Umlauts have lost their dots already; the two letters that stand for them are folded here too,
 * so that `Ruecken` and `Rücken` are the same. It need not be a word, only the same for both sides.
 */
export function stem(typed: string): string {
  const word = fold(typed)
  if (word.length < 4) return word
  const bare = word
    .replace(/^(ein|aus|auf|ab|an|zusammen)?ge(?=...+t(?:e[mnrs]?)?$)/, '$1')
    .replace(/(?<=...)(?:ung(?:en)?|(?:ig)?[hk]eit(?:en)?)$/, '')
    .replace(
      /(?<=....)(?:ene[mnrs]?|ens|et|(?<!s)s)$|(?<=...)(?:(?<!i)er(?:e[mnrs]?|n|t)?|e[mnrs]?|(?<=[lr])n)$/,
      '',
    )
    .replace(/(?<=....)end$/, '')
    .replace(/(?<=....)(?:st|(?<![aeious]|ch)t)$/, '')
  return bare === word ? word : stem(bare)
}

/** Without umlauts on the keyboard, people type `ue` for `ü`. Not so in `bauen`, `neue` and `Quelle`. */
export function fold(word: string): string {
  return word.replace(/(?<![aeq])([aou])e/g, '$1')
}
