/** A camera that stands askew sees a head turned that looks straight ahead. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { film, type Move, observeAll, repetitionsOf, times, watchOf } from './a-film.ts'

const far = 35
const seenFrom =
  (askew: number): Move =>
  (share) => ({ headTurn: askew + far * share })
const watch = watchOf({ follows: 'head-turn', works: 'middle' }, seenFrom(0))

describe('a head that turns to one side, seen askew', () => {
  it('is counted to that side only', () => {
    fc.assert(
      fc.property(fc.integer({ min: -17, max: 17 }), (askew) => {
        const seen = film(seenFrom(askew), [0, 0, ...times(3)], { seconds: 2 })
        const sides = repetitionsOf(observeAll(watch, seen))
        expect(sides.map(({ side }) => side)).toEqual(['left', 'left', 'left'])
      }),
    )
  })

  it('is counted so as well when the first pictures err', () => {
    const [, ...others] = film(seenFrom(10), [0, 0, ...times(3)], { seconds: 2, hertz: 10 })
    const [erring] = film(seenFrom(18), [0, 0], { hertz: 10 })
    const told = repetitionsOf(observeAll(watch, [...(erring ? [erring] : []), ...others]))
    expect(told.map(({ side }) => side)).toEqual(['left', 'left', 'left'])
    for (const { reached } of told) expect(Math.abs(reached - far)).toBeLessThan(5)
  })

  it('is measured from where it rests, though it turns from the first picture on', () => {
    const seen = film(seenFrom(0), [0, 1, 0, 0, 1, 0, 0, 1, 0, 0], { seconds: 0.9, hertz: 10 })
    const told = repetitionsOf(observeAll(watch, seen.slice(3)))
    expect(told.length).toBeGreaterThanOrEqual(2)
    for (const { side, reached } of told.slice(-2)) {
      expect(side).toBe('left')
      expect(Math.abs(reached - far)).toBeLessThan(6)
    }
  })
})
