/** How the lying overhead reach moves: reach on the in-breath, and back on the out-breath. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  'on-bed': {
    phases: [
      { id: 'reached', seconds: 4, breath: 'in', held: true },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
  'on-floor': {
    phases: [
      { id: 'reached', seconds: 4, breath: 'in', held: true },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
  'over-pillow': {
    phases: [
      { id: 'reached', seconds: 4, breath: 'in', held: true },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
  'half-height': {
    phases: [
      { id: 'pointed', seconds: 3, breath: 'in', held: true },
      { id: 'rested', seconds: 3, breath: 'out' },
    ],
  },
  'propped-up': {
    phases: [
      { id: 'reached', seconds: 4, breath: 'in', held: true },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
} as const satisfies Movement
