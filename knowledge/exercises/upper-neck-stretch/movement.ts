/** How the side-of-neck stretch moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const tilt = {
  phases: [
    { id: 'tilted', seconds: 3, breath: 'out', held: true },
    { id: 'centre', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: tilt,
  'look-down': {
    phases: [
      { id: 'half-turned', seconds: 2.5, breath: 'in' },
      { id: 'looking-down', seconds: 2.5, breath: 'out', held: true },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  small: {
    phases: [
      { id: 'tilted-a-little', seconds: 2.5, breath: 'out', held: true },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
  'with-hand': tilt,
} as const satisfies Movement
