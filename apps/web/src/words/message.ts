/** Puts a message into words: typed keys, typed placeholders, Lingui underneath. */

import { setupI18n } from '@lingui/core'
import type { first } from './first.en.ts'
import { language, locale } from './language.ts'
import type { rest } from './rest.en.ts'

const i18n = setupI18n()

// The build turns each text into Lingui's compiled form; the types keep seeing the text.
type Words = typeof first & typeof rest
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

/** For messages of the knowledge, whose ids come from elsewhere. */
export function sayMessage(id: string, values: Readonly<Record<string, string | number>>): string {
  return i18n._(id, values)
}

/** Messages of the present language, added to those that are there. */
export function addMessages(messages: Readonly<Record<string, string>>): void {
  // A copy: what is loaded later is added to it.
  i18n.load(language, { ...messages })
  i18n.activate(language, locale)
}
