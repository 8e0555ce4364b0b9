/** How clasped hands, elbows in moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const drawIn = {
  phases: [
    { id: 'elbows-in', seconds: 3, breath: 'out', held: true },
    { id: 'eased', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  standing: drawIn,
  seated: drawIn,
  'towel-behind': drawIn,
  'hands-on-hips': drawIn,
} as const satisfies Movement
