/** How the cross-body stretch moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const across = {
  phases: [
    { id: 'across', seconds: 3, breath: 'out', held: true },
    { id: 'back', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: across,
  standing: across,
  half: {
    phases: [
      { id: 'half-across', seconds: 3, breath: 'out', held: true },
      { id: 'back', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
