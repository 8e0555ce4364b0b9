/** The languages that every text for people exists in. */

export const languages = ['de', 'en', 'es'] as const
export type Language = (typeof languages)[number]

/** The same thing in every language. */
export type Translated<T> = Readonly<Record<Language, T>>
