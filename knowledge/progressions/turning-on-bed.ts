/** From rolling the knees a little on the bed to the full open book. */

import type { Progression } from '../src/progression.ts'

export const turningOnBed = {
  id: 'turning-on-bed',
  family: 'rotation',
  steps: [
    { exercise: 'supine-trunk-rotation', form: 'small-on-bed' },
    { exercise: 'open-book', form: 'half-range-on-bed' },
    { exercise: 'supine-trunk-rotation', form: 'on-bed' },
    { exercise: 'open-book', form: 'on-bed' },
  ],
} as const satisfies Progression
