/** How knee to chest moves: draw in on the out-breath, rest, and put the feet down again. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'both-knees': {
    phases: [
      { id: 'hugged', seconds: 4, breath: 'out', held: true },
      { id: 'lowered', seconds: 4, breath: 'in' },
    ],
  },
  'one-knee': {
    phases: [
      { id: 'hugged', seconds: 3, breath: 'out', held: true },
      { id: 'lowered', seconds: 3, breath: 'in' },
    ],
  },
  'no-pull': {
    phases: [
      { id: 'lifted', seconds: 3, breath: 'out', held: true },
      { id: 'lowered', seconds: 3, breath: 'in' },
    ],
  },
  'on-bed': {
    phases: [
      { id: 'hugged', seconds: 3, breath: 'out', held: true },
      { id: 'lowered', seconds: 3, breath: 'in' },
    ],
  },
  seated: {
    phases: [
      { id: 'lifted', seconds: 3, breath: 'out', held: true },
      { id: 'lowered', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
