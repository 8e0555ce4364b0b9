/** From a small turn on a chair to one with the arms helping. */

import type { Progression } from '../src/progression.ts'

export const turningSeated = {
  id: 'turning-seated',
  family: 'rotation',
  steps: [
    { exercise: 'seated-thoracic-rotation', form: 'half-range' },
    { exercise: 'seated-twist', form: 'half-range' },
    { exercise: 'seated-thoracic-rotation', form: 'arms-crossed' },
    { exercise: 'seated-twist', form: 'held' },
    { exercise: 'chair-rotation', form: 'arms-on-backrest' },
  ],
} as const satisfies Progression
