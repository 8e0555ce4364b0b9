/** From a small cat-cow on a chair to the held one on the floor. */

import type { Progression } from '../src/progression.ts'

export const roundingAndArching = {
  id: 'rounding-and-arching',
  family: 'sagittal-mobility',
  steps: [
    { exercise: 'cat-cow', form: 'seated-half-range' },
    { exercise: 'cat-cow', form: 'seated' },
    { exercise: 'cat-cow', form: 'half-range' },
    { exercise: 'cat-cow', form: 'flow' },
    { exercise: 'cat-cow', form: 'held' },
  ],
} as const satisfies Progression
