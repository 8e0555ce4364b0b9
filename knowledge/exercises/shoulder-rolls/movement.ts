/** How the shoulder rolls move: one repetition is a roll forward and a roll backward, in that order. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** Only the blades move; the arms hang from them. */
const lifted = {
  both: { shoulderBlade: { elevation: 36, protraction: 0 }, shoulder: { elevation: 19 } },
} as const
const sunk = { both: { shoulderBlade: { elevation: -4, protraction: 2 } } } as const

const bothWays = {
  flowing: true,
  view: { from: 'front-left', shows: 'upper' },
  secondView: { from: 'left', shows: 'upper' },
  camera: {
    grade: 'B',
    from: 'front',
    follows: 'shoulder-height',
    works: 'both',
    notices: ['sides-differ', 'too-fast'],
  },
  phases: [
    { id: 'lifted', seconds: 1, breath: 'in', pose: lifted },
    {
      id: 'forward',
      seconds: 1,
      breath: 'out',
      pose: { both: { shoulderBlade: { elevation: 16, protraction: 19 } } },
    },
    { id: 'down', seconds: 1, breath: 'out', pose: sunk },
    { id: 'lifted-again', seconds: 1, breath: 'in', pose: lifted },
    {
      id: 'backward',
      seconds: 1,
      breath: 'out',
      pose: {
        both: { shoulderBlade: { elevation: 16, protraction: -15 }, shoulder: { elevation: 19, plane: 0 } },
      },
    },
    { id: 'down-again', seconds: 1, breath: 'out', pose: sunk },
  ],
} as const satisfies Tempo

export const movement = {
  seated: { posture: 'seated-arms-hanging', ...bothWays },
  standing: { posture: 'standing', pose: { both: { shoulder: { elevation: 11 } } }, ...bothWays },
} as const satisfies Movement
