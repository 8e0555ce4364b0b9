/** From low arms on a chair to the full wall angel. */

import type { Progression } from '../src/progression.ts'

export const armSliding = {
  id: 'arm-sliding',
  family: 'blade-strength',
  steps: [
    { exercise: 'wall-angel', form: 'seated-low-arms' },
    { exercise: 'wall-angel', form: 'low-arms' },
    { exercise: 'wall-angel', form: 'seated' },
    { exercise: 'wall-angel', form: 'full' },
  ],
} as const satisfies Progression
