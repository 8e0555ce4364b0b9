/** The remarks in English: they are the remarks themselves. */

export const remarks: Readonly<Record<string, string>> = {}
