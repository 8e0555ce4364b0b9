/** Any pose within human range, for properties. */

import { jointLimits } from '@unhunch/knowledge/movement'
import fc from 'fast-check'
import { type Angles, freedoms } from '../src/skeleton/angles.ts'

export const anyAngles: fc.Arbitrary<Angles> = fc
  .tuple(
    ...freedoms.map(({ motion }) => {
      const [least, most] =
        jointLimits[motion]?.clinical ?? (motion.endsWith('up') ? [-0.9, 0.1] : [-0.5, 0.5])
      return fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
    }),
  )
  .map((values) => Float64Array.from(values))
