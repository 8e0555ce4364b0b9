/** From rolling the knees a little to threading one arm under the body. */

import type { Progression } from '../src/progression.ts'

export const turningOnFloor = {
  id: 'turning-on-floor',
  family: 'rotation',
  steps: [
    { exercise: 'supine-trunk-rotation', form: 'small' },
    { exercise: 'open-book', form: 'half-range' },
    { exercise: 'supine-trunk-rotation', form: 'floor' },
    { exercise: 'open-book', form: 'floor' },
    { exercise: 'thread-the-needle', form: 'forearm' },
    { exercise: 'thread-the-needle', form: 'floor' },
  ],
} as const satisfies Progression
