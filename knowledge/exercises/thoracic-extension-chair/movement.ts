/** How the chest sink moves: sink on the out-breath, come up a little on the in-breath. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  kneeling: {
    phases: [
      { id: 'sunk', seconds: 3, breath: 'out', held: true },
      { id: 'risen', seconds: 2, breath: 'in' },
    ],
  },
  'half-range': {
    phases: [
      { id: 'sunk', seconds: 3, breath: 'out', held: true },
      { id: 'risen', seconds: 2, breath: 'in' },
    ],
  },
  seated: {
    phases: [
      { id: 'sunk', seconds: 3, breath: 'out', held: true },
      { id: 'risen', seconds: 2, breath: 'in' },
    ],
  },
  'at-table': {
    phases: [
      { id: 'sunk', seconds: 3, breath: 'out', held: true },
      { id: 'risen', seconds: 2, breath: 'in' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'sunk', seconds: 3, breath: 'out', held: true },
      { id: 'risen', seconds: 2, breath: 'in' },
    ],
  },
} as const satisfies Movement
