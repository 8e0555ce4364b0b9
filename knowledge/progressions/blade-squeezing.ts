/** From a plain squeeze of the shoulder blades to a row with one arm. */

import type { Progression } from '../src/progression.ts'

export const bladeSqueezing = {
  id: 'blade-squeezing',
  family: 'blade-strength',
  steps: [
    { exercise: 'scapular-retraction', form: 'seated' },
    { exercise: 'scapular-retraction', form: 'kneeling' },
    { exercise: 'scapular-retraction', form: 'with-weights' },
    { exercise: 'standing-row', form: 'short-pull' },
    { exercise: 'standing-row', form: 'band-round-feet' },
    { exercise: 'standing-row', form: 'seated' },
    { exercise: 'scapular-retraction', form: 'with-band' },
    { exercise: 'scapular-retraction', form: 'prone' },
    { exercise: 'standing-row', form: 'anchored' },
    { exercise: 'standing-row', form: 'one-arm' },
  ],
} as const satisfies Progression
