/** How the overhead side bend moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** Straight to the left side: the head stays between the arms. */
const bent = {
  lumbar: { sideBend: 12 },
  thoracic: { sideBend: 22 },
  neck: { sideBend: 2 },
} as const satisfies Pose

const bend = {
  phases: [
    { id: 'bent', seconds: 3, breath: 'out', held: true, pose: bent },
    { id: 'upright', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

const smallBend = {
  phases: [
    {
      id: 'half-bent',
      seconds: 2.5,
      breath: 'out',
      held: true,
      pose: { lumbar: { sideBend: 7 }, thoracic: { sideBend: 14 }, neck: { sideBend: 3 } },
    },
    { id: 'upright', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

const fromTheFront = {
  view: { from: 'front' },
  secondView: { from: 'back-right', raised: 15 },
  camera: { grade: 'A', from: 'front', follows: 'trunk-lean', works: 'middle', notices: ['twists'] },
} as const satisfies Partial<Tempo>

const armRaised = {
  shoulderBlade: { elevation: 14 },
  shoulder: { elevation: 168, plane: 50, rotation: -10 },
  elbow: { flexion: 8 },
  forearm: { pronation: 0 },
  hand: { grip: 4 },
} as const satisfies Pose['left']

/** Beside the hip, a little behind: fingertips down, the whole palm when the trunk comes over it. */
const handOnSeat = {
  shoulder: { elevation: 40, plane: -85, rotation: 3 },
  elbow: { flexion: 44 },
  forearm: { pronation: 78 },
  wrist: { flexion: -24 },
  hand: { grip: 5 },
} as const satisfies Pose['left']

const handOnHip = {
  shoulder: { elevation: 41, plane: -18, rotation: 51 },
  elbow: { flexion: 94 },
  forearm: { pronation: 5 },
  wrist: { flexion: -40, deviation: 11 },
  hand: { grip: 8 },
} as const satisfies Pose['left']

export const movement = {
  seated: {
    posture: 'seated',
    pose: { both: armRaised, lifts: ['palm along thigh'] },
    ...fromTheFront,
    ...bend,
  },
  standing: {
    posture: 'standing',
    pose: { both: { ...armRaised, hip: { abduction: 9, rotation: -8 } } },
    ...fromTheFront,
    ...bend,
  },
  'one-arm': {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.1 },
      right: armRaised,
      left: handOnSeat,
      lifts: ['palm along thigh'],
    },
    view: { from: 'front' },
    secondView: { from: 'back-left', raised: 28 },
    camera: { grade: 'A', from: 'front', follows: 'trunk-lean', works: 'middle', notices: ['twists'] },
    phases: [
      {
        id: 'bent',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { sideBend: 9 },
          thoracic: { sideBend: 17 },
          neck: { sideBend: 3 },
          left: {
            shoulder: { elevation: 33, plane: -74, rotation: -19 },
            elbow: { flexion: 32 },
            wrist: { flexion: -68 },
          },
          touches: ['left palm on seat'],
        },
      },
      { id: 'upright', seconds: 3, breath: 'in', pose: { touches: ['left fingertips on seat'] } },
    ],
  },
  'hands-on-hips': {
    posture: 'seated',
    pose: {
      both: handOnHip,
      lifts: ['palm along thigh'],
      touches: ['palm on hip-bone'],
      firm: ['wrist', 'shoulder.rotation'],
    },
    ...fromTheFront,
    ...smallBend,
  },
  /** The left hand holds the right wrist and draws it over. */
  'with-pull': {
    posture: 'seated',
    pose: {
      right: {
        ...armRaised,
        shoulder: { elevation: 178, plane: 25, rotation: -9 },
        elbow: { flexion: 19 },
        forearm: { pronation: 11 },
      },
      left: {
        ...armRaised,
        shoulder: { elevation: 178, plane: 41, rotation: -2 },
        elbow: { flexion: 40 },
        wrist: { flexion: -12 },
        hand: { grip: 52 },
      },
      lifts: ['palm along thigh'],
      touches: ['left grip on right wrist-place'],
    },
    ...fromTheFront,
    ...bend,
  },
} as const satisfies Movement
