/** Few curves stand for many points: near enough, with the corners kept. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Curve, fitCurves, type Point, pointOf, printNumbers, printPath } from '../../src/ink/curves.ts'

const options = { tolerance: 0.4, cornerDegrees: 60, cornerReach: 4 }

describe('fitCurves', () => {
  it('draws a circle with a few curves', () => {
    const circle = Array.from(
      { length: 200 },
      (_, i): Point => [Math.cos(i / 31.83) * 30, Math.sin(i / 31.83) * 30],
    )
    const curves = fitCurves(circle, true, options)
    expect(curves.length).toBeLessThanOrEqual(6)
    for (const curve of curves) {
      expect(Math.abs(Math.hypot(...pointOf(curve, 0.5)) - 30)).toBeLessThan(0.6)
    }
  })

  it('keeps the corners of a square', () => {
    const corners: readonly Point[] = [
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ]
    const square = corners.flatMap((corner, i) => side(corner, corners[(i + 1) % 4] as Point))
    const curves = fitCurves(square, true, options)
    expect(curves.map(({ from }) => from)).toEqual(
      expect.arrayContaining(corners.map((corner) => [...corner])),
    )
    expect(printPath(curves, true, 1)).not.toContain('c')
  })

  it('always passes within the tolerance of every point, and ends where it began', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 4, max: 14 }), fc.double({ min: 0, max: 6, noNaN: true })), {
          minLength: 2,
          maxLength: 4,
        }),
        (waves) => {
          const loop = Array.from({ length: 300 }, (_, i): Point => {
            const angle = (i / 300) * 2 * Math.PI
            const radius = waves.reduce((sum, [count, phase]) => sum + Math.sin(angle * count + phase), 40)
            return [Math.cos(angle) * radius, Math.sin(angle) * radius]
          })
          const curves = fitCurves(loop, true, options)
          expect(curves.at(-1)?.to).toEqual(curves[0]?.from)
          const drawn = curves.flatMap((curve) => sampled(curve))
          for (const [x, y] of loop) {
            const nearest = Math.min(...drawn.map(([px, py]) => Math.hypot(px - x, py - y)))
            expect(nearest).toBeLessThan(options.tolerance + 0.35)
          }
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('printNumbers', () => {
  it.each`
    numbers         | text
    ${[1, 2, 3]}    | ${'1 2 3'}
    ${[-1, -2, 3]}  | ${'-1-2 3'}
    ${[0, 0, -120]} | ${'0 0-120'}
  `('$text', ({ numbers, text }) => {
    expect(printNumbers(numbers as number[])).toBe(text)
  })
})

// Helpers

function sampled(curve: Curve): readonly Point[] {
  return Array.from({ length: 60 }, (_, i) => pointOf(curve, i / 59))
}

function side(from: Point, to: Point): readonly Point[] {
  return Array.from({ length: 40 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / 40,
    from[1] + ((to[1] - from[1]) * i) / 40,
  ])
}
