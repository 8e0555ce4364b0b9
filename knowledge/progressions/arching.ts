/** Arching only, for people who do better without rounding: from a chair to a roller. */

import type { Progression } from '../src/progression.ts'

export const arching = {
  id: 'arching',
  family: 'sagittal-mobility',
  steps: [
    { exercise: 'cat-cow-extension-only', form: 'seated' },
    { exercise: 'thoracic-extension-chair', form: 'seated' },
    { exercise: 'thoracic-extension-chair', form: 'at-table' },
    { exercise: 'cat-cow-extension-only', form: 'hands-and-knees' },
    { exercise: 'thoracic-extension-chair', form: 'half-range' },
    { exercise: 'thoracic-extension-chair', form: 'kneeling' },
    { exercise: 'foam-thoracic-extension', form: 'onto-pillow' },
    { exercise: 'foam-thoracic-extension', form: 'crosswise' },
  ],
} as const satisfies Progression
