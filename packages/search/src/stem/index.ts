/** How a language drops its endings, so that the forms of a word are found alike. */

import { stem as de } from './stem.de.ts'
import { stem as en } from './stem.en.ts'
import { stem as es } from './stem.es.ts'

export type Stem = (word: string) => string

export const stems = { de, en, es } as const satisfies Readonly<Record<string, Stem>>

/** Every `Language` must be one of these: a finder could not be made for it otherwise. */
export type StemmedLanguage = keyof typeof stems
