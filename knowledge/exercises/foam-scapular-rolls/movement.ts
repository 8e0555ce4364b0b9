/** How the shoulder blade circles move: up on the in-breath, round and down on the out-breath. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'
import type { View } from '../../src/view.ts'

const whole = { from: 'front-left', raised: 30 } as const satisfies View
const shoulders = { from: 'left', raised: 22, shows: 'upper' } as const satisfies View

const up = { both: { shoulderBlade: { elevation: 22, protraction: 6 } } } as const satisfies Pose
/** Back and down. */
const down = { both: { shoulderBlade: { elevation: -6, protraction: -10 } } } as const satisfies Pose

const circles = {
  flowing: true,
  view: whole,
  secondView: shoulders,
  phases: [
    { id: 'circled-up', seconds: 2, breath: 'in', pose: up },
    { id: 'circled-down', seconds: 3, breath: 'out', pose: down },
  ],
} as const satisfies Tempo

/** The roller is just below the blades, the hips are on the floor. */
const overRoller = {
  pelvis: { lean: -77, up: -0.78, forward: 0.02 },
  lumbar: { flexion: 6 },
  thoracic: { flexion: 8 },
  touches: ['mid-back on roller', 'buttock on floor'],
} as const satisfies Pose
const legs = { hip: { flexion: 56 }, ankle: { dorsiflexion: -34 } } as const
const roller = { kind: 'roller', lies: 'crosswise', forward: -0.36 } as const

export const movement = {
  crosswise: {
    ...circles,
    posture: 'supine-on-roll',
    pose: {
      ...overRoller,
      neck: { flexion: 16 },
      firm: ['thoracic', 'neck'],
      both: {
        ...legs,
        shoulder: { elevation: 132, plane: 77, rotation: -2 },
        elbow: { flexion: 134 },
        forearm: { pronation: -6 },
        wrist: { flexion: 18, deviation: -9 },
        hand: { grip: 14 },
      },
      touches: [...overRoller.touches, 'palm on head-behind'],
    },
    props: [roller],
  },
  'arms-crossed': {
    ...circles,
    posture: 'supine-on-roll',
    pose: {
      ...overRoller,
      lumbar: { flexion: 14 },
      thoracic: { flexion: -12 },
      neck: { flexion: 4 },
      both: {
        ...legs,
        shoulder: { plane: 88, rotation: 68 },
        elbow: { flexion: 106 },
        forearm: { pronation: 20 },
        wrist: { flexion: 8, deviation: 14 },
        hand: { grip: 12 },
      },
      // The left forearm lies over the right.
      left: { shoulder: { elevation: 66 } },
      right: { shoulder: { elevation: 56 } },
      touches: [...overRoller.touches, 'head-back on pillow', 'fingertips along other outer-arm'],
    },
    props: [roller, { kind: 'pillow', forward: -0.74, thick: 0.2 }],
  },
  'at-wall': {
    ...circles,
    posture: 'back-on-wall',
    pose: {
      pelvis: { lean: -4, up: -0.03, forward: 0.14 },
      both: {
        hip: { flexion: 18, abduction: 5, rotation: -8 },
        knee: { flexion: 10 },
        shoulder: { elevation: 14 },
      },
      lifts: ['back on wall'],
      touches: ['upper-back on roller'],
    },
    props: [{ kind: 'roller', lies: 'crosswise-on-wall', forward: -0.14, up: 1.28 }],
    view: { from: 'front-left', raised: 14 },
    secondView: { from: 'left', raised: 8, shows: 'upper' },
  },
  'on-bed': {
    ...circles,
    posture: 'supine-on-bed',
    pose: { both: { hip: { flexion: 52 }, ankle: { dorsiflexion: -32 } } },
  },
} as const satisfies Movement
