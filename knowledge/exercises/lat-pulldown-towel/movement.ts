/** How the towel pulldown moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** The towel lies before the upper chest, the elbows point down. */
const down = {
  both: {
    shoulderBlade: { protraction: -16, elevation: -8 },
    shoulder: { elevation: 24, plane: 58, rotation: -24 },
    elbow: { flexion: 112 },
    forearm: { pronation: 62 },
  },
  thoracic: { flexion: -4 },
} as const satisfies Pose

/** The hands stay as far apart all the way: the towel stays taut. */
const up = {
  both: {
    shoulderBlade: { protraction: 0, elevation: 12 },
    shoulder: { elevation: 161, plane: 30, rotation: 10 },
    elbow: { flexion: 15 },
    forearm: { pronation: 34 },
  },
} as const satisfies Pose

const pullDown = {
  view: { from: 'front-left', raised: 5 },
  secondView: { from: 'back-left', raised: 15 },
  camera: {
    grade: 'A',
    from: 'front',
    follows: 'shoulder-elevation',
    works: 'both',
    notices: ['slack', 'shoulder-creeps-up', 'sides-differ', 'trunk-leans', 'too-fast'],
  },
  phases: [
    { id: 'down', seconds: 2.5, breath: 'out', held: true, pose: down },
    { id: 'up', seconds: 2.5, breath: 'in', pose: up },
  ],
} as const satisfies Tempo

const heldTowel = {
  props: [{ kind: 'towel', held: 'between-hands' }],
} as const satisfies Partial<Tempo>
const fists = { both: { hand: { grip: 92 } } } as const satisfies Pose
const sitting = {
  posture: 'seated',
  pose: { ...fists, lifts: ['palm along thigh'] },
} as const satisfies Partial<Tempo>

export const movement = {
  seated: { ...sitting, ...heldTowel, ...pullDown },
  standing: { posture: 'standing', pose: fists, ...heldTowel, ...pullDown },
  'below-shoulder': {
    ...sitting,
    ...heldTowel,
    view: { from: 'front-left', raised: 15 },
    secondView: { from: 'back-left', raised: 25 },
    camera: {
      grade: 'B',
      from: 'front',
      follows: 'wrists-gap',
      works: 'both',
      notices: ['shoulder-creeps-up'],
    },
    phases: [
      {
        id: 'pulled-apart',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          both: {
            shoulderBlade: { protraction: -18, elevation: -6 },
            shoulder: { elevation: 24, plane: 2, rotation: -1 },
            elbow: { flexion: 99 },
            forearm: { pronation: 66 },
          },
          thoracic: { flexion: -4 },
        },
      },
      {
        id: 'loose',
        seconds: 2,
        breath: 'in',
        pose: {
          both: {
            shoulderBlade: { protraction: 8 },
            shoulder: { elevation: 16, plane: 20, rotation: 16 },
            elbow: { flexion: 92 },
            forearm: { pronation: 70 },
          },
          thoracic: { flexion: 3 },
        },
      },
    ],
  },
  'firm-pull': { ...sitting, ...heldTowel, ...pullDown },
} as const satisfies Movement
