/** Brings the words of a language: those of the first screens at once, all others before the first part that needs them. */

import type { KnownWords, Language } from '@unhunch/knowledge'
import { setKnown } from './known.ts'
import { language, useLanguage } from './language.ts'
import { addMessages } from './message.ts'

type Messages = Readonly<Record<string, string>>

const firstWords: Readonly<Record<Language, () => Promise<{ readonly first: Messages }>>> = {
  de: () => import('./first.de.ts'),
  en: () => import('./first.en.ts'),
  es: () => import('./first.es.ts'),
}

const otherWords: Readonly<
  Record<Language, () => Promise<{ readonly rest: Messages; readonly known: KnownWords }>>
> = {
  de: () => import('./rest.de.ts'),
  en: () => import('./rest.en.ts'),
  es: () => import('./rest.es.ts'),
}

/** Which language it is. Whoever asks for more words before that is known waits for it. */
let speaking: Promise<void> = Promise.resolve()
let coming: Promise<void> | undefined

/** To be called once, before anything is shown. `wished` as in `navigator.languages`. */
export function speak(next: Language, wished: readonly string[]): Promise<void> {
  coming = undefined
  speaking = begin(next, wished)
  return speaking
}

async function begin(next: Language, wished: readonly string[]) {
  const { first } = await firstWords[next]()
  useLanguage(next, wished)
  addMessages(first)
}

/** What could not come now is asked for again the next time. */
export function restOfWords(): Promise<void> {
  coming ??= bring()
  coming.catch(() => {
    coming = undefined
  })
  return coming
}

async function bring() {
  await speaking
  const { rest, known } = await otherWords[language]()
  setKnown(known)
  addMessages({
    ...rest,
    ...withPrefix('reason.', known.reasonWords),
    ...withPrefix('progress-reason.', known.progressWords),
  })
}

function withPrefix(prefix: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [`${prefix}${id}`, text]))
}
