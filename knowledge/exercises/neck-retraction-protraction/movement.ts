/** How the chin glide moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const heldGlide = {
  phases: [
    { id: 'drawn-back', seconds: 2, breath: 'out', held: true },
    { id: 'let-go', seconds: 2, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: heldGlide,
  'no-hold': {
    phases: [
      { id: 'drawn-back', seconds: 2.5, breath: 'out' },
      { id: 'let-go', seconds: 2.5, breath: 'in' },
    ],
  },
  'at-wall': heldGlide,
  'on-bed': heldGlide,
} as const satisfies Movement
