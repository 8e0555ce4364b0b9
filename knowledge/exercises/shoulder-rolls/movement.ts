/** How the shoulder rolls move: one repetition is a roll forward and a roll backward, in that order. */

import type { Movement, Tempo } from '../../src/movement.ts'

const bothWays = {
  phases: [
    { id: 'lifted', seconds: 1, breath: 'in' },
    { id: 'forward', seconds: 1, breath: 'out' },
    { id: 'down', seconds: 1, breath: 'out' },
    { id: 'lifted-again', seconds: 1, breath: 'in' },
    { id: 'backward', seconds: 1, breath: 'out' },
    { id: 'down-again', seconds: 1, breath: 'out' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: bothWays,
  standing: bothWays,
} as const satisfies Movement
