/** How thread the needle moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const halfReach = {
  phases: [
    { id: 'reached', seconds: 3, breath: 'out', held: true },
    { id: 'back', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  floor: {
    phases: [
      { id: 'threaded', seconds: 4, breath: 'out', held: true },
      { id: 'back', seconds: 4, breath: 'in' },
    ],
  },
  forearm: halfReach,
  'at-wall': halfReach,
  'at-table': halfReach,
} as const satisfies Movement
