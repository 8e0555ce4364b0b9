/** The camera that goes round the figure. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Camera } from '../src/view/camera.ts'
import {
  approachOrbit,
  cameraOf,
  hasArrived,
  mirrorOrbit,
  type Orbit,
  orbitOf,
  panOrbit,
  turnOrbit,
  zoomOrbit,
} from '../src/view/orbit.ts'

const front: Orbit = {
  target: [0, 0.9, 0],
  aroundDegrees: 0,
  raisedDegrees: 10,
  distance: 4,
  verticalFieldDegrees: 24,
}

describe('orbitOf', () => {
  it('tells round from the front to the left, and up', () => {
    const camera: Camera = { eye: [3, 1, 0], target: [0, 1, 0], verticalFieldDegrees: 24 }
    expect(orbitOf(camera)).toMatchObject({ aroundDegrees: 90, raisedDegrees: 0, distance: 3 })
  })

  it('is undone by cameraOf', () => {
    fc.assert(
      fc.property(anyOrbit(), (orbit) => {
        const again = orbitOf(cameraOf(orbit))
        expect(again.aroundDegrees).toBeCloseTo(orbit.aroundDegrees, 6)
        expect(again.raisedDegrees).toBeCloseTo(orbit.raisedDegrees, 6)
        expect(again.distance).toBeCloseTo(orbit.distance, 9)
      }),
    )
  })
})

describe('turnOrbit', () => {
  it('never goes over the head nor far under the floor', () => {
    fc.assert(
      fc.property(anyOrbit(), fc.double({ min: -400, max: 400, noNaN: true }), (orbit, up) => {
        const { raisedDegrees } = turnOrbit(orbit, 0, up)
        expect(raisedDegrees).toBeGreaterThanOrEqual(-20)
        expect(raisedDegrees).toBeLessThanOrEqual(89)
      }),
    )
  })
})

describe('zoomOrbit', () => {
  it.each`
    by       | distance
    ${2}     | ${2}
    ${1000}  | ${1.4}
    ${0.001} | ${7.2}
  `('by $by stands at $distance', ({ by, distance }: { by: number; distance: number }) => {
    expect(zoomOrbit(front, by, front).distance).toBeCloseTo(distance, 9)
  })
})

describe('panOrbit', () => {
  it('shifts by shares of the picture, and keeps the figure within reach', () => {
    expect(panOrbit(front, 0.5, 0).target[0]).toBeCloseTo(4 * Math.tan((12 * Math.PI) / 180), 9)
    expect(panOrbit(front, 100, -100).target).toEqual([1.5, 0, 1.5])
  })
})

describe('approachOrbit', () => {
  it('takes the shorter way round and arrives', () => {
    let orbit: Orbit = { ...front, aroundDegrees: 170 }
    const goal: Orbit = { ...front, aroundDegrees: -170 }
    orbit = approachOrbit(orbit, goal, 0.016)
    expect(orbit.aroundDegrees).toBeGreaterThan(170)
    for (let frame = 0; frame < 120; frame++) orbit = approachOrbit(orbit, goal, 0.016)
    expect(hasArrived(orbit, goal)).toBe(true)
  })

  it('comes as far in one step as in many', () => {
    const goal: Orbit = { ...front, distance: 2, raisedDegrees: 60 }
    const once = approachOrbit(front, goal, 0.2)
    const twice = approachOrbit(approachOrbit(front, goal, 0.1), goal, 0.1)
    expect(twice.distance).toBeCloseTo(once.distance, 9)
    expect(twice.raisedDegrees).toBeCloseTo(once.raisedDegrees, 9)
  })
})

describe('mirrorOrbit', () => {
  it('twice is the same', () => {
    fc.assert(
      fc.property(anyOrbit(), (orbit) => {
        expect(mirrorOrbit(mirrorOrbit(orbit))).toEqual(orbit)
      }),
    )
  })
})

// Helpers

function anyOrbit() {
  return fc.record({
    target: fc.tuple(number(0.01, 1), number(0, 2), number(0.01, 1)),
    aroundDegrees: number(-179, 179),
    raisedDegrees: number(-19, 88),
    distance: number(0.6, 8),
    verticalFieldDegrees: fc.constant(24),
  })
}

function number(min: number, max: number) {
  return fc.double({ min, max, noNaN: true })
}
