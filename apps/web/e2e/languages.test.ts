/** A language that is chosen, on the first screen or in the settings. */

import { describe, expect, it } from 'vitest'
import { languageNames } from '../src/words/language.ts'
import { restOfWords, speak } from '../src/words/speak.ts'
import { desktop, expectVisitors } from './a-visitor.ts'

const visit = expectVisitors()

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
    await restOfWords()
    await at('settings.title')
    await page.reload()
    await at('settings.title')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })
})
