/** How push and sink moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const pushAndSink = {
  phases: [
    { id: 'pushed', seconds: 2, breath: 'out', held: true },
    { id: 'sunk', seconds: 2, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  floor: pushAndSink,
  forearms: pushAndSink,
  'at-table': pushAndSink,
  'at-wall': pushAndSink,
  'forearms-at-wall': pushAndSink,
} as const satisfies Movement
