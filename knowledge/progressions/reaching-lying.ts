/** From a half reach on the bed to a reach over a pillow. */

import type { Progression } from '../src/progression.ts'

export const reachingLying = {
  id: 'reaching-lying',
  family: 'sagittal-mobility',
  steps: [
    { exercise: 'supine-overhead-reach', form: 'half-height' },
    { exercise: 'supine-overhead-reach', form: 'on-bed' },
    { exercise: 'supine-overhead-reach', form: 'over-pillow' },
  ],
} as const satisfies Progression
