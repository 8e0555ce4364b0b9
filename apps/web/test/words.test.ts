/** The message catalogues: every message compiles, none is said twice under one key, every language says the same. */

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type KnownWords, type Language, languages } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import * as firstDe from '../src/words/first.de.ts'
import * as firstEn from '../src/words/first.en.ts'
import * as firstEs from '../src/words/first.es.ts'
import * as restDe from '../src/words/rest.de.ts'
import * as restEn from '../src/words/rest.en.ts'
import * as restEs from '../src/words/rest.es.ts'

type Messages = Readonly<Record<string, string>>

const inLanguage: Readonly<Record<Language, Messages>> = {
  de: messagesOf(firstDe.first, restDe),
  en: messagesOf(firstEn.first, restEn),
  es: messagesOf(firstEs.first, restEs),
}

describe.each(languages)('the words in %s', (language) => {
  const messages = inLanguage[language]

  it('are all messages, and say something', () => {
    const broken = Object.entries(messages).filter(([, text]) => compileMessageOrThrow(text).length === 0)
    expect(broken).toEqual([])
  })

  it('are for the same keys as in English', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(inLanguage.en).toSorted())
  })

  it('ask for the same values as in English, counted or not', () => {
    const different = Object.keys(inLanguage.en).filter(
      (key) => placeholdersOf(messages[key]).join() !== placeholdersOf(inLanguage.en[key]).join(),
    )
    expect(different).toEqual([])
  })

  it('have every form that the language counts in, where they name the number', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    // Of a million things, which nothing here has.
    const needed = forms.filter((form) => form !== 'many')
    const lacking = Object.entries(messages).filter(([, text]) =>
      pluralsIn(compileMessageOrThrow(text)).some(
        (plural) => JSON.stringify(plural).includes('"#"') && needed.some((form) => !(form in plural)),
      ),
    )
    expect(lacking.map(([key]) => key)).toEqual([])
  })
})

describe('a catalogue', () => {
  it('gives each key once', async () => {
    const files = await Promise.all(
      Object.values(import.meta.glob<Record<string, Messages>>('../src/words/en/*.ts')).map((load) => load()),
    )
    const keys = files.flatMap((file) => Object.values(file)).flatMap((catalogue) => Object.keys(catalogue))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    expect(keys).toHaveLength(Object.keys({ ...firstEn.first, ...restEn.rest }).length)
  })
})

/** Those of the screens, and those of the knowledge that are put together in the same way. */
function messagesOf(
  first: Messages,
  {
    rest,
    known,
  }: { readonly rest: Messages; readonly known: Pick<KnownWords, 'reasonWords' | 'progressWords'> },
): Messages {
  return { ...first, ...rest, ...known.reasonWords, ...known.progressWords }
}

/** `name`, or `name:plural`; each once, in the order of the alphabet. */
function placeholdersOf(text = ''): readonly string[] {
  return [
    ...new Set(partsOf(compileMessageOrThrow(text)).map(([name, kind]) => (kind ? `${name}:${kind}` : name))),
  ].toSorted()
}

type Part = readonly [name: string, kind?: string, forms?: unknown]

function partsOf(message: unknown): readonly Part[] {
  if (!Array.isArray(message)) return []
  return message.flatMap((part: unknown): readonly Part[] => {
    if (!Array.isArray(part)) return []
    const [, , forms] = part as unknown as Part
    const inner = typeof forms === 'object' && forms !== null ? Object.values(forms) : []
    return [part as unknown as Part, ...inner.flatMap(partsOf)]
  })
}

function pluralsIn(message: unknown): readonly object[] {
  return partsOf(message).flatMap(([, kind, forms]) =>
    kind === 'plural' && typeof forms === 'object' && forms !== null ? [forms] : [],
  )
}
