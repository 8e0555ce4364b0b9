/** How the seated forward bend moves: down slowly, and up more slowly still. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'to-floor': {
    phases: [
      { id: 'bent', seconds: 5, breath: 'out', held: true },
      { id: 'up', seconds: 7, breath: 'in' },
    ],
  },
  'to-shins': {
    phases: [
      { id: 'bent', seconds: 4, breath: 'out', held: true },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'hands-on-thighs': {
    phases: [
      { id: 'bent', seconds: 3, breath: 'out', held: true },
      { id: 'up', seconds: 4, breath: 'in' },
    ],
  },
  'at-table': {
    phases: [
      { id: 'bent', seconds: 4, breath: 'out', held: true },
      { id: 'up', seconds: 4, breath: 'in' },
    ],
  },
} as const satisfies Movement
