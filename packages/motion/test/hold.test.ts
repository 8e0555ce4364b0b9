/** A hold adds up inside its band, and only there. */

import { describe, expect, it } from 'vitest'
import type { Hold } from '../src/index.ts'
import { type Move, film, observeAll, watchOf } from './a-film.ts'

const lean: Move = (share) => ({ lean: 25 * share })
const plan = { follows: 'trunk-lean', works: 'one' } as const
const watch = watchOf(plan, lean, { isHeld: true })

describe('a hold', () => {
  it.each`
    what                            | shares                               | seconds
    ${'is timed while it lasts'}    | ${[0, 1, 1, 1, 1, 0]}                | ${6}
    ${'adds up over several times'} | ${[0, 1, 1, 0, 1, 1, 0]}             | ${4}
    ${'pauses when it is left'}     | ${[0, 1, 1, 0.3, 0.3, 0.3, 1, 1, 0]} | ${4}
    ${'is timed to the other side'} | ${[0, -1, -1, -1, 0]}                | ${4}
    ${'goes on a little less far'}  | ${[0, 1, 1, 0.85, 0.85, 0]}          | ${6}
    ${'is where this person stops'} | ${[0, 0.6, 0.6, 0.6, 0.6, 0.6, 0]}   | ${8}
    ${'is none less than half-way'} | ${[0, 0.35, 0.35, 0.35, 0]}          | ${0}
    ${'is none on the way'}         | ${[0, 1, 0]}                         | ${0}
    ${'is none at rest'}            | ${[0, 0, 0]}                         | ${0}
  `('$what', ({ shares, seconds }: { shares: readonly number[]; seconds: number }) => {
    const visits = shares.filter(
      (share, at) => Math.abs(share) >= 0.5 && Math.abs(shares[at - 1] ?? 0) < 0.5,
    ).length
    const heldSeconds = (holdsOf(shares).at(-1)?.heldMs ?? 0) / 1000
    expect(Math.abs(heldSeconds - seconds)).toBeLessThan(0.7 * Math.max(1, visits))
  })

  it('never takes time back, and adds none outside', () => {
    let before: Hold | undefined
    for (const hold of holdsOf([0, 1, 1, 0.2, 1, 1, 0])) {
      const added = hold.heldMs - (before?.heldMs ?? 0)
      expect(added).toBeGreaterThanOrEqual(0)
      if (!hold.isInside) expect(added).toBe(0)
      before = hold
    }
  })

  it('is not told of a movement that is not held', () => {
    const moving = observeAll(watchOf(plan, lean), film(lean, [0, 1, 0]))
    expect(moving.filter(({ kind }) => kind === 'hold')).toEqual([])
  })
})

// Helpers

function holdsOf(shares: readonly number[]): readonly Hold[] {
  return observeAll(watch, film(lean, shares, { seconds: 2 })).filter((each) => each.kind === 'hold')
}
