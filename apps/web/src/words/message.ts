/** Puts a message into words: typed keys, typed placeholders, Lingui underneath. */

import { setupI18n } from '@lingui/core'
import { en } from './en.ts'
import type { breaks } from './en/breaks.ts'
import type { figure } from './en/figure.ts'
import type { learn } from './en/learn.ts'
import type { library } from './en/library.ts'
import type { progress } from './en/progress.ts'
import type { routine } from './en/routine.ts'
import type { where } from './en/where.ts'

const i18n = setupI18n()
// The build turns each text into Lingui's compiled form; the types keep seeing the text.
i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: en })

/** Added when what they belong to comes. */
type Later = typeof breaks &
  typeof figure &
  typeof learn &
  typeof library &
  typeof progress &
  typeof routine &
  typeof where
type Words = typeof en & Later
export type MessageKey = keyof Words

type Name<Text extends string> = Text extends `${string}${' ' | '#'}${string}` ? never : Text
type NameAtStart<Text extends string> = Text extends `${infer Inside}}${string}`
  ? Inside extends `${infer Before},${string}`
    ? Name<Before>
    : Name<Inside>
  : never
/** The placeholders of an ICU message. One-word plural branches need a `#` to be told apart from them. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | Placeholders<Rest>
  : never

/** Messages without placeholders: for lists of things that are put into words later. */
export type PlainKey = {
  [Key in MessageKey]: [Placeholders<Words[Key]>] extends [never] ? Key : never
}[MessageKey]

type Values<Key extends MessageKey> = [Placeholders<Words[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Words[Key]>, string | number>>]

export function t<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  return i18n._(key, values[0])
}

export function addWords(words: Partial<Later>): void {
  i18n.load('en', words)
}
