/**
 * What people call things, and what we call them, in German.
 *
 * To add a word, find its group in `synonyms/`, or begin a new one. `says` is what people type, in any order
 * and with small words or slips; `means` is what one would type to find the right thing by
 * our own words, the best first. A long word need not be there when its parts are: “Schulterblattschmerz”
 * is read as “Schulterblatt Schmerz”, by the parts in `word-parts.de.ts`. Run the tests of
 * `packages/search`: each `means` must lead somewhere. Then add a line to `phrases.de.ts`, so that it
 * stays found.
 */

import type { Synonym } from '../src/search-words.ts'
import { moveSynonyms } from './synonyms/moves.de.ts'
import { placeSynonyms } from './synonyms/places.de.ts'
import { questionSynonyms } from './synonyms/questions.de.ts'
import { troubleSynonyms } from './synonyms/troubles.de.ts'

export const synonyms: readonly Synonym[] = [
  ...placeSynonyms,
  ...troubleSynonyms,
  ...questionSynonyms,
  ...moveSynonyms,
]
