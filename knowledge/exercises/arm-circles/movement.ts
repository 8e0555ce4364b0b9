/** How the arm circles move: one repetition is a circle forward and the same circle backward. */

import type { Movement, Tempo } from '../../src/movement.ts'

const atShoulderHeight = {
  phases: [
    { id: 'over', seconds: 0.75, breath: 'in' },
    { id: 'front', seconds: 0.75, breath: 'in' },
    { id: 'under', seconds: 0.75, breath: 'out' },
    { id: 'behind', seconds: 0.75, breath: 'out' },
    { id: 'under-again', seconds: 0.75, breath: 'in' },
    { id: 'front-again', seconds: 0.75, breath: 'in' },
    { id: 'over-again', seconds: 0.75, breath: 'out' },
    { id: 'behind-again', seconds: 0.75, breath: 'out' },
  ],
} as const satisfies Tempo

/** Hanging arms swing through the circle sideways, so the same places are named anew. */
const atHipHeight = {
  phases: [
    { id: 'low-front', seconds: 0.75, breath: 'in' },
    { id: 'low-in', seconds: 0.75, breath: 'in' },
    { id: 'low-behind', seconds: 0.75, breath: 'out' },
    { id: 'low-out', seconds: 0.75, breath: 'out' },
    { id: 'low-behind-again', seconds: 0.75, breath: 'in' },
    { id: 'low-in-again', seconds: 0.75, breath: 'in' },
    { id: 'low-front-again', seconds: 0.75, breath: 'out' },
    { id: 'low-out-again', seconds: 0.75, breath: 'out' },
  ],
} as const satisfies Tempo

export const movement = {
  standing: atShoulderHeight,
  seated: atShoulderHeight,
  low: atHipHeight,
  'low-seated': atHipHeight,
} as const satisfies Movement
