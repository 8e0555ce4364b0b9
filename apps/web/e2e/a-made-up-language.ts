/** A language for tests: English with other letters, from right to left. Whatever is not in it was never put into words. */

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type KnownWords, listRemarks } from '@unhunch/knowledge'
import { exercises } from '@unhunch/knowledge/exercises'
import { sources } from '@unhunch/knowledge/sources'
import type { Page } from 'playwright-core'
import { first } from '../src/words/first.en.ts'
import { setKnown } from '../src/words/known.ts'
import { addMessages } from '../src/words/message.ts'
import { known, rest } from '../src/words/rest.en.ts'

/** Every text of the language begins with it: what follows runs from right to left, whatever its letters are. */
export const mark = '\u202E'
const endOfMark = '\u202C'

/** Speaks it in this test, and on this page instead of English. */
export async function speakMadeUp(page: Page): Promise<void> {
  const words = {
    first: { ...turnMessages(first), 'app.direction': ['rtl'] },
    rest: turnMessages(rest),
    known: turnKnown(known),
  }
  await serve(page, 'first.en', { first: words.first })
  await serve(page, 'rest.en', { rest: words.rest, known: words.known })
  setKnown(words.known as unknown as KnownWords)
  addMessages({ ...words.first, ...words.rest } as unknown as Record<string, string>)
}

async function serve(page: Page, name: string, exported: Readonly<Record<string, object>>): Promise<void> {
  const body = Object.entries(exported)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}`)
    .join('\n')
  await page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  )
}

/** Compiled messages are texts, and lists that name a placeholder before they hold texts for its forms. */
function turnMessages(messages: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, turnMessage(compileMessageOrThrow(message))]),
  )
}

function turnMessage(message: unknown): unknown {
  if (typeof message === 'string') return turn(message)
  if (!Array.isArray(message)) return message
  return message.map((part: unknown) => {
    if (!Array.isArray(part)) return typeof part === 'string' && part !== '#' ? turn(part) : part
    const [name, kind, forms] = part as [string, string?, unknown?]
    if (typeof forms !== 'object' || forms === null) return part
    return [
      name,
      kind,
      Object.fromEntries(Object.entries(forms).map(([form, inner]) => [form, turnMessage(inner)])),
    ]
  })
}

function turnKnown({ reasonWords, progressWords, ...others }: KnownWords): Readonly<Record<string, unknown>> {
  return {
    ...(turnTexts(others) as object),
    remarks: Object.fromEntries(listRemarks(exercises, sources).map((text) => [text, turn(text)])),
    reasonWords: turnMessages(reasonWords),
    progressWords: turnMessages(progressWords),
  }
}

function turnTexts(value: unknown): unknown {
  if (typeof value === 'string') return turn(value)
  if (Array.isArray(value)) return value.map(turnTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'id' ? inner : turnTexts(inner),
    ]),
  )
}

const letters: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ô',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  y: 'ÿ',
}

function turn(text: string): string {
  return `${mark}${text.replace(/[aeiouncy]/g, (letter) => letters[letter] ?? letter)}${endOfMark}`
}
