/** How the open book moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fullTurn = {
  phases: [
    { id: 'opened', seconds: 3, breath: 'out', held: true },
    { id: 'closed', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

/** The hand stays on the ribs. */
const halfTurn = {
  phases: [
    { id: 'rolled-open', seconds: 2.5, breath: 'out', held: true },
    { id: 'rolled-closed', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  floor: fullTurn,
  'on-bed': fullTurn,
  'half-range': halfTurn,
  'half-range-on-bed': halfTurn,
  seated: {
    phases: [
      { id: 'hand-aside', seconds: 3, breath: 'out', held: true },
      { id: 'palms-together', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
