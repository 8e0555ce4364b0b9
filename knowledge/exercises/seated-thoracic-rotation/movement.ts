/** How the seated upper-body turn moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fullTurn = {
  phases: [
    { id: 'turned', seconds: 3, breath: 'out', held: true },
    { id: 'centre', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  'arms-crossed': fullTurn,
  'half-range': {
    phases: [
      { id: 'half-turned', seconds: 2.5, breath: 'out', held: true },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
  'at-wall': fullTurn,
} as const satisfies Movement
