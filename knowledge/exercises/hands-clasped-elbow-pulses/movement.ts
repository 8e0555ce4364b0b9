/** How the elbow pulses move. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** The breath stays slow and is not tied to the elbows. */
const backAndForth = {
  phases: [
    { id: 'back', seconds: 2, breath: 'free' },
    { id: 'forward', seconds: 2, breath: 'free' },
  ],
} as const satisfies Tempo

export const movement = {
  standing: backAndForth,
  seated: backAndForth,
  'hands-on-hips': backAndForth,
} as const satisfies Movement
