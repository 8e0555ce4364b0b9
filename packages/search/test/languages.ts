/** The languages in which the search is tested: their words, and what people type in them. */

import type { Phrase, SearchWords } from '@unhunch/knowledge'
import * as de from '@unhunch/knowledge/de'
import { phrases as dePhrases } from '@unhunch/knowledge/de/phrases'
import * as deSearch from '@unhunch/knowledge/de/search'
import * as en from '@unhunch/knowledge/en'
import { phrases as enPhrases } from '@unhunch/knowledge/en/phrases'
import * as enSearch from '@unhunch/knowledge/en/search'
import * as es from '@unhunch/knowledge/es'
import { phrases as esPhrases } from '@unhunch/knowledge/es/phrases'
import * as esSearch from '@unhunch/knowledge/es/search'
import type { Searched } from '../src/list-entries.ts'
import type { StemmedLanguage } from '../src/stem/index.ts'
import { typed as deTyped } from './typed.de.ts'
import { typed as enTyped } from './typed.en.ts'
import { typed as esTyped } from './typed.es.ts'

/** What people type, beside the phrases. */
export interface Typed {
  /** The word that turns many others into a sign of an emergency: “chest” and “pain”. */
  readonly pain: string
  /** Words that may stand before any sign. */
  readonly before: string
  /** May be an emergency. */
  readonly serious: readonly string[]
  /** Is not, though it shares words with what may be. */
  readonly harmless: readonly string[]
  /** Longer and longer beginnings of a name, and what they find among the first three. */
  readonly beginnings: readonly { readonly of: readonly string[]; readonly find: string }[]
  readonly pasted: string
}

export interface Tested {
  readonly language: StemmedLanguage
  readonly known: Omit<Searched, keyof SearchWords>
  readonly search: SearchWords
  readonly phrases: readonly Phrase[]
  readonly typed: Typed
}

export const languages: readonly Tested[] = [
  { language: 'en', known: en, search: enSearch, phrases: enPhrases, typed: enTyped },
  { language: 'de', known: de, search: deSearch, phrases: dePhrases, typed: deTyped },
  { language: 'es', known: es, search: esSearch, phrases: esPhrases, typed: esTyped },
]
