/** How child's pose moves: fold in slowly, rest, and come up slowly. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  narrow: {
    phases: [
      { id: 'folded', seconds: 5, breath: 'out', held: true },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'wide-knees': {
    phases: [
      { id: 'folded', seconds: 5, breath: 'out', held: true },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'arms-by-sides': {
    phases: [
      { id: 'folded', seconds: 5, breath: 'out', held: true },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'at-chair': {
    phases: [
      { id: 'folded', seconds: 4, breath: 'out', held: true },
      { id: 'up', seconds: 5, breath: 'in' },
    ],
  },
  'on-bed': {
    phases: [
      { id: 'folded', seconds: 5, breath: 'out', held: true },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  seated: {
    phases: [
      { id: 'folded', seconds: 4, breath: 'out', held: true },
      { id: 'up', seconds: 4, breath: 'in' },
    ],
  },
} as const satisfies Movement
