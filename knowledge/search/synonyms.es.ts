/**
 * What people call things, and what we call them, in Spanish.
 *
 * `says` is what people type in Spain and America, in any order, with small words, slips and
 * without accents; `means` is what one would type to find it by our own words, the best first.
 */

import type { Synonym } from '../src/search-words.ts'
import { conditionSynonyms } from './synonyms/conditions.es.ts'
import { moveSynonyms } from './synonyms/moves.es.ts'
import { placeSynonyms } from './synonyms/places.es.ts'
import { questionSynonyms } from './synonyms/questions.es.ts'
import { troubleSynonyms } from './synonyms/troubles.es.ts'

export const synonyms: readonly Synonym[] = [
  ...placeSynonyms,
  ...troubleSynonyms,
  ...conditionSynonyms,
  ...questionSynonyms,
  ...moveSynonyms,
]
