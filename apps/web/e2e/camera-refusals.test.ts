/** What the camera cannot judge is refused in plain words, by the real detector, and nothing is counted of it. */

import type { Blindness } from '@unhunch/motion'
import { describe, expect, it } from 'vitest'
import { t } from '../src/words/message.ts'
import { haveCamera } from './a-camera.ts'
import { drawEmptyRoom, drawFigure, figureFrom, type Piece } from './a-room.ts'
import { expectVisitors, type Visitor } from './a-visitor.ts'
import { comeBeforeCamera } from './their-way.ts'

const visit = expectVisitors()

const sideBySide: readonly Piece[] = [
  [
    [160, 0, 320, 480],
    [0, 0, 320, 480],
  ],
  [
    [160, 0, 320, 480],
    [320, 0, 320, 480],
  ],
]
/** The chest, the arms and the legs are below the picture. */
const headAndShoulders: readonly Piece[] = [
  [
    [0, 0, 640, 260],
    [0, 220, 640, 260],
  ],
]
const faceOnly: readonly Piece[] = [
  [
    [240, 60, 160, 120],
    [0, 0, 640, 480],
  ],
]

/** Longer than any machine takes to find out about a picture: the clock is put on by hand. */
const pictureMinutes = 10

describe('in front of the camera', () => {
  it('two people, half a body, the wrong view and an empty room are refused and not counted (S23)', async () => {
    const visitor = await visit()
    const { front, side } = figureFrom
    const refused: readonly (readonly [picture: Buffer, why: Blindness])[] = [
      [await drawFigure(visitor, front, sideBySide), 'two-people'],
      [await drawFigure(visitor, front, headAndShoulders), 'cut-off'],
      [await drawFigure(visitor, front, faceOnly), 'too-near'],
      [await drawFigure(visitor, side), 'wrong-view'],
      [await drawEmptyRoom(visitor), 'nobody'],
    ]
    const pictures = refused.map(([picture]) => picture)
    await haveCamera(visitor, { pictures, everyMs: pictureMinutes * 60_000 })
    await comeBeforeCamera(visitor, 'wall-angel.seated')
    for (const [index, [, why]] of refused.entries()) {
      if (index > 0) await visitor.pass({ seconds: pictureMinutes * 60 })
      await visitor.sees(t(`camera.blind-${why}`))
    }
    await expectNoCount(visitor)
  })
})

// Helpers

/** Not by itself, and not for those who begin all the same: the clock leads them through the first set. */
async function expectNoCount(visitor: Visitor): Promise<void> {
  const { page, press, pass, reads } = visitor
  await expect(setUpOf(visitor).isVisible()).resolves.toBe(true)
  await press('camera.go-on')
  await setUpOf(visitor).waitFor({ state: 'detached' })
  const counts = new Set<string>()
  const count = new RegExp(t('camera.counted', { count: '(\\d+)' }), 'g')
  const isLed = page.getByText(t('camera.clock-leads'))
  for (let turns = 0; turns < 90 && !(await isLed.isVisible()); turns += 1) {
    // Before the set there is nothing to count.
    await pass({ seconds: turns < 3 ? 8 : 1 })
    for (const [, counted = ''] of (await reads()).matchAll(count)) counts.add(counted)
  }
  await isLed.waitFor()
  expect([...counts]).toEqual(['0'])
}

function setUpOf({ page }: Visitor) {
  return page.getByRole('heading', { name: t('camera.set-up-title') })
}
