/** What does not change what is counted: where the person stands, how the picture comes, and noise. */

import type { MeasureName } from '@unhunch/knowledge'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirrorSighting, type Sighting, watchGeneric } from '../src/index.ts'
import { bodyAt } from './a-body.ts'
import { type Move, film, observeAll, repetitionsOf, shake, times, watchOf } from './a-film.ts'
import { chances } from './real-recordings.ts'

const raiseBoth: Move = (share) => ({ left: { out: 20 + 120 * share }, right: { out: 20 + 120 * share } })
const both = watchOf({}, raiseBoth)

describe('observe', () => {
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
})

describe('ten minutes of noise without movement', () => {
  it.each([
    'shoulder-elevation',
    'elbow-flexion',
    'trunk-lean',
    'arm-orbit',
  ] as const satisfies MeasureName[])('count none: %s', (measure) => {
    const still = Array.from({ length: 600 * 10 }, (_, at) =>
      bodyAt({ left: { out: 15, bend: 15 }, right: { out: 15, bend: 15 } }, { atMs: at * 100 }),
    )
    expect(repetitionsOf(observeAll(watchGeneric(measure), shake(still, 0.004, 5)))).toEqual([])
  })
})

// Helpers

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
