/** The language that the page speaks: chosen once, before the first word is shown. */

import { type Language, languages } from '@unhunch/knowledge'

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
}

/** How dates and numbers are written where the browser names no region of the language. */
const standardLocales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB', es: 'es-ES' }

export let language: Language = 'en'
/** For dates, numbers and lists; the region is the browser's. */
export let locale = standardLocales.en
export let lists = new Intl.ListFormat(locale)

/** `wished`: what the browser asks for, first wish first, as in `navigator.languages`. */
export function chooseLanguage(chosen: Language | undefined, wished: readonly string[]): Language {
  return chosen ?? wished.map(languageOf).find((each) => each !== undefined) ?? 'en'
}

export function useLanguage(next: Language, wished: readonly string[]): void {
  language = next
  locale = wished.find((each) => each.includes('-') && languageOf(each) === next) ?? standardLocales[next]
  lists = new Intl.ListFormat(locale)
}

function languageOf(locale: string): Language | undefined {
  const [name] = locale.toLowerCase().split('-')
  return languages.find((each) => each === name)
}
