/** How the lengthwise chest opener moves: the breath opens the chest, and in one form the arms sweep. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'arms-open': {
    phases: [
      { id: 'chest-full', seconds: 4, breath: 'in' },
      { id: 'arms-heavy', seconds: 6, breath: 'out' },
    ],
  },
  'moving-arms': {
    phases: [
      { id: 'arms-apart', seconds: 4, breath: 'in' },
      { id: 'arms-together', seconds: 4, breath: 'out' },
    ],
  },
  'low-arms': {
    phases: [
      { id: 'chest-full', seconds: 4, breath: 'in' },
      { id: 'arms-heavy', seconds: 6, breath: 'out' },
    ],
  },
  'on-towel': {
    phases: [
      { id: 'chest-full', seconds: 4, breath: 'in' },
      { id: 'arms-heavy', seconds: 6, breath: 'out' },
    ],
  },
  'on-bed': {
    phases: [
      { id: 'chest-full', seconds: 4, breath: 'in' },
      { id: 'arms-heavy', seconds: 6, breath: 'out' },
    ],
  },
  'at-wall': {
    phases: [
      { id: 'chest-full', seconds: 4, breath: 'in' },
      { id: 'arms-heavy', seconds: 6, breath: 'out' },
    ],
  },
} as const satisfies Movement
