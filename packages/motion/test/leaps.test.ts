/** What no body does between two pictures is not read. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Followed, follow } from '../src/follow.ts'
import {
  createObserver,
  finishObserving,
  measures,
  type Observation,
  observe,
  watchGeneric,
} from '../src/index.ts'
import { bodyAt } from './a-body.ts'
import { chances } from './real-recordings.ts'

const aspect = 4 / 3
const hertz = 30

describe('follow', () => {
  it('does not read a leap further than an arm moves in that time', () => {
    fc.assert(
      fc.property(degrees(0, 40), degrees(120, 170), (rest, leapt) => {
        expect(read([rest, rest, leapt, rest])).toEqual([rest, rest, undefined, rest])
      }),
    )
  })

  it('believes what stays where it leapt to at the second look', () => {
    fc.assert(
      fc.property(degrees(0, 40), degrees(120, 170), (rest, leapt) => {
        expect(read([rest, leapt, leapt, leapt])).toEqual([rest, undefined, leapt, leapt])
      }),
    )
  })

  it('outvotes a single picture where repetitions are counted, and no movement', () => {
    fc.assert(
      fc.property(degrees(0, 40), degrees(25, 60), (rest, by) => {
        expect(read([rest, rest, rest + by, rest], 15, 'voted')).toEqual([rest, rest, rest, rest])
        const quick = [rest, rest + 8, rest + 16, rest + 24]
        expect(read(quick, 15, 'voted')).toEqual(quick)
      }),
    )
  })

  it('reads nothing beyond where an arm gets', () => {
    const backwards = bodyAt({ left: { ahead: -110 } }, { around: 90 })
    const forwards = bodyAt({ left: { ahead: 110 } }, { around: 90 })
    const view = { aspect, far: 'right' } as const
    expect(measures['shoulder-extension'].of(backwards, 'left', aspect)).toBeCloseTo(-250)
    expect(follow({}, backwards, 'shoulder-extension', view)[1]).toEqual({})
    expect(follow({}, forwards, 'shoulder-extension', view)[0].left?.raw[0].value).toBeCloseTo(-110)
  })

  it('believes everyone anew who was out of sight for long', () => {
    expect(read([10, 150], 1)).toEqual([10, 150])
  })
})

describe('the counter', () => {
  it('counts the working arm and none of the idle one, though the idle one leaps in single pictures', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(10, 15, 30), (seed, pictures) => {
        const chance = chances(seed)
        let sinceLeap = 0
        const told = watchArms(6 * 3, pictures, (atMs) => {
          sinceLeap = sinceLeap > 4 && chance() < 0.1 ? 0 : sinceLeap + 1
          return {
            right: { out: 70 - 60 * Math.cos((2 * Math.PI * atMs) / 3000) },
            left: { out: sinceLeap === 0 ? 60 + 100 * chance() : 10 },
          }
        })
        expect(countOf(told, 'right')).toBe(6)
        expect(countOf(told, 'left')).toBe(0)
      }),
      { numRuns: 40 },
    )
  })
})

function degrees(min: number, max: number) {
  return fc.integer({ min, max })
}

/** What is read of the left arm, held out by so many degrees in one picture after another. */
function read(
  outs: readonly number[],
  aSecond = hertz,
  as: 'raw' | 'voted' = 'raw',
): readonly (number | undefined)[] {
  let followed: Followed = {}
  return outs.map((out, at) => {
    const sighting = bodyAt({ left: { out } }, { atMs: (at * 1000) / aSecond })
    const [next, parts] = follow(followed, sighting, 'shoulder-elevation', { aspect, far: undefined })
    followed = next
    const seen = { raw: next.left?.raw[0].value, voted: parts.left?.voted }[as]
    return parts.left && seen !== undefined ? Math.abs(Math.round(seen)) : undefined
  })
}

function watchArms(
  seconds: number,
  pictures: number,
  stanceAt: (atMs: number) => Parameters<typeof bodyAt>[0],
): readonly Observation[] {
  let observer = createObserver(watchGeneric('shoulder-elevation'), { aspect })
  const told: Observation[] = []
  for (let at = 0; at <= seconds * pictures; at += 1) {
    const atMs = (at * 1000) / pictures
    const [next, observations] = observe(observer, bodyAt(stanceAt(atMs), { atMs }))
    observer = next
    told.push(...observations)
  }
  return [...told, ...finishObserving(observer)]
}

function countOf(told: readonly Observation[], side: 'left' | 'right'): number {
  return told.filter((each) => each.kind === 'repetition' && each.side === side).length
}
