/** How the sideways chair turn moves. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'arms-on-backrest': {
    phases: [
      { id: 'turned', seconds: 3, breath: 'out', held: true },
      { id: 'sideways', seconds: 3, breath: 'in' },
    ],
  },
  'no-pull': {
    phases: [
      { id: 'half-turned', seconds: 3, breath: 'out', held: true },
      { id: 'sideways', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
