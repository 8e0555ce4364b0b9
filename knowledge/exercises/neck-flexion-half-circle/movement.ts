/** How the neck half circle moves: always through the front. */

import type { Movement, Tempo } from '../../src/movement.ts'

const halfCircle = {
  phases: [
    { id: 'chin-down', seconds: 2.5, breath: 'out' },
    { id: 'ear-to-side', seconds: 3, breath: 'in', held: true },
    { id: 'through-front', seconds: 3, breath: 'out' },
    { id: 'upright', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: halfCircle,
  standing: halfCircle,
  'nod-only': {
    phases: [
      { id: 'small-nod', seconds: 2.5, breath: 'out', held: true },
      { id: 'upright', seconds: 2.5, breath: 'in' },
    ],
  },
} as const satisfies Movement
