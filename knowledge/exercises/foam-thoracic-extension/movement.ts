/** How the lean back over a roller moves: back on the out-breath, up on the in-breath. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  crosswise: {
    phases: [
      { id: 'leaned-back', seconds: 3, breath: 'out', held: true },
      { id: 'up', seconds: 3, breath: 'in' },
    ],
  },
  'onto-pillow': {
    phases: [
      { id: 'leaned-back', seconds: 3, breath: 'out', held: true },
      { id: 'up', seconds: 3, breath: 'in' },
    ],
  },
  'over-towel': {
    phases: [
      { id: 'rested', seconds: 5, breath: 'out', held: true },
      { id: 'rolled-off', seconds: 6, breath: 'free' },
    ],
  },
  'on-bed': {
    phases: [
      { id: 'rested', seconds: 5, breath: 'out', held: true },
      { id: 'rolled-off', seconds: 6, breath: 'free' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'leaned-back', seconds: 3, breath: 'out', held: true },
      { id: 'up', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
