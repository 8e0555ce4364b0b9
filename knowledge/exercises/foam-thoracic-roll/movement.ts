/** How the upper back roll moves: a slow roll down and up, for as long as the time lasts. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  crosswise: {
    phases: [
      { id: 'rolled-down', seconds: 4, breath: 'out' },
      { id: 'rolled-up', seconds: 4, breath: 'in' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'rolled-down', seconds: 3, breath: 'out' },
      { id: 'rolled-up', seconds: 3, breath: 'in' },
    ],
  },
  'towel-at-wall': {
    phases: [
      { id: 'pressed', seconds: 3, breath: 'out' },
      { id: 'eased', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
