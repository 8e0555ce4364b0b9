/** What a watcher compares a person with: the poses of a form, as its camera sees them. */

import { movements } from '@unhunch/knowledge/exercises'
import type { Movement } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { keyPosesOf } from '../../src/landmarks/key-poses.ts'
import { createFigure } from '../../src/pose/figure.ts'

const figure = createFigure('sturdy')
const known: Readonly<Record<string, Movement>> = movements
const formsOf = (exercise: string): Movement => known[exercise] ?? {}
const leftShoulder = 11
const rightShoulder = 12

describe('keyPosesOf', () => {
  it('has a pose for each phase, with nothing hidden and nothing moved but the body', () => {
    const { full } = formsOf('wall-angel')
    if (full === undefined) throw new Error('there is no such form')
    const poses = keyPosesOf(figure, full)
    expect(poses.map(({ seconds, isHeld }) => [seconds, isHeld])).toEqual([
      [3, true],
      [3, false],
    ])
    const shoulders = poses.map(({ sighting }) => sighting.points[leftShoulder]?.[0] ?? Number.NaN)
    expect(shoulders[0]).toBeCloseTo(shoulders[1] ?? 0, 1)
    for (const { sighting } of poses) {
      expect(sighting.points.every(([, , , visibility]) => visibility === 1)).toBe(true)
      expect(sighting.world).toHaveLength(33)
    }
  })

  it('looks from the side where the plan does', () => {
    const { seated } = formsOf('standing-row')
    if (seated === undefined) throw new Error('there is no such form')
    const [pose] = keyPosesOf(figure, seated)
    const [left, right] = [leftShoulder, rightShoulder].map((index) => pose?.sighting.points[index])
    expect(Math.abs((left?.[0] ?? 0) - (right?.[0] ?? 1))).toBeLessThan(0.05)
    expect(left?.[2]).toBeLessThan(right?.[2] ?? -1)
  })

  it('has none where no camera follows', () => {
    const forms = Object.values(formsOf('chest-expansion-breathing'))
    expect(forms.flatMap((tempo) => keyPosesOf(figure, tempo))).toEqual([])
  })
})
