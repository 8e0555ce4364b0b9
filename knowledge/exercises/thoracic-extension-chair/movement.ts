/** How the chest sink moves: sink on the out-breath, come up a little on the in-breath. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const fromTheSide = {
  view: { from: 'left' },
  secondView: { from: 'front-left', raised: 30 },
  camera: { grade: 'B', from: 'side', follows: 'shoulder-flexion', works: 'both', notices: ['too-fast'] },
} as const satisfies Partial<Tempo>
/** Kneeling before a chair, elbows on its seat, palms together. */
const kneelingAtChair = {
  both: {
    ankle: { dorsiflexion: -65 },
    toes: { extension: -28 },
    shoulder: { plane: 88, rotation: 28 },
    elbow: { flexion: 82 },
    forearm: { pronation: 0 },
    wrist: { flexion: -16 },
    hand: { grip: 0 },
  },
  touches: ['elbow on seat', 'left palm on right palm-place'],
  firm: ['hip.rotation', 'hip.abduction'],
} as const satisfies Pose

export const movement = {
  kneeling: {
    posture: 'kneeling',
    pose: kneelingAtChair,
    props: [{ kind: 'chair', heading: 180, forward: 0.76 }],
    ...fromTheSide,
    phases: [
      {
        id: 'sunk',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 100, forward: -0.16, up: -0.48 },
          lumbar: { flexion: -8 },
          thoracic: { flexion: -25 },
          neck: { flexion: -2 },
          both: { shoulder: { elevation: 152 }, hip: { flexion: 118 }, knee: { flexion: 110 } },
        },
      },
      {
        id: 'risen',
        seconds: 2,
        breath: 'in',
        pose: {
          pelvis: { lean: 68, up: -0.44 },
          both: { shoulder: { elevation: 118 }, hip: { flexion: 68 }, knee: { flexion: 90 } },
        },
      },
    ],
  },
  'half-range': {
    posture: 'kneeling',
    pose: kneelingAtChair,
    props: [{ kind: 'chair', heading: 180, forward: 0.6 }],
    ...fromTheSide,
    phases: [
      {
        id: 'sunk',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 74, forward: -0.18, up: -0.49 },
          lumbar: { flexion: -4 },
          thoracic: { flexion: -14 },
          both: { shoulder: { elevation: 108 }, hip: { flexion: 102 }, knee: { flexion: 118 } },
        },
      },
      {
        id: 'risen',
        seconds: 2,
        breath: 'in',
        pose: {
          pelvis: { lean: 58, forward: -0.07, up: -0.45 },
          both: { shoulder: { elevation: 86 }, hip: { flexion: 68 }, knee: { flexion: 100 } },
        },
      },
    ],
  },
  seated: {
    posture: 'seated',
    pose: {
      both: {
        shoulder: { plane: 78, rotation: 20 },
        forearm: { pronation: 75 },
        wrist: { flexion: -12 },
        hand: { grip: 4 },
      },
      lifts: ['palm along thigh'],
      touches: ['forearm along table'],
    },
    props: [{ kind: 'table', forward: 0.7 }],
    ...fromTheSide,
    phases: [
      {
        id: 'sunk',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 34 },
          lumbar: { flexion: -6 },
          thoracic: { flexion: -24 },
          neck: { flexion: 6 },
          both: { shoulder: { elevation: 56 }, elbow: { flexion: 46 }, hip: { flexion: 118 } },
        },
      },
      {
        id: 'risen',
        seconds: 2,
        breath: 'in',
        pose: {
          pelvis: { lean: 14 },
          lumbar: { flexion: 2 },
          thoracic: { flexion: 4 },
          both: { shoulder: { elevation: 44 }, elbow: { flexion: 68 }, hip: { flexion: 98 } },
        },
      },
    ],
  },
  'at-table': {
    posture: 'hands-on-table',
    pose: {
      pelvis: { forward: -0.6 },
      both: { forearm: { pronation: 0 }, wrist: { flexion: 0 }, hand: { grip: 0 } },
      lifts: ['palm on table'],
      touches: ['hand-edge on table'],
    },
    ...fromTheSide,
    phases: [
      {
        id: 'sunk',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 92, up: -0.08 },
          lumbar: { flexion: -4 },
          thoracic: { flexion: -20 },
          neck: { flexion: 2 },
          both: { shoulder: { elevation: 162 }, hip: { flexion: 104 }, knee: { flexion: 22 } },
        },
      },
      {
        id: 'risen',
        seconds: 2,
        breath: 'in',
        pose: {
          pelvis: { lean: 72 },
          both: { shoulder: { elevation: 136 }, hip: { flexion: 82 }, knee: { flexion: 14 } },
        },
      },
    ],
  },
  'at-wall': {
    posture: 'hands-on-wall',
    pose: { pelvis: { forward: -0.3 } },
    view: { from: 'left' },
    secondView: { from: 'back-left', raised: 35 },
    camera: { grade: 'B', from: 'side', follows: 'shoulder-flexion', works: 'both', notices: ['too-fast'] },
    phases: [
      {
        id: 'sunk',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 60 },
          lumbar: { flexion: -4 },
          thoracic: { flexion: -18 },
          neck: { flexion: 0 },
          both: { shoulder: { elevation: 140 }, hip: { flexion: 64 }, knee: { flexion: 6 } },
        },
      },
      {
        id: 'risen',
        seconds: 2,
        breath: 'in',
        pose: {
          pelvis: { lean: 36 },
          both: { shoulder: { elevation: 118 }, hip: { flexion: 38 }, knee: { flexion: 4 } },
        },
      },
    ],
  },
} as const satisfies Movement
