/** Ready for languages that run from right to left, and for any other: shown by a made-up one. */

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { speakMadeUp, mark } from './a-made-up-language.ts'
import { expectVisitors } from './a-visitor.ts'
import { walkTheDaysBetween } from './every-screen.ts'
import { answerSafety } from './their-way.ts'

const visit = expectVisitors()

describe('a language from right to left', () => {
  it('runs from the right on every screen, and leaves no word untranslated', async () => {
    const visitor = await visit({ motion: 'reduce' })
    const { page, open, at, press } = visitor
    const [left, untranslated, sideways]: [string[], string[], string[]] = [[], [], []]
    const look = async (screen: string) => {
      if (await page.evaluate(beginsLeft)) left.push(screen)
      untranslated.push(...(await page.evaluate(plainTexts, mark)).map((text) => `${screen}: ${text}`))
      if (await isWide(page)) sideways.push(screen)
    }
    await speakMadeUp(page)
    await open()
    await at('welcome.title')
    await look('the welcome')
    await press('welcome.start')
    await answerSafety(visitor, { knees: 'yes' }, look)
    await at('safety.done-care')
    await look('what the check came to')
    await walkTheDaysBetween(visitor, look)
    expect(left).toEqual([])
    expect(sideways).toEqual([])
    expect([...new Set(untranslated)]).toEqual([])
  })
})

async function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Runs in the page: whether the heading begins at the left, as it should not. */
function beginsLeft(): boolean {
  const title = document.querySelector('h1')
  const words = document.createRange()
  if (title === null) return true
  words.selectNodeContents(title)
  const [line] = words.getClientRects()
  const box = title.getBoundingClientRect()
  return document.documentElement.dir !== 'rtl' || line === undefined || box.right - line.right > 2
}

/** Runs in the page: texts that one can see, and that no catalogue holds. */
function plainTexts(mark: string): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  // As the browser writes it.
  const date = /^\d{1,2} \p{L}{3}( \d{4})?$/u
  const found: string[] = []
  while (walker.nextNode() !== null) {
    const { textContent, parentElement } = walker.currentNode
    const text = textContent?.trim() ?? ''
    // The titles and authors of sources are theirs; so are the names of languages.
    const isTheirs = parentElement?.closest('[lang]:not(html), noscript') !== null
    if (/\p{L}{2}/u.test(text) && !text.includes(mark) && !isTheirs && !date.test(text)) found.push(text)
  }
  return found
}
