/** The stems of Spanish words, which come without accents. */

/**
 * One stem for the forms of a word: estiro, estirar, estirarse, estirando, estiramientos.
 *
 * It need not be a word, only the same for both sides. Short words keep their last vowel, so that
 * “un peso en el pecho” has nothing to do with weights, and a slip in “pecho” can be forgiven. Short
 * participles keep their ending: “piernas dormidas” is no way to sleep.
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/(?<=....)mente$/, '')
    .replace(/(?<=...(?:ar|er|ir|ando|iendo))(?:me|te|se|l[aeo]s?)$/, '')
    .replace(/(?<=..(?:[aeo]r|[dlnz]))es$|s$/, '')
    .replace(/(?<=.....)(?:ad[ao]|id[ao]|ez)$/, 'e')
    .replace(/(?<=...)(?:a[cs]ion|amiento|ando|ar|an|aba)$/, 'a')
    .replace(/(?<=...)(?:imiento|iendo|er|ir|en)$/, 'e')
    .replace(/(?<=.....)e?[aeo]$/, '')
}
