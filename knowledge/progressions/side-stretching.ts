/** From a small lean with low hands to a bend with both arms up and a light pull. */

import type { Progression } from '../src/progression.ts'

export const sideStretching = {
  id: 'side-stretching',
  family: 'side-stretch',
  steps: [
    { exercise: 'overhead-side-bend', form: 'hands-on-hips' },
    { exercise: 'seated-side-bend-elbow-pull', form: 'low' },
    { exercise: 'overhead-side-bend', form: 'one-arm' },
    { exercise: 'seated-side-bend-elbow-pull', form: 'no-pull' },
    { exercise: 'overhead-side-bend', form: 'seated' },
    { exercise: 'seated-side-bend-elbow-pull', form: 'pull' },
    { exercise: 'overhead-side-bend', form: 'with-pull' },
  ],
} as const satisfies Progression
