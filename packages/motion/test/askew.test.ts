/** A camera that stands askew sees a head turned that looks straight ahead. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { film, type Move, observeAll, repetitionsOf, times, watchOf } from './a-film.ts'

const far = 35
const turn: Move = (share) => ({ headTurn: far * share })
const watch = watchOf({ follows: 'head-turn', works: 'middle' }, turn)

describe('a head that turns to one side, seen askew', () => {
  it('is counted to that side only', () => {
    fc.assert(
      fc.property(fc.integer({ min: -17, max: 17 }), (askew) => {
        const seen: Move = (share) => ({ headTurn: askew + far * share })
        const sides = repetitionsOf(observeAll(watch, film(seen, [0, 0, ...times(3)], { seconds: 2 })))
        expect(sides.map(({ side }) => side)).toEqual(['left', 'left', 'left'])
      }),
    )
  })

  it('is counted so as well when the first pictures err', () => {
    const seen: Move = (share) => ({ headTurn: 10 + far * share })
    const [first, ...others] = film(seen, [0, 0, ...times(3)], { seconds: 2, hertz: 10 })
    const [erring] = film(() => ({ headTurn: 18 }), [0, 0], { hertz: 10 })
    expect(first).toBeDefined()
    const told = repetitionsOf(observeAll(watch, [...(erring ? [erring] : []), ...others]))
    expect(told.map(({ side }) => side)).toEqual(['left', 'left', 'left'])
    for (const { reached } of told) expect(Math.abs(reached - far)).toBeLessThan(5)
  })
})
