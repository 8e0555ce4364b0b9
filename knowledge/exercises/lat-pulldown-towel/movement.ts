/** How the towel pulldown moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const pullDown = {
  phases: [
    { id: 'down', seconds: 2.5, breath: 'out', held: true },
    { id: 'up', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: pullDown,
  standing: pullDown,
  'below-shoulder': {
    phases: [
      { id: 'pulled-apart', seconds: 2, breath: 'out', held: true },
      { id: 'loose', seconds: 2, breath: 'in' },
    ],
  },
  'firm-pull': pullDown,
} as const satisfies Movement
