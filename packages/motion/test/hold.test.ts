/** A hold adds up inside its band, and only there. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newHoldTimer, timeHold } from '../src/hold/hold-timer.ts'
import type { Hold } from '../src/index.ts'
import { type Move, film, observeAll, watchOf } from './a-film.ts'
import { chances } from './real-recordings.ts'

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
    // On the way there and back, two thirds of a second each are within the band.
    expect(heldSeconds).toBeGreaterThanOrEqual(seconds - 0.3 * visits)
    expect(heldSeconds).toBeLessThanOrEqual(seconds === 0 ? 0 : seconds + 1.3 * visits)
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

describe('the timer of a hold', () => {
  it('never runs for longer than time passes, whatever is seen', () => {
    const anything = fc.array(fc.option(fc.double({ min: -60, max: 120, noNaN: true }), { nil: undefined }))
    fc.assert(
      fc.property(anything, fc.integer({ min: 10, max: 60 }), (values, hertz) => {
        const holds = timed((seconds) => values[Math.round(seconds * hertz)], values.length / hertz, {
          hertz,
        })
        for (const [at, { atMs, heldMs }] of holds.entries()) {
          const before = holds[at - 1] ?? { atMs: 0, heldMs: 0 }
          expect(heldMs).toBeGreaterThanOrEqual(before.heldMs)
          expect(heldMs).toBeLessThanOrEqual(atMs + 1e-6)
        }
      }),
    )
  })

  it('runs as long, however many pictures there are', () => {
    const usual = heldSeconds(timed(thereAndBack, 12, { hertz: 30 }))
    expect(usual).toBeGreaterThan(5.5)
    for (const hertz of [10, 15, 24, 60])
      expect(Math.abs(heldSeconds(timed(thereAndBack, 12, { hertz })) - usual), `${hertz}`).toBeLessThan(0.3)
  })

  it('runs as long, wherever the camera makes rest seem to be', () => {
    const usual = heldSeconds(timed(thereAndBack, 12, {}))
    for (const off of [-15, -8, 8, 15]) {
      const shifted = timed((seconds) => thereAndBack(seconds) + off, 12, {})
      expect(Math.abs(heldSeconds(shifted) - usual), `${off}`).toBeLessThan(0.3)
    }
  })

  it.each([1, 2, 3, 4, 5])('goes on while what is held shakes (%i)', (seed) => {
    const holds = timed(thereAndBack, 12, { hertz: 15, shake: 4, seed })
    const kept = holds.filter(({ atMs }) => atMs > 5000 && atMs < 9000)
    expect(kept.filter(({ isInside }) => !isInside)).toEqual([])
    expect(Math.abs(heldSeconds(holds) - heldSeconds(timed(thereAndBack, 12, {})))).toBeLessThan(0.5)
  })

  it('pauses within half a second after it was left', () => {
    const holds = timed(leftAtOnce, 10, {})
    expect(holds.find(({ atMs }) => atMs >= 7900)?.isInside).toBe(true)
    expect(holds.find(({ atMs }) => atMs >= 8500)?.isInside).toBe(false)
  })

  it.each([1, 2, 3, 4, 5])('never runs for somebody at rest (%i)', (seed) => {
    for (const rest of [-15, 0, 10]) {
      const holds = timed(() => rest, 60, { hertz: 15, shake: 5, seed })
      expect(heldSeconds(holds), `${rest}`).toBe(0)
    }
  })

  it('runs again after what was hidden is seen again', () => {
    const gone = (seconds: number) => (seconds > 5 && seconds < 7 ? undefined : thereAndBack(seconds))
    const holds = timed(gone, 12, {})
    expect(holds.find(({ atMs }) => atMs >= 6000)?.isInside).toBe(false)
    expect(heldSeconds(timed(thereAndBack, 12, {})) - heldSeconds(holds)).toBeGreaterThan(1.5)
    expect(heldSeconds(holds)).toBeGreaterThan(2)
  })
})

// Helpers

/** At rest for two seconds, there in two, held for five, and back. */
function thereAndBack(seconds: number): number {
  const share = Math.max(0, Math.min(1, (seconds - 2) / 2, (11 - seconds) / 2))
  return (30 * (1 - Math.cos(Math.PI * share))) / 2
}

/** Held from two seconds on, and let go of within half a second at eight. */
function leftAtOnce(seconds: number): number {
  return seconds < 2 ? 0 : Math.min(30, Math.max(0, 30 - 60 * (seconds - 8)))
}

function timed(
  valueAt: (seconds: number) => number | undefined,
  seconds: number,
  { hertz = 30, shake = 0, seed = 1 }: { hertz?: number; shake?: number; seed?: number },
): readonly Hold[] {
  const chance = chances(seed)
  let timer = newHoldTimer
  return Array.from({ length: Math.floor(seconds * hertz) }, (_, at) => {
    const value = valueAt(at / hertz)
    const off = (chance() + chance() + chance() - 1.5) * 2 * shake
    const read = value === undefined ? undefined : { value: value + off, shake }
    const [next, hold] = timeHold(timer, (at * 1000) / hertz, read, {
      rest: 0,
      top: 30,
      unit: 'degrees',
      error: 10,
    })
    timer = next
    return hold
  })
}

function heldSeconds(holds: readonly Hold[]): number {
  return (holds.at(-1)?.heldMs ?? 0) / 1000
}

function holdsOf(shares: readonly number[]): readonly Hold[] {
  return observeAll(watch, film(lean, shares, { seconds: 2 })).filter((each) => each.kind === 'hold')
}
