/** How the band row moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const pull = {
  phases: [
    { id: 'pulled', seconds: 2, breath: 'out', held: true },
    { id: 'forward', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  anchored: pull,
  seated: pull,
  'band-round-feet': pull,
  'short-pull': {
    phases: [
      { id: 'half-pulled', seconds: 2, breath: 'out', held: true },
      { id: 'forward', seconds: 2.5, breath: 'in' },
    ],
  },
  'one-arm': pull,
} as const satisfies Movement
