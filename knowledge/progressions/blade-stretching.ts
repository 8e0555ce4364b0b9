/** From a hug to wrapped arms. */

import type { Progression } from '../src/progression.ts'

export const bladeStretching = {
  id: 'blade-stretching',
  family: 'blade-stretch',
  steps: [
    { exercise: 'eagle-arms', form: 'hug' },
    { exercise: 'cross-body-stretch', form: 'half' },
    { exercise: 'cross-body-stretch', form: 'seated' },
    { exercise: 'eagle-arms', form: 'full' },
  ],
} as const satisfies Progression
