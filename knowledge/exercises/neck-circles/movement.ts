/** How the half-circle sweep moves: one sweep to each side, through the front, never backward. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  seated: {
    phases: [
      { id: 'chin-down', seconds: 2, breath: 'out' },
      { id: 'to-right', seconds: 2, breath: 'in' },
      { id: 'through-front', seconds: 2, breath: 'out' },
      { id: 'to-left', seconds: 2, breath: 'in' },
      { id: 'front-again', seconds: 2, breath: 'out' },
      { id: 'upright', seconds: 2, breath: 'in' },
    ],
  },
  small: {
    phases: [
      { id: 'small-nod', seconds: 1.5, breath: 'out' },
      { id: 'little-right', seconds: 1.5, breath: 'in' },
      { id: 'little-front', seconds: 1.5, breath: 'out' },
      { id: 'little-left', seconds: 1.5, breath: 'in' },
      { id: 'little-front-again', seconds: 1.5, breath: 'out' },
      { id: 'upright', seconds: 1.5, breath: 'in' },
    ],
  },
} as const satisfies Movement
