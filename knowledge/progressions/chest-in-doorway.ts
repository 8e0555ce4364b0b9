/** From low elbows in a doorway to elbows at shoulder height. */

import type { Progression } from '../src/progression.ts'

export const chestInDoorway = {
  id: 'chest-in-doorway',
  family: 'chest-stretch',
  steps: [
    { exercise: 'doorway-chest-opener', form: 'elbows-low' },
    { exercise: 'doorway-chest-opener', form: 'one-arm' },
    { exercise: 'doorway-chest-opener', form: 'shoulder-height' },
  ],
} as const satisfies Progression
