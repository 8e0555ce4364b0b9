/** Which words may be an emergency, and which are not. */

import { describe, expect, it } from 'vitest'
import { listEntries } from '../src/list-entries.ts'
import { stems } from '../src/stem/index.ts'
import { urgentReader } from '../src/urgent-words.ts'
import { languages } from './languages.ts'

describe.each(languages)('urgentWords in $language', ({ language, known, search, typed }) => {
  const { harmlessWords, urgentSigns } = search
  const urgentWords = urgentReader(search, stems[language])

  it('knows every sign, in any case and with words around it', () => {
    const missed = urgentSigns.filter(
      (sign) => !urgentWords(sign) || !urgentWords(`${typed.before} ${sign.toUpperCase()}?!`),
    )
    expect(missed).toEqual([])
  })

  it.each(typed.serious)('takes “%s” seriously', (text) => expect(urgentWords(text)).toBe(true))

  it.each(typed.harmless)('lets “%s” be', (text) => expect(urgentWords(text)).toBe(false))

  it('is not set off by a name of ours', () => {
    const names = listEntries({ ...known, ...search }).flatMap(({ name, aka, forms, headings }) => [
      name,
      ...aka,
      ...forms,
      ...headings,
    ])
    expect(names.filter(urgentWords)).toEqual([])
  })

  it('never reads a harmless word as a sign', () => {
    const taken = harmlessWords.filter((word) => urgentWords(word) || urgentWords(`${word} ${typed.pain}`))
    expect(taken).toEqual([])
  })
})
