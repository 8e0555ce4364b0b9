/** How a language drops its endings, so that the forms of a word are found alike. */

import type { Language } from '@unhunch/knowledge'
import { stem as de } from './stem.de.ts'
import { stem as en } from './stem.en.ts'
import { stem as es } from './stem.es.ts'

export type Stem = (word: string) => string

export const stems: Readonly<Record<Language, Stem>> = { de, en, es }
