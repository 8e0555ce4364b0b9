/** How the shoulder blade circles move: up on the in-breath, round and down on the out-breath. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  crosswise: {
    phases: [
      { id: 'circled-up', seconds: 2, breath: 'in' },
      { id: 'circled-down', seconds: 3, breath: 'out' },
    ],
  },
  'arms-crossed': {
    phases: [
      { id: 'circled-up', seconds: 2, breath: 'in' },
      { id: 'circled-down', seconds: 3, breath: 'out' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'circled-up', seconds: 2, breath: 'in' },
      { id: 'circled-down', seconds: 3, breath: 'out' },
    ],
  },
  'on-bed': {
    phases: [
      { id: 'circled-up', seconds: 2, breath: 'in' },
      { id: 'circled-down', seconds: 3, breath: 'out' },
    ],
  },
} as const satisfies Movement
