/** How the doorway chest opener moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const lean = {
  phases: [
    { id: 'leaning', seconds: 3, breath: 'out', held: true },
    { id: 'back', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  'shoulder-height': lean,
  'elbows-low': {
    phases: [
      { id: 'stepped', seconds: 3, breath: 'out', held: true },
      { id: 'back', seconds: 3, breath: 'in' },
    ],
  },
  'one-arm': {
    phases: [
      { id: 'turned-away', seconds: 3, breath: 'out', held: true },
      { id: 'back', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
