/**
 * What people call things, and what we call them, in English.
 *
 * To add a word, find its group in `synonyms/`, or begin a new one. `says` is what people type, in any order
 * and with small words or slips; `means` is what one would type to find the right thing by
 * our own words, the best first. Run the tests of `packages/search`: each `means` must lead
 * somewhere. Then add a line to `phrases.en.ts`, so that it stays found.
 */

import type { Synonym } from '../src/search-words.ts'
import { moveSynonyms } from './synonyms/moves.en.ts'
import { placeSynonyms } from './synonyms/places.en.ts'
import { questionSynonyms } from './synonyms/questions.en.ts'
import { troubleSynonyms } from './synonyms/troubles.en.ts'

export const synonyms: readonly Synonym[] = [
  ...placeSynonyms,
  ...troubleSynonyms,
  ...questionSynonyms,
  ...moveSynonyms,
]
