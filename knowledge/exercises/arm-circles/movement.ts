/** How the arm circles move: one repetition is a circle forward and the same circle backward. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** Just below the height of the shoulders, palms down; the hands draw a circle of about 30 cm. */
const overhead = { shoulder: { elevation: 88, plane: 0 } } as const
const ahead = { shoulder: { elevation: 77, plane: 14 } } as const
const below = { shoulder: { elevation: 64, plane: 0 } } as const
const behind = { shoulder: { elevation: 77, plane: -14 } } as const

const atShoulderHeight = {
  flowing: true,
  view: { from: 'front-left' },
  secondView: { from: 'left' },
  camera: {
    grade: 'A',
    from: 'front',
    follows: 'wrist-height',
    works: 'both',
    notices: ['arms-drop', 'shoulder-creeps-up', 'sides-differ', 'too-fast'],
  },
  // From the top, so that each circle comes down and goes up once.
  phases: [
    { id: 'front', seconds: 0.75, breath: 'out', pose: { both: ahead } },
    { id: 'under', seconds: 0.75, breath: 'out', pose: { both: below } },
    { id: 'behind', seconds: 0.75, breath: 'in', pose: { both: behind } },
    { id: 'over', tells: true, seconds: 0.75, breath: 'in', pose: { both: overhead } },
    { id: 'behind-again', seconds: 0.75, breath: 'out', pose: { both: behind } },
    { id: 'under-again', seconds: 0.75, breath: 'out', pose: { both: below } },
    { id: 'front-again', seconds: 0.75, breath: 'in', pose: { both: ahead } },
    { id: 'over-again', seconds: 0.75, breath: 'in', pose: { both: overhead } },
  ],
} as const satisfies Tempo

const longArms = { elbow: { flexion: 4 }, forearm: { pronation: 0 }, hand: { grip: 6 } } as const

/** Hanging a little away from the sides. */
const lowAhead = { shoulder: { elevation: 30, plane: 30 } } as const
const lowIn = { shoulder: { elevation: 15, plane: 5 } } as const
const lowBehind = { shoulder: { elevation: 30, plane: -30 } } as const
const lowOut = { shoulder: { elevation: 40, plane: 0 } } as const

/** Hanging arms swing through the circle sideways, so the same places are named anew. */
const atHipHeight = {
  flowing: true,
  view: { from: 'front-left' },
  secondView: { from: 'left', raised: 25 },
  camera: {
    grade: 'B',
    from: 'front',
    follows: 'shoulder-elevation',
    works: 'both',
    notices: ['shoulder-creeps-up', 'sides-differ', 'too-fast'],
  },
  phases: [
    { id: 'low-front', seconds: 0.75, breath: 'in', pose: { both: lowAhead } },
    { id: 'low-in', seconds: 0.75, breath: 'in', pose: { both: lowIn } },
    { id: 'low-behind', seconds: 0.75, breath: 'out', pose: { both: lowBehind } },
    { id: 'low-out', tells: true, seconds: 0.75, breath: 'out', pose: { both: lowOut } },
    { id: 'low-behind-again', seconds: 0.75, breath: 'in', pose: { both: lowBehind } },
    { id: 'low-in-again', seconds: 0.75, breath: 'in', pose: { both: lowIn } },
    { id: 'low-front-again', seconds: 0.75, breath: 'out', pose: { both: lowAhead } },
    { id: 'low-out-again', seconds: 0.75, breath: 'out', pose: { both: lowOut } },
  ],
} as const satisfies Tempo

export const movement = {
  standing: { posture: 'standing', pose: { both: longArms }, ...atShoulderHeight },
  seated: { posture: 'seated-arms-hanging', pose: { both: longArms }, ...atShoulderHeight },
  low: { posture: 'standing', ...atHipHeight },
  'low-seated': { posture: 'seated-arms-hanging', pose: { pelvis: { forward: 0.08 } }, ...atHipHeight },
} as const satisfies Movement
