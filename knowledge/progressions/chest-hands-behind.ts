/** From hands on the hips to hands clasped behind the back. */

import type { Progression } from '../src/progression.ts'

export const chestHandsBehind = {
  id: 'chest-hands-behind',
  family: 'chest-stretch',
  steps: [
    { exercise: 'hands-clasped-elbow-pulses', form: 'hands-on-hips' },
    { exercise: 'hands-clasped-elbows-in', form: 'hands-on-hips' },
    { exercise: 'hands-clasped-elbow-pulses', form: 'seated' },
    { exercise: 'hands-clasped-elbows-in', form: 'towel-behind' },
    { exercise: 'hands-clasped-elbows-in', form: 'seated' },
  ],
} as const satisfies Progression
