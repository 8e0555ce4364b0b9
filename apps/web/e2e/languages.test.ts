/** Every screen in every other language: found by the browser's wish, whole, free of barriers, with room for its longer words. */

import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '@unhunch/knowledge'
import { restOfWords, speak } from '../src/words/speak.ts'
import { expectVisitors } from './a-visitor.ts'
import { walkEveryScreen } from './every-screen.ts'
import { type Faults, lookOver } from './look-closely.ts'

const visit = expectVisitors()

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const seen: string[] = []
  const faults: Faults = { barriers: [], sideways: [], moving: [] }
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
  }, 240_000)

  it('is spoken on every screen', () => {
    expect(seen).toHaveLength(37)
    expect([...spoken]).toEqual([language])
  })

  it('puts nothing in the way of anyone, in the light and in the dark', () => {
    expect(faults.barriers).toEqual([])
  })

  it('has room for words of twice the size at 320 pixels', () => {
    expect(faults.sideways).toEqual([])
  })
})
