/** How eagle arms moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const wrap = {
  phases: [
    { id: 'wrapped', seconds: 3, breath: 'out', held: true },
    { id: 'unwrapped', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  full: wrap,
  standing: wrap,
  hug: {
    phases: [
      { id: 'hugged', seconds: 3, breath: 'out', held: true },
      { id: 'unwrapped', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
