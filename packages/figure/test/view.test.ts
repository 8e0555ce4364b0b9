/** Cameras: all that has to be seen is in the picture, and as large as it may be. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cross, dot, lengthOf, normalise, subtract, type Vector } from '../src/skeleton/vector.ts'
import { anglesOfView, type Camera, frameCamera } from '../src/view/camera.ts'

const coordinate = fc.double({ min: -1.5, max: 1.5, noNaN: true })
const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 3, maxLength: 20 })
const direction = fc.record({
  around: fc.double({ min: -180, max: 180, noNaN: true }),
  raised: fc.double({ min: -10, max: 80, noNaN: true }),
})

/** -1 to 1 from edge to edge. */
function inPicture({ eye, target, verticalFieldDegrees }: Camera, point: Vector, aspect: number) {
  const ahead = normalise(subtract(target, eye))
  const right = normalise(cross(ahead, [0, 1, 0]))
  const up = cross(right, ahead)
  const from = subtract(point, eye)
  const half = Math.tan((verticalFieldDegrees * Math.PI) / 360) * dot(from, ahead)
  return { x: dot(from, right) / half / aspect, y: dot(from, up) / half }
}

describe('frameCamera', () => {
  it('has every point in the picture, inside the margin, and one at the margin unless it is very near', () => {
    fc.assert(
      fc.property(points, direction, fc.constantFrom(0.7, 1, 1.6), (seen, from, aspect) => {
        const camera = frameCamera(from, seen, aspect, 0.05)
        const places = seen.map((point) => inPicture(camera, point, aspect))
        const outermost = Math.max(...places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))
        expect(outermost).toBeLessThanOrEqual(0.9 + 1e-6)
        const distances = seen.map((point) => lengthOf(subtract(point, camera.eye)))
        if (Math.min(...distances) > 0.75) expect(outermost).toBeGreaterThan(0.9 - 1e-6)
      }),
    )
  })
})

describe('anglesOfView', () => {
  it('turns to the other side for the right, and keeps the height', () => {
    expect(anglesOfView({ from: 'front-left', raised: 20 }, 'left')).toEqual({ around: 40, raised: 20 })
    expect(anglesOfView({ from: 'front-left', raised: 20 }, 'right')).toEqual({ around: -40, raised: 20 })
  })
})
