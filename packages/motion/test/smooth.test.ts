/** The filter that steadies what is measured. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Smoothed, smooth } from '../src/index.ts'

/** Of an arm that is raised. */
const span = 180

describe('smooth', () => {
  it.each`
    hertz | share
    ${15} | ${0.75}
    ${30} | ${0.55}
    ${60} | ${0.5}
  `('leaves less than $share of a shake at $hertz Hz', ({ hertz, share }) => {
    fc.assert(
      fc.property(anyNoise(), (noise) => {
        const raw = noise.map((shake) => 40 + shake)
        expect(spread(smoothAll(raw, hertz).slice(20))).toBeLessThan(spread(raw.slice(20)) * share)
      }),
    )
  })

  it.each([15, 30, 60])(
    'shows an arm that is raised within two seconds at most 0.1 s late, at %i Hz',
    (hertz) => {
      const shown = smoothAll(sample(raised, 8, hertz), hertz)
      for (const [place, value] of shown.entries()) {
        const [now, before] = [raised(place / hertz), raised(Math.max(0, place / hertz - 0.1))]
        // Where it turns round, a tenth of a second is nothing.
        const [low, high] = [Math.min(now, before) - 4, Math.max(now, before) + 4]
        expect(value).toBeGreaterThan(low)
        expect(value).toBeLessThan(high)
      }
    },
  )

  it('shows the same at 15, 30 and 60 pictures a second', () => {
    fc.assert(
      fc.property(double(20, 80), double(1.5, 6), (size, seconds) => {
        const move = (at: number) => size - size * Math.cos((2 * Math.PI * at) / seconds)
        const often = smoothAll(sample(move, 10, 60), 60)
        for (const hertz of [15, 30]) {
          const seldom = smoothAll(sample(move, 10, hertz), hertz)
          for (const [place, value] of seldom.entries()) {
            const same = often[(place * 60) / hertz] ?? Number.NaN
            expect(Math.abs(value - same)).toBeLessThan(2 * size * 0.06)
          }
        }
      }),
    )
  })

  it('never goes beyond what was measured', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(double(5, 120), double(-90, 180)), { minLength: 1 }), (steps) => {
        let last: Smoothed | undefined
        let atMs = 0
        const values: number[] = []
        for (const [afterMs, value] of steps) {
          atMs += afterMs
          values.push(value)
          last = smooth(last, atMs, value, span)
          expect(last.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
          expect(last.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        }
      }),
    )
  })

  it('starts afresh after a gap', () => {
    const before = smooth(undefined, 0, 20, span)
    expect(smooth(before, 501, 120, span)).toEqual({ atMs: 501, value: 120, speed: 0 })
    expect(smooth(before, 500, 120, span).value).toBeLessThan(120)
  })

  it('takes no step at an instant that is not later', () => {
    const before = smooth(smooth(undefined, 100, 20, span), 133, 30, span)
    expect(smooth(before, 133, 90, span)).toEqual(before)
    expect(smooth(before, 50, 90, span)).toEqual(before)
  })
})

function raised(seconds: number): number {
  return 75 - 75 * Math.cos((Math.PI * seconds) / 2)
}

function smoothAll(values: readonly number[], hertz: number): readonly number[] {
  let last: Smoothed | undefined
  return values.map((value, place) => {
    last = smooth(last, (place * 1000) / hertz, value, span)
    return last.value
  })
}

function sample(move: (seconds: number) => number, seconds: number, hertz: number): readonly number[] {
  return Array.from({ length: seconds * hertz }, (_, place) => move(place / hertz))
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** As a detector trembles while the body is still. */
function anyNoise(): fc.Arbitrary<readonly number[]> {
  const part = fc.integer({ min: -1000, max: 1000 })
  const shake = fc.tuple(part, part, part).map(([a, b, c]) => (a + b + c) / 1000)
  return fc.array(fc.noShrink(shake), { minLength: 200, maxLength: 200 })
}

function double(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}
