/** How the elbow pull moves. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  pull: {
    phases: [
      { id: 'drawn', seconds: 4, breath: 'out', held: true },
      { id: 'upright', seconds: 4, breath: 'in' },
    ],
  },
  'no-pull': {
    phases: [
      { id: 'leaned', seconds: 3, breath: 'out', held: true },
      { id: 'upright', seconds: 3, breath: 'in' },
    ],
  },
  low: {
    phases: [
      { id: 'leaned', seconds: 3, breath: 'out', held: true },
      { id: 'upright', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
