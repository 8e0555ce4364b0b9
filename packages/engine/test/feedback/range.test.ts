/** The middle of several tries. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOf } from '../../src/index.ts'

const value = fc.integer({ min: -180, max: 360 })

describe('medianOf', () => {
  it.each`
    tries             | median
    ${[]}             | ${0}
    ${[40]}           | ${40}
    ${[50, 60]}       | ${55}
    ${[58, 12, 61]}   | ${58}
    ${[1, 100, 2, 3]} | ${2.5}
  `('of $tries is $median', ({ tries, median }: { tries: number[]; median: number }) => {
    expect(medianOf(tries)).toBe(median)
  })

  it('has as many tries below it as above, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (tries) => {
        const median = medianOf(tries)
        expect(medianOf(tries.toReversed())).toBe(median)
        const below = tries.filter((each) => each < median).length
        const above = tries.filter((each) => each > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(tries.length / 2)
      }),
    )
  })

  it('stays among the others when one try of three goes astray', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: -10_000, max: 10_000 }), (one, other, astray) => {
        const median = medianOf([one, astray, other])
        expect(median).toBeGreaterThanOrEqual(Math.min(one, other))
        expect(median).toBeLessThanOrEqual(Math.max(one, other))
      }),
    )
  })
})
