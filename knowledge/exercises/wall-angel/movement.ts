/** How the wall angel moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const slide = {
  phases: [
    { id: 'up', seconds: 3, breath: 'in', held: true },
    { id: 'down', seconds: 3, breath: 'out' },
  ],
} as const satisfies Tempo

const openLow = {
  phases: [
    { id: 'hands-out', seconds: 2.5, breath: 'out', held: true },
    { id: 'hands-in', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  full: slide,
  'low-arms': openLow,
  seated: slide,
  'seated-low-arms': openLow,
} as const satisfies Movement
