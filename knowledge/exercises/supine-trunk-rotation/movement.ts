/** How the lying knee rolls move. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fullRoll = {
  phases: [
    { id: 'knees-aside', seconds: 3, breath: 'out', held: true },
    { id: 'knees-up', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

const smallRoll = {
  phases: [
    { id: 'knees-tipped', seconds: 2.5, breath: 'out', held: true },
    { id: 'knees-up', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  floor: fullRoll,
  'on-bed': fullRoll,
  small: smallRoll,
  'small-on-bed': smallRoll,
} as const satisfies Movement
