/** How the band pulldown moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const pullDown = {
  phases: [
    { id: 'down', seconds: 2, breath: 'out', held: true },
    { id: 'up', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  standing: pullDown,
  seated: pullDown,
  kneeling: pullDown,
  'low-one-arm': {
    phases: [
      { id: 'at-hip', seconds: 2, breath: 'out', held: true },
      { id: 'forward', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
