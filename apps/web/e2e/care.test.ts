/** Every screen, looked at closely: by a checker for accessibility, in little room, with large words, without motion. */

import { beforeAll, describe, expect, inject, it } from 'vitest'
import { expectVisitors, isOfOrigin } from './a-visitor.ts'
import { walkEveryScreen } from './every-screen.ts'
import { type Faults, lookClosely } from './look-closely.ts'

const visit = expectVisitors()

const seen: string[] = []
const faults: Faults = { barriers: [], sideways: [], moving: [], targets: [] }
let asked: readonly string[] = []

beforeAll(async () => {
  // Without motion, so that no colour is measured on its way to another.
  await walkEveryScreen(
    () => visit({ motion: 'reduce' }),
    async ({ page, asked: soFar }, screen) => {
      if (seen.includes(screen)) return
      seen.push(screen)
      await lookClosely(page, screen, faults)
      asked = soFar()
    },
  )
}, 900_000)

describe('every screen', () => {
  it('is looked at', () => {
    expect(seen).toHaveLength(42)
  })

  it('puts nothing in the way of anyone, in the light on a phone and in the dark on a desktop', () => {
    expect(faults.barriers).toEqual([])
  })

  it('never scrolls sideways at 320 pixels, nor with words of twice the size', () => {
    expect(faults.sideways).toEqual([])
  })

  it('gives every control the room of a thumb on a phone', () => {
    expect(faults.targets).toEqual([])
  })

  it('stands still for those who want no motion', () => {
    expect(faults.moving).toEqual([])
  })

  it('asks for nothing but the app itself (S10)', () => {
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((url) => !isOfOrigin(url, inject('address')))).toEqual([])
  })
})
