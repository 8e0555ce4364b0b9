/** From a towel held low to a band pulled down from overhead. */

import type { Progression } from '../src/progression.ts'

export const pullingDown = {
  id: 'pulling-down',
  family: 'blade-strength',
  steps: [
    { exercise: 'lat-pulldown-towel', form: 'below-shoulder' },
    { exercise: 'lat-pulldown-towel', form: 'seated' },
    { exercise: 'lat-pulldown-band', form: 'low-one-arm' },
    { exercise: 'lat-pulldown-towel', form: 'firm-pull' },
    { exercise: 'lat-pulldown-band', form: 'seated' },
    { exercise: 'lat-pulldown-band', form: 'standing' },
  ],
} as const satisfies Progression
