/** Every screen in every other language: found by the browser's wish, whole, free of barriers, with room for its longer words. */

import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '@unhunch/knowledge'
import { languageNames } from '../src/words/language.ts'
import { restOfWords, speak } from '../src/words/speak.ts'
import { desktop, expectVisitors } from './a-visitor.ts'
import { walkEveryScreen } from './every-screen.ts'
import { type Faults, lookOver } from './look-closely.ts'

const visit = expectVisitors()

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const seen: string[] = []
  const faults: Faults = { barriers: [], sideways: [], moving: [], targets: [] }
  const spoken = new Set<string>()

  beforeAll(async () => {
    await speak(language, [])
    await restOfWords()
    await walkEveryScreen(
      () => visit({ motion: 'reduce', locale: `${language}-${language.toUpperCase()}` }),
      async ({ page }, screen) => {
        if (seen.includes(screen)) return
        seen.push(screen)
        spoken.add((await page.locator('html').getAttribute('lang')) ?? '')
        await lookOver(page, screen, faults)
      },
    )
  }, 900_000)

  it('is spoken on every screen', () => {
    expect(seen).toHaveLength(38)
    expect([...spoken]).toEqual([language])
  })

  it('puts nothing in the way of anyone, in the light and in the dark', () => {
    expect(faults.barriers).toEqual([])
  })

  it('has room for words of twice the size at 320 pixels', () => {
    expect(faults.sideways).toEqual([])
  })
})

describe('a language that is chosen', () => {
  it('is spoken from then on, whatever the browser asks for', async () => {
    await speak('en', [])
    const { page, open, press, at } = await visit({ size: desktop })
    await open()
    await at('welcome.title')
    await page.getByRole('button', { name: languageNames.es, exact: true }).click()
    await speak('es', [])
    await restOfWords()
    await at('welcome.title')
    await page.goto(`${new URL(page.url()).origin}/#/settings`)
    await at('settings.title')
    await page.getByRole('radio', { name: languageNames.de, exact: true }).check()
    await press('settings.language-use')
    await speak('de', [])
    await at('settings.title')
    await page.reload()
    await at('settings.title')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })
})
