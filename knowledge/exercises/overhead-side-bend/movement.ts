/** How the overhead side bend moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const bend = {
  phases: [
    { id: 'bent', seconds: 3, breath: 'out', held: true },
    { id: 'upright', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

const smallBend = {
  phases: [
    { id: 'half-bent', seconds: 2.5, breath: 'out', held: true },
    { id: 'upright', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: bend,
  standing: bend,
  'one-arm': bend,
  'hands-on-hips': smallBend,
  'with-pull': bend,
} as const satisfies Movement
