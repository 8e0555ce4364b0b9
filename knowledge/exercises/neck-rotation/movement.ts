/** How the neck turn moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const heldTurn = {
  phases: [
    { id: 'turned', seconds: 3, breath: 'out', held: true },
    { id: 'centre', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

const smallTurn = {
  phases: [
    { id: 'half-turned', seconds: 2.5, breath: 'out' },
    { id: 'centre', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  held: heldTurn,
  moving: {
    phases: [
      { id: 'turned', seconds: 3, breath: 'out' },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  'half-range': smallTurn,
  standing: heldTurn,
  'on-bed': smallTurn,
} as const satisfies Movement
