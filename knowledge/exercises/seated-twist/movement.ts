/** How the seated twist moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fullTurn = {
  phases: [
    { id: 'turned', seconds: 4, breath: 'out', held: true },
    { id: 'centre', seconds: 4, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  held: fullTurn,
  'half-range': {
    phases: [
      { id: 'half-turned', seconds: 3, breath: 'out', held: true },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  'on-floor': fullTurn,
} as const satisfies Movement
