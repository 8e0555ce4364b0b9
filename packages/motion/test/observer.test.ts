/** What is observed of a person of sticks, however they are filmed. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirrorSighting, readingsOf, createObserver, observe, type Sighting, watchGeneric } from '../src/index.ts'
import { bodyAt } from './a-body.ts'
import { type Move, film, observeAll, repetitionsOf, shake, times, watchOf } from './a-film.ts'
import { chances } from './real-recordings.ts'

const raiseBoth: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 120 * share } })
const raiseLeft: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 } })
const turnHead: Move = (share) => ({ headTurn: 45 * share })
const both = watchOf({}, raiseBoth)
const one = watchOf({ works: 'one' }, raiseLeft)
const head = watchOf({ follows: 'head-turn', works: 'one' }, turnHead)

describe('observe', () => {
  it('counts both arms as one', () => {
    const seen = repetitionsOf(observeAll(both, film(raiseBoth, times(4))))
    expect(seen.map(({ side, count, size }) => [side, count, size])).toEqual([
      ['both', 1, 'usual'],
      ['both', 2, 'usual'],
      ['both', 3, 'usual'],
      ['both', 4, 'usual'],
    ])
    expect(Math.max(...seen.map(({ reached }) => Math.abs(reached - 140)))).toBeLessThan(5)
  })

  it('counts the arm that works and not the one that idles or sways along', () => {
    const swaying: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 25 * share } })
    for (const move of [raiseLeft, swaying])
      expect(sidesOf(observeAll(one, film(move, times(3))))).toEqual(['left', 'left', 'left'])
  })

  it('counts sides that take turns', () => {
    const inTurn: Move = (share) => ({
      left: { out: 20 + 120 * Math.max(0, share) },
      right: { out: 20 + 120 * Math.max(0, -share) },
    })
    const shares = [0, 1, 0, -1, 0, 1, 0, -1, 0]
    expect(sidesOf(observeAll(one, film(inTurn, shares)))).toEqual(['left', 'right', 'left', 'right'])
    expect(sidesOf(observeAll(head, film(turnHead, shares)))).toEqual(['left', 'right', 'left', 'right'])
  })

  it('counts turns to one side only, and from a head that is not quite straight', () => {
    const askew: Move = (share) => ({ headTurn: 8 + 45 * share })
    expect(sidesOf(observeAll(head, film(askew, times(3))))).toEqual(['left', 'left', 'left'])
    expect(sidesOf(observeAll(head, film(turnHead, times(3, -1))))).toEqual(['right', 'right', 'right'])
  })

  it('calls half of the usual smaller, and counts it', () => {
    const sizes = repetitionsOf(observeAll(both, film(raiseBoth, [0, 1, 0, 1, 0, 0.4, 0, 1, 0])))
    expect(sizes.map(({ size }) => size)).toEqual(['usual', 'usual', 'smaller', 'usual'])
  })

  it('counts from the rest of the form, wherever the hands come from', () => {
    const angel: Move = (share) => ({ left: { out: 85 + 65 * share }, right: { out: 85 + 65 * share } })
    const shares = [-1, 0, 1, 0, 1, 0, 1, 0, -1]
    expect(repetitionsOf(observeAll(watchOf({}, angel), film(angel, shares)))).toHaveLength(3)
  })

  it('counts the same wherever the person stands, however the picture comes', () => {
    const filming = fc.record({
      x: fc.double({ min: 0.4, max: 0.6, noNaN: true }),
      y: fc.double({ min: 0.45, max: 0.6, noNaN: true }),
      scale: fc.double({ min: 0.25, max: 0.45, noNaN: true }),
      around: fc.integer({ min: -15, max: 15 }),
      hertz: fc.integer({ min: 10, max: 60 }),
    })
    const count = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(filming, count, fc.boolean(), fc.nat(), (how, many, isMirrored, seed) => {
        const seen = dropPoints(film(raiseBoth, times(many), how), seed)
        const shown = isMirrored ? seen.map(mirrorSighting) : seen
        const counted = repetitionsOf(observeAll(both, shown, isMirrored))
        expect(counted.map(({ side }) => side)).toEqual(Array(many).fill('both'))
        for (const { reached } of counted) expect(Math.abs(reached - 140)).toBeLessThan(10)
      }),
      { numRuns: 30 },
    )
  })

  it('counts as many backwards in time', () => {
    const seen = film(raiseLeft, [0, 1, 0, 0.6, 0, 1, 0, 0.8, 0])
    const endMs = seen.at(-1)?.atMs ?? 0
    const backwards = seen.toReversed().map((sighting) => ({ ...sighting, atMs: endMs - sighting.atMs }))
    expect(sidesOf(observeAll(one, backwards))).toEqual(sidesOf(observeAll(one, seen)))
  })

  it('counts none while two people are seen', () => {
    const crowd = film(raiseBoth, times(3)).map((sighting) => ({ ...sighting, people: 2 }))
    const seen = observeAll(both, crowd)
    expect(repetitionsOf(seen).length).toBeLessThanOrEqual(0)
    expect(seen).toContainEqual(expect.objectContaining({ kind: 'sight', why: 'two-people' }))
  })

  it('tells how the sides compare', () => {
    const uneven: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 80 * share } })
    const compared = observeAll(both, film(uneven, times(2))).filter(({ kind }) => kind === 'symmetry')
    expect(compared).toHaveLength(2)
    expect(compared[0]).toMatchObject({ kind: 'symmetry', share: expect.closeTo(80 / 120, 1) })
  })

  it('counts a measure of which nothing is known', () => {
    const seen = observeAll(watchGeneric('shoulder-elevation'), film(raiseLeft, times(3)))
    expect(sidesOf(seen)).toEqual(['left', 'left', 'left'])
  })

  it('shows what is followed, and nothing while it is out of sight', () => {
    const rest = film(raiseBoth, [0, 0])
    const seen = rest.reduce((now, each) => observe(now, each)[0], createObserver(both, { aspect: 4 / 3 }))
    expect(readingsOf(seen).map(({ side, value }) => [side, Math.round(value ?? 0)])).toEqual([
      ['left', 20],
      ['right', 20],
    ])
    const [gone] = observe(seen, { atMs: 9000, points: [] })
    expect(readingsOf(gone).map(({ value }) => value)).toEqual([undefined, undefined])
  })

  it('keeps no more however long it goes on', () => {
    const sizeAfter = (seconds: number) => {
      let observer = createObserver(both, { aspect: 4 / 3 })
      for (let atMs = 0; atMs < seconds * 1000; atMs += 100) {
        const out = 20 + 60 * (1 - Math.cos((Math.PI * atMs) / 1500))
        const stance = { left: { out }, right: { out } }
        observer = observe(observer, bodyAt(stance, { atMs }))[0]
      }
      return JSON.stringify(observer, (_, value) => (value instanceof Map ? [...value] : value)).replaceAll(/[\d.-]+/g, '0').length
    }
    expect(sizeAfter(120)).toBe(sizeAfter(60))
  })
})

describe('noise without movement', () => {
  it.each(['shoulder-elevation', 'shoulder-flexion', 'elbow-flexion', 'trunk-lean', 'head-turn', 'head-tilt'] as const)(
    'counts none for a minute: %s',
    (measure) => {
      const still = Array.from({ length: 60 * 15 }, (_, at) =>
        bodyAt({ left: { out: 15, bend: 15 }, right: { out: 15, bend: 15 } }, { atMs: (at * 1000) / 15 }),
      )
      const seen = observeAll(watchGeneric(measure), shake(still, 0.004, 5))
      expect(repetitionsOf(seen)).toEqual([])
    },
  )
})

// Helpers

function sidesOf(observations: Parameters<typeof repetitionsOf>[0]) {
  return repetitionsOf(observations).map(({ side }) => side)
}

/** A tenth of them, by chance. */
function dropPoints(sightings: readonly Sighting[], seed: number): readonly Sighting[] {
  const chance = chances(seed)
  return sightings.map((sighting) => ({
    ...sighting,
    points: sighting.points.map((point): Sighting['points'][number] =>
      chance() < 0.1 ? [point[0], point[1], point[2], 0] : point,
    ),
  }))
}
