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
import type { Language } from '@unhunch/knowledge'
import type { Typed } from './typed.ts'
import { typed as deTyped } from './typed.de.ts'
import { typed as enTyped } from './typed.en.ts'
import { typed as esTyped } from './typed.es.ts'

export interface Tested {
  readonly language: Language
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
