/** Repetitions in plain streams of values. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, type CounterRules, count, finishCount, newCounter } from '../src/count/counter.ts'
import { countOrbit, newOrbit, unroll } from '../src/count/orbit.ts'

const rules: CounterRules = { direction: undefined, least: 10, longestMs: 15_000, known: undefined }

describe('count', () => {
  it('counts every repetition once, with its size and its time', () => {
    const counted = countAll(reps([100, 100, 100]))
    expect(counted).toHaveLength(3)
    expect(counted.map(({ size }) => size)).toEqual(['usual', 'usual', 'usual'])
    expect(counted.map(({ reached }) => Math.round(reached))).toEqual([120, 120, 120])
    for (const { startMs, topMs, endMs } of counted) {
      expect(topMs).toBeGreaterThan(startMs)
      expect(endMs).toBeGreaterThan(topMs)
    }
  })

  it('calls a partial repetition smaller, and counts it', () => {
    expect(countAll(reps([100, 100, 40, 100])).map(({ size }) => size)).toEqual([
      'usual',
      'usual',
      'smaller',
      'usual',
    ])
  })

  it('counts a small first one, before the range is known', () => {
    expect(countAll(reps([20, 100, 100]))).toHaveLength(3)
  })

  it.each([
    ['falls', reps([-60, -60, -60, -60]), 4],
    ['comes back only most of the way', path([20, 120, 50, 120, 50, 120, 50], 1.2), 3],
    ['stops on its way up', path([20, 70, 65, 120, 20, 70, 65, 120, 20], 1), 2],
    ['trembles at the top', path([20, 120, 100, 120, 100, 120, 20], 1), 1],
    ['begins with hands raised to another rest', path([10, 85, 85, 150, 85, 150, 85, 150, 85, 10], 1.5), 3],
    ['begins in the middle', path([80, 20, 120, 20, 120, 20], 1.2), 2],
    ['ends a little early', path([20, 120, 20, 120, 60], 1.2), 2],
    ['ends at the top', path([20, 120, 20, 120], 1.2), 1],
    ['stays away for longer than a repetition takes', path([20, 120, ...Array(14).fill(120), 20], 1.5), 0],
    ['jerks', path([20, 20, 120, 20, 20], 0.2), 0],
    ['drifts', path([20, 40, 20, 40, 20], 40), 0],
    ['drifts while it moves', path([20, 120, 24, 124, 28, 128, 32, 132, 36], 1.2), 4],
  ] as const)('of a movement that %s', (_what, values, expected) => {
    expect(countAll(values)).toHaveLength(expected)
  })

  it('bridges a gap of a second, and forgets what was begun before a longer one', () => {
    const stream = reps([100, 100])
    expect(countAll(stream, { isHidden: within(900, 1300) })).toHaveLength(2)
    expect(countAll(stream, { isHidden: within(700, 1700) })).toHaveLength(2)
    expect(countAll(stream, { isHidden: within(900, 2600) })).toHaveLength(0)
  })

  it('never counts one more because of a gap', () => {
    const swings = fc.array(fc.integer({ min: 40, max: 120 }), { minLength: 1, maxLength: 6 })
    const gap = fc.record({
      fromMs: fc.integer({ min: 0, max: 12_000 }),
      ms: fc.integer({ min: 0, max: 3000 }),
    })
    fc.assert(
      fc.property(swings, fc.array(gap, { maxLength: 4 }), (sizes, gaps) => {
        const isHidden = (atMs: number) => gaps.some(({ fromMs, ms }) => within(fromMs, fromMs + ms)(atMs))
        expect(countAll(reps(sizes), { isHidden }).length).toBeLessThanOrEqual(sizes.length)
      }),
    )
  })

  it.each([
    [2, 5],
    [3, 3],
    [5, 3],
  ])('with %i pictures a second, counts repetitions of %i seconds and more', (hertz, least) => {
    const swings = fc.array(fc.integer({ min: 60, max: 120 }), { minLength: 1, maxLength: 6 })
    const seconds = fc.double({ min: least / 2, max: 4, noNaN: true })
    fc.assert(
      fc.property(swings, seconds, (sizes, each) => {
        const stream = path([20, 20, ...sizes.flatMap((size) => [20 + size, 20]), 20], each, hertz)
        expect(countAll(stream)).toHaveLength(sizes.length)
      }),
    )
  })

  it('does not care how many values there are a second, nor about single ones that leap', () => {
    const swings = fc.array(fc.integer({ min: 40, max: 120 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(swings, fc.integer({ min: 10, max: 60 }), fc.nat(), (sizes, hertz, leapAt) => {
        const stream = reps(sizes, hertz)
        const isLeap = (at: number) => at % stream.length === leapAt % stream.length
        const leaping = stream.map(([atMs, value], at) => [atMs, isLeap(at) ? 20 : value] as const)
        expect(countAll(stream)).toHaveLength(sizes.length)
        expect(countAll(hertz < 25 ? stream : leaping)).toHaveLength(sizes.length)
      }),
    )
  })

  it('counts as many backwards in time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 120 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const stream = reps(sizes)
        const endMs = stream.at(-1)?.[0] ?? 0
        const backwards = stream.toReversed().map(([atMs, value]) => [endMs - atMs, value] as const)
        expect(countAll(backwards)).toHaveLength(countAll(stream).length)
      }),
    )
  })
})

describe('countOrbit', () => {
  it.each([
    ['round and round', (seconds: number) => seconds / 2, 5],
    ['round the other way', (seconds: number) => -seconds / 2, 5],
    ['seen edge-on', (seconds: number) => 0.25 + 0.08 * Math.sin(Math.PI * seconds), 5],
    ['not at all', (seconds: number) => 0.01 * Math.sin(9 * seconds), 0],
  ])('counts circles %s', (_how, turnAt, expected) => {
    const orbitRules = { ...rules, least: 0.04 }
    let orbit = newOrbit(orbitRules)
    let turned: number | undefined
    let circles = 0
    for (let atMs = 0; atMs <= 10_200; atMs += 33) {
      const turn = turnAt(atMs / 1000)
      turned = unroll(turned, turn - Math.floor(turn))
      const [next, done] = countOrbit(orbit, atMs, turned, orbitRules)
      orbit = next
      circles += done.length
    }
    expect(circles).toBe(expected)
  })
})

// Helpers

type Stream = readonly (readonly [atMs: number, value: number])[]

/** Away from 20 by each size and back, in two seconds each. */
function reps(sizes: readonly number[], hertz = 30): Stream {
  return path([20, ...sizes.flatMap((size) => [20 + size, 20])], 1, hertz)
}

/** From each value to the next, slowly at first and at last. */
function path(values: readonly number[], seconds: number, hertz = 30): Stream {
  const total = (values.length - 1) * seconds
  return Array.from({ length: Math.floor((total + 0.5) * hertz) }, (_, at) => {
    const place = Math.min(at / hertz / seconds, values.length - 1)
    const from = values[Math.floor(place)] ?? 0
    const to = values[Math.ceil(place)] ?? from
    return [(at * 1000) / hertz, from + ((to - from) * (1 - Math.cos(Math.PI * (place % 1)))) / 2] as const
  })
}

function countAll(
  stream: Stream,
  { isHidden = () => false }: { readonly isHidden?: (atMs: number) => boolean } = {},
): readonly Counted[] {
  let counter = newCounter(rules)
  const all: Counted[] = []
  for (const [atMs, value] of stream) {
    const [next, counted] = count(counter, atMs, isHidden(atMs) ? undefined : value, rules)
    counter = next
    all.push(...counted)
  }
  const last = finishCount(counter)
  return last === undefined ? all : [...all, last]
}

function within(fromMs: number, toMs: number) {
  return (atMs: number) => atMs >= fromMs && atMs < toMs
}
