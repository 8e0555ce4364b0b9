/** What is measured on a body at known angles, from wherever it is seen. */

import type { MeasureName } from '@unhunch/knowledge'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  measures,
  mirrorSighting,
  nearSide,
  type Point,
  type Side,
  type Sighting,
  sides,
  type WorldPoint,
} from '../src/index.ts'
import { bodyAt, changePoints, type Place, type Stance, trunkMetres, unsureOf } from './a-body.ts'
import { chances } from './real-recordings.ts'

const names = Object.keys(measures) as readonly MeasureName[]
const other = { left: 'right', right: 'left' } as const

describe('a measure', () => {
  it.each`
    name                    | side       | stance                                        | around | value
    ${'shoulder-elevation'} | ${'left'}  | ${{ left: { out: 90 } }}                      | ${0}   | ${90}
    ${'shoulder-elevation'} | ${'right'} | ${{ left: { out: 90 } }}                      | ${0}   | ${0}
    ${'shoulder-elevation'} | ${'right'} | ${{ right: { out: 160 }, lean: 20 }}          | ${0}   | ${160}
    ${'shoulder-elevation'} | ${'left'}  | ${{ left: { out: -20 } }}                     | ${0}   | ${-20}
    ${'shoulder-flexion'}   | ${'left'}  | ${{ left: { ahead: 120 } }}                   | ${90}  | ${120}
    ${'shoulder-flexion'}   | ${'right'} | ${{ right: { ahead: -30 }, inclination: 25 }} | ${-90} | ${-30}
    ${'shoulder-extension'} | ${'right'} | ${{ right: { ahead: -40 } }}                  | ${-90} | ${40}
    ${'shoulder-extension'} | ${'left'}  | ${{ left: { ahead: -40 } }}                   | ${90}  | ${40}
    ${'shoulder-rotation'}  | ${'left'}  | ${{ left: { bend: 90, rotation: 35 } }}       | ${0}   | ${35}
    ${'shoulder-rotation'}  | ${'right'} | ${{ right: { out: 90, bend: 90 } }}           | ${0}   | ${0}
    ${'elbow-flexion'}      | ${'left'}  | ${{ left: { out: 90, bend: 0 } }}             | ${0}   | ${0}
    ${'elbow-flexion'}      | ${'left'}  | ${{ left: { bend: 100 } }}                    | ${90}  | ${100}
    ${'trunk-lean'}         | ${'left'}  | ${{ lean: 20 }}                               | ${0}   | ${20}
    ${'trunk-lean'}         | ${'right'} | ${{ lean: 20 }}                               | ${0}   | ${-20}
    ${'trunk-inclination'}  | ${'left'}  | ${{ inclination: 50 }}                        | ${-90} | ${50}
    ${'trunk-inclination'}  | ${'left'}  | ${{ inclination: -10 }}                       | ${90}  | ${-10}
    ${'head-turn'}          | ${'left'}  | ${{ headTurn: 40 }}                           | ${0}   | ${40}
    ${'head-turn'}          | ${'right'} | ${{ headTurn: 40, headTilt: 15 }}             | ${0}   | ${-40}
    ${'head-tilt'}          | ${'left'}  | ${{ headTilt: 25, lean: -10 }}                | ${0}   | ${25}
    ${'head-tilt'}          | ${'right'} | ${{ headTilt: 25 }}                           | ${0}   | ${-25}
    ${'head-nod'}           | ${'left'}  | ${{ headNod: 30, inclination: 15 }}           | ${90}  | ${30}
    ${'head-nod'}           | ${'left'}  | ${{ headNod: -25 }}                           | ${-90} | ${-25}
    ${'head-glide'}         | ${'left'}  | ${{ headForward: 0.05 }}                      | ${-90} | ${0.1}
    ${'shoulder-height'}    | ${'left'}  | ${{}}                                         | ${0}   | ${-0.4}
    ${'arm-across'}         | ${'left'}  | ${{}}                                         | ${0}   | ${-0.5}
    ${'arm-orbit'}          | ${'left'}  | ${{ left: { out: 90 } }}                      | ${0}   | ${0.25}
    ${'arm-orbit'}          | ${'right'} | ${{ right: { out: 180 } }}                    | ${0}   | ${0.5}
    ${'elbows-gap'}         | ${'left'}  | ${{}}                                         | ${0}   | ${0.7}
    ${'wrists-gap'}         | ${'left'}  | ${{}}                                         | ${0}   | ${0.7}
    ${'wrist-height'}       | ${'right'} | ${{ right: { out: 90 } }}                     | ${0}   | ${0}
    ${'shoulder-push'}      | ${'left'}  | ${{ left: { ahead: 90 } }}                    | ${90}  | ${1.06}
    ${'hip-flexion'}        | ${'right'} | ${{ rightThigh: 90 }}                         | ${-90} | ${90}
  `(
    '$name is $value on the $side of $stance, seen from $around',
    ({ name, side, stance, around, value }: Row) => {
      const { of, unit } = measures[name]
      // Hips are narrower than shoulders, so that the line between them leans by a little.
      const within = unit === 'degrees' ? 1 : 0.06
      const measured = of(bodyAt(stance, { around }), side, 4 / 3)
      expect(Math.abs((measured ?? Number.NaN) - value), String(measured)).toBeLessThan(within)
    },
  )

  it.each`
    turn  | least | most
    ${0}  | ${-1} | ${1}
    ${30} | ${15} | ${45}
    ${60} | ${45} | ${70}
  `('trunk-turn is coarse: $turn is told as $least to $most', ({ turn, least, most }) => {
    const told = measures['trunk-turn'].of(bodyAt({ turn }), 'left', 4 / 3)
    expect(told).toBeGreaterThanOrEqual(least)
    expect(told).toBeLessThanOrEqual(most)
  })

  it('never takes a side bend for a turn of the trunk', () => {
    fc.assert(
      fc.property(fc.double({ min: -35, max: 35, noNaN: true }), (lean) => {
        const { of, error } = measures['trunk-turn']
        expect(Math.abs(of(bodyAt({ lean }), 'left', 4 / 3) ?? Number.NaN)).toBeLessThan(error)
      }),
    )
  })

  it('rises with the shoulder', () => {
    expect(heightWith(0.05) - heightWith(0)).toBeGreaterThan(0.08)
  })

  it.each(names)('%s is told of anybody, between the ends of its range', (name) => {
    const { of, range } = measures[name]
    const value = of(seenFor(name, { left: { bend: 40 } }), 'left', 4 / 3) ?? Number.NaN
    expect(value).toBeGreaterThanOrEqual(range[0])
    expect(value).toBeLessThanOrEqual(range[1])
  })
})

describe('every measure', () => {
  it.each(names)('%s stays the same to whichever side one steps, and further off', (name) => {
    fc.assert(
      fc.property(anyStance(), anyPlace(), anySide(), (stance, place, side) => {
        const here = measures[name].of(seenFor(name, stance), side, 4 / 3)
        expectSame(measures[name].of(seenFor(name, stance, place), side, 4 / 3), here, 1e-4)
      }),
    )
  })

  it.each(names)('%s stays the same in a wide picture and in a tall one', (name) => {
    fc.assert(
      fc.property(
        anyStance(),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        anySide(),
        (stance, aspect, side) => {
          const usual = measures[name].of(seenFor(name, stance), side, 4 / 3)
          expectSame(measures[name].of(seenFor(name, stance, { aspect }), side, aspect), usual, 1e-4)
        },
      ),
    )
  })

  it.each(names)('%s of the left is that of the right in the mirror', (name) => {
    fc.assert(
      fc.property(anyStance(), anySide(), (stance, side) => {
        const sighting = seenFor(name, stance)
        const mirrored = measures[name].of(mirrorSighting(sighting), other[side], 4 / 3)
        expectSame(mirrored, measures[name].of(sighting, side, 4 / 3), 1e-4)
      }),
    )
  })

  it.each(names)('%s says nothing when a point is unseen that it needs', (name) => {
    const { needs, of, isSided, from } = measures[name]
    const sighting = seenFor(name, { left: { bend: 60 }, right: { bend: 60 } })
    const side = nearSide(sighting)
    expect(of(sighting, side, 4 / 3)).toBeDefined()
    for (const point of needs(side)) {
      // Seen from the side, the other side of the body may stand in.
      const hidden = isSided || from !== 'side' ? [point] : [point, otherSideOf(point)]
      expect(of(unsureOf(sighting, hidden), side, 4 / 3), point).toBeUndefined()
    }
    expect(of({ atMs: 0, points: [] }, side, 4 / 3)).toBeUndefined()
  })

  it.each(names)(
    '%s of a change errs by no more than stated when the camera stands 15 degrees off',
    (name) => {
      const { of, error, unit } = measures[name]
      const change = (stance: Stance, around: number) => {
        const rest = bodyAt({ left: { bend: 40 } }, { around })
        const value = of(bodyAt(stance, { around }), 'left', 4 / 3) ?? Number.NaN
        return value - (of(rest, 'left', 4 / 3) ?? Number.NaN)
      }
      fc.assert(
        fc.property(anyStanceFor(name), fc.constantFrom(-15, 15), (stance, off) => {
          const around = aroundFor(name)
          const difference = Math.abs(change(stance, around + off) - change(stance, around))
          // Just before the full turn and just after it are near each other.
          expect(
            unit === 'turns' ? Math.min(difference, Math.abs(1 - difference)) : difference,
          ).toBeLessThanOrEqual(error)
        }),
      )
    },
  )

  it.each(names)('%s of five trembling pictures errs by no more than stated, 19 times in 20', (name) => {
    const { of, error, unit } = measures[name]
    const chance = chances(1)
    const misses = fc.sample(anyStanceFor(name), { numRuns: 200, seed: 7 }).map((stance) => {
      const still = seenFor(name, stance)
      const values = Array.from({ length: 5 }, () => of(tremble(still, chance), 'left', 4 / 3) ?? Number.NaN)
      const exact = of(still, 'left', 4 / 3) ?? Number.NaN
      const off = values.map((value) =>
        unit === 'turns' ? ((value - exact + 1.5) % 1) - 0.5 : value - exact,
      )
      return Math.abs(off.reduce((sum, each) => sum + each, 0) / off.length)
    })
    expect(misses.filter((miss) => !(miss <= error)).length).toBeLessThanOrEqual(10)
  })
})

describe('mirrorSighting', () => {
  it('is undone by itself', () => {
    fc.assert(
      fc.property(anyStance(), (stance) => {
        const sighting = bodyAt(stance)
        const twice = mirrorSighting(mirrorSighting(sighting))
        for (const [place, point] of sighting.points.entries()) {
          for (const axis of [0, 1, 2, 3] as const)
            expect(twice.points[place]?.[axis]).toBeCloseTo(point[axis], 12)
        }
        expect(twice.world).toEqual(sighting.world)
      }),
    )
  })

  it('swaps the mouth and the fingers as well', () => {
    const sighting = changePoints(bodyAt({}), ['mouth-left', 'left-thumb'], ([x, y, z]) => [x, y, z, 0.5])
    const seen = mirrorSighting(sighting).points.flatMap(([, , , visibility], place) =>
      visibility === 0.5 ? [place] : [],
    )
    expect(seen).toEqual([10, 22])
  })
})

interface Row {
  readonly name: MeasureName
  readonly side: Side
  readonly stance: Stance
  readonly around: number
  readonly value: number
}

function heightWith(shrug: number): number {
  return measures['shoulder-height'].of(bodyAt({ shrug: { left: shrug } }), 'left', 4 / 3) ?? Number.NaN
}

function aroundFor(name: MeasureName): number {
  const { from, plane } = measures[name]
  return from === 'front' || plane !== 'side' ? 0 : 90
}

function seenFor(name: MeasureName, stance: Stance, place: Place = {}): Sighting {
  return bodyAt(stance, { around: aroundFor(name), ...place })
}

function trembles(place: number): number {
  return place < 11 ? 0.01 : 0.025
}

/** By 2.5 % of the trunk, as points of a detector do; those of the face, which hang together, by 1 %. */
function tremble(sighting: Sighting, chance: () => number): Sighting {
  // Three throws of a die are nearly a bell.
  const shake = () => (chance() + chance() + chance() - 1.5) * 2
  const picture = 0.36 * trunkMetres
  const points = sighting.points.map(([x, y, z, visibility], place): Point => {
    const size = trembles(place) * picture
    return [x + (shake() * size * 3) / 4, y + shake() * size, z, visibility]
  })
  const world = sighting.world?.map(([x, y, z], place): WorldPoint => {
    const size = trembles(place) * trunkMetres
    return [x + shake() * size, y + shake() * size, z + shake() * size]
  })
  return { ...sighting, points, ...(world && { world }) }
}

function otherSideOf(point: string) {
  return (
    point.startsWith('left') ? point.replace('left', 'right') : point.replace('right', 'left')
  ) as 'nose'
}

function expectSame(a: number | undefined, b: number | undefined, within: number): void {
  expect(a === undefined).toBe(b === undefined)
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(within)
}

function anySide(): fc.Arbitrary<Side> {
  return fc.constantFrom(...sides)
}

function anyPlace(): fc.Arbitrary<Place> {
  return fc.record({ x: between(0.2, 0.8), y: between(0.2, 0.8), scale: between(0.1, 0.8) })
}

function anyStance(): fc.Arbitrary<Stance> {
  const arm = fc.record({ out: between(0, 150), ahead: between(-30, 30), bend: between(10, 120) })
  return fc.record({
    left: arm,
    right: arm,
    lean: between(-25, 25),
    inclination: between(-5, 40),
    headTurn: between(-40, 40),
    headTilt: between(-25, 25),
    headNod: between(-25, 25),
    leftThigh: between(0, 90),
  })
}

/** As far as exercises go in one plane. */
function anyStanceFor(name: MeasureName): fc.Arbitrary<Stance> {
  const { plane } = measures[name]
  const bend = fc.constant(40)
  // The head goes with the trunk: turned alone it is another measure.
  if (name === 'trunk-turn') return fc.record({ turn: between(-45, 45) })
  if (plane === 'front') {
    return fc.record({
      left: fc.record({ out: between(0, 150), bend }),
      lean: between(-25, 25),
      headTilt: between(-25, 25),
    })
  }
  if (plane === 'side') {
    return fc.record({
      left: fc.record({ ahead: between(-30, 150), bend }),
      inclination: between(-5, 30),
      headNod: between(-20, 20),
      leftThigh: between(0, 90),
    })
  }
  return fc.record({ left: fc.record({ rotation: between(-40, 60), bend }), headTurn: between(-40, 40) })
}

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}
