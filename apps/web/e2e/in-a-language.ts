/** Every screen that has an address, in another language: found by the browser's wish, whole, free of barriers, with room for its longer words. */

import type { Language } from '@unhunch/knowledge'
import { beforeAll, describe, expect, it } from 'vitest'
import { restOfWords, speak } from '../src/words/speak.ts'
import { expectVisitors } from './a-visitor.ts'
import { walkEveryAddress } from './every-screen.ts'
import { type Faults, lookOver } from './look-closely.ts'

/** A file for each language, so that two are walked through at the same time. */
export function describeLanguage(language: Language): void {
  const visit = expectVisitors()

  describe(`in ${language}`, () => {
    const seen: string[] = []
    const faults: Faults = { barriers: [], sideways: [], moving: [], targets: [] }
    const spoken = new Set<string>()

    beforeAll(async () => {
      await speak(language, [])
      await restOfWords()
      await walkEveryAddress(
        () => visit({ motion: 'reduce', locale: `${language}-${language.toUpperCase()}` }),
        async ({ page }, screen) => {
          seen.push(screen)
          spoken.add((await page.locator('html').getAttribute('lang')) ?? '')
          await lookOver(page, screen, faults)
        },
      )
    }, 900_000)

    it('is spoken on every screen', () => {
      expect(seen).toHaveLength(29)
      expect([...spoken]).toEqual([language])
    })

    it('puts nothing in the way of anyone, in the light and in the dark', () => {
      expect(faults.barriers).toEqual([])
    })

    it('has room for words of twice the size at 320 pixels', () => {
      expect(faults.sideways).toEqual([])
    })
  })
}
