/** How chest expansion breathing moves; the pause is the hold after breathing in. */

import type { Movement, Tempo } from '../../src/movement.ts'

const noPause = {
  phases: [
    { id: 'breathe-in', seconds: 4, breath: 'in' },
    { id: 'breathe-out', seconds: 6, breath: 'out' },
  ],
} as const satisfies Tempo

export const movement = {
  'with-pause': {
    phases: [
      { id: 'breathe-in', seconds: 4, breath: 'in', held: true },
      { id: 'breathe-out', seconds: 6, breath: 'out' },
    ],
  },
  'no-pause': noPause,
  'on-bed': noPause,
} as const satisfies Movement
