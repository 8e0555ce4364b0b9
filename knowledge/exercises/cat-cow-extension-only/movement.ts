/** How cow only moves: the chest opens, stays a moment and comes back to level. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'hands-and-knees': {
    phases: [
      { id: 'open', seconds: 3, breath: 'in', held: true },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  forearms: {
    phases: [
      { id: 'open', seconds: 3, breath: 'in', held: true },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  seated: {
    phases: [
      { id: 'open', seconds: 3, breath: 'in', held: true },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  'at-table': {
    phases: [
      { id: 'open', seconds: 3, breath: 'in', held: true },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'open', seconds: 3, breath: 'in', held: true },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
} as const satisfies Movement
