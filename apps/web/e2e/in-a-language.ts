/** Screens in another language: found by the browser's wish, whole, free of barriers, with room for its longer words. */

import type { Language } from '@unhunch/knowledge'
import { beforeAll, describe, expect, it } from 'vitest'
import { restOfWords, speak } from '../src/words/speak.ts'
import { expectVisitors, type Visitor } from './a-visitor.ts'
import { type Faults, lookOver } from './look-closely.ts'
import type { Look } from './their-way.ts'

type Walk = (visitor: Visitor, look: Look) => Promise<void>

/** A file for each language, each with a share of the screens: what fits and is whole in one is so in the other. */
export function describeLanguage(language: Language, screens: number, walks: readonly Walk[]): void {
  const visit = expectVisitors()

  describe(`in ${language}`, () => {
    const seen: string[] = []
    const faults: Faults = { barriers: [], sideways: [], moving: [], targets: [] }
    const spoken = new Set<string>()

    beforeAll(async () => {
      await speak(language, [])
      await restOfWords()
      for (const walk of walks) {
        const visitor = await visit({ motion: 'reduce', locale: `${language}-${language.toUpperCase()}` })
        await walk(visitor, async (screen) => {
          seen.push(screen)
          spoken.add((await visitor.page.locator('html').getAttribute('lang')) ?? '')
          await lookOver(visitor.page, screen, faults)
        })
      }
    }, 900_000)

    it('is spoken on every screen', () => {
      expect(seen).toHaveLength(screens)
      expect([...spoken]).toEqual([language])
    })

    it('puts nothing in the way of anyone', () => {
      expect(faults.barriers).toEqual([])
    })

    it('has room for words of twice the size at 320 pixels', () => {
      expect(faults.sideways).toEqual([])
    })
  })
}
