/** How cat-cow moves: one breath each way. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const fromTheSide = {
  view: { from: 'left' },
  secondView: { from: 'front-left', raised: 25 },
  camera: { grade: 'B', from: 'side', follows: 'head-nod', works: 'middle', notices: ['too-fast'] },
} as const satisfies Partial<Tempo>
const onLongArms = {
  ...fromTheSide,
  camera: { ...fromTheSide.camera, notices: ['elbow-bends', 'too-fast'] },
} as const satisfies Partial<Tempo>

const onHandsAndKnees = { posture: 'hands-and-knees', ...onLongArms } as const

/** Near the front of the seat, where the pelvis rolls. */
const sitting = {
  posture: 'seated',
  pose: {
    pelvis: { forward: 0.06 },
    both: { knee: { flexion: 84 } },
    lifts: ['seat on seat'],
    touches: ['seat along seat'],
    firm: ['pelvis.forward', 'hip.flexion', 'knee.flexion'],
  },
  ...fromTheSide,
} as const

/** The tailbone tips up, the chest opens, the eyes look at the floor just ahead of the hands. */
const cow = {
  pelvis: { lean: 116 },
  lumbar: { flexion: -20 },
  thoracic: { flexion: -24 },
  neck: { flexion: -20 },
  both: { shoulderBlade: { protraction: -14 }, shoulder: { elevation: 68 }, hip: { flexion: 116 } },
} as const satisfies Pose
/** The tailbone tucks, the blades spread, the head hangs. */
const cat = {
  pelvis: { lean: 54 },
  lumbar: { flexion: 30 },
  thoracic: { flexion: 34 },
  neck: { flexion: 35 },
  head: { nod: 8 },
  both: { shoulderBlade: { protraction: 18 }, shoulder: { elevation: 112 }, hip: { flexion: 54 } },
} as const satisfies Pose

export const movement = {
  flow: {
    ...onHandsAndKnees,
    phases: [
      { id: 'cow', seconds: 3, breath: 'in', pose: cow },
      { id: 'cat', seconds: 3, breath: 'out', pose: cat },
    ],
  },
  held: {
    ...onHandsAndKnees,
    phases: [
      { id: 'cow', seconds: 3, breath: 'in', pose: cow },
      { id: 'cat', seconds: 3, breath: 'out', held: true, pose: cat },
    ],
  },
  'looking-up': {
    ...onHandsAndKnees,
    phases: [
      { id: 'cow', seconds: 3, breath: 'in', pose: { ...cow, neck: { flexion: -50 }, head: { nod: -8 } } },
      { id: 'cat', seconds: 3, breath: 'out', pose: cat },
    ],
  },
  'half-range': {
    ...onHandsAndKnees,
    phases: [
      {
        id: 'cow',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { lean: 98 },
          lumbar: { flexion: -9 },
          thoracic: { flexion: -11 },
          neck: { flexion: -10 },
          both: { shoulderBlade: { protraction: -8 }, shoulder: { elevation: 80 }, hip: { flexion: 98 } },
        },
      },
      {
        id: 'cat',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { lean: 77 },
          lumbar: { flexion: 14 },
          thoracic: { flexion: 18 },
          neck: { flexion: 2 },
          both: { shoulderBlade: { protraction: 12 }, shoulder: { elevation: 100 }, hip: { flexion: 77 } },
        },
      },
    ],
  },
  forearms: {
    posture: 'forearms-and-knees',
    pose: {
      both: { hip: { abduction: 8 }, wrist: { flexion: -12 } },
      firm: ['hip.rotation', 'hip.abduction'],
    },
    ...fromTheSide,
    phases: [
      {
        id: 'cow',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { lean: 119 },
          lumbar: { flexion: -4 },
          thoracic: { flexion: -18 },
          neck: { flexion: -16 },
          both: {
            shoulderBlade: { protraction: -12 },
            shoulder: { elevation: 80, rotation: -22 },
            elbow: { flexion: 98 },
            hip: { flexion: 119 },
          },
        },
      },
      {
        id: 'cat',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { lean: 76 },
          lumbar: { flexion: 26 },
          thoracic: { flexion: 32 },
          neck: { flexion: 18 },
          both: { shoulderBlade: { protraction: 18 }, shoulder: { elevation: 124 }, hip: { flexion: 76 } },
        },
      },
    ],
  },
  seated: {
    ...sitting,
    phases: [
      {
        id: 'cow',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { lean: 12 },
          lumbar: { flexion: -14 },
          thoracic: { flexion: -18 },
          neck: { flexion: 17 },
          both: {
            shoulderBlade: { protraction: -14 },
            shoulder: { elevation: 14 },
            elbow: { flexion: 28 },
            hip: { flexion: 96 },
          },
        },
      },
      {
        id: 'cat',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { lean: -18 },
          lumbar: { flexion: 28 },
          thoracic: { flexion: 30 },
          neck: { flexion: 14 },
          both: {
            shoulderBlade: { protraction: 14 },
            shoulder: { elevation: 48, plane: 36, rotation: 30 },
            elbow: { flexion: 80 },
            wrist: { flexion: -25 },
            hip: { flexion: 66 },
          },
        },
      },
    ],
  },
  'seated-half-range': {
    ...sitting,
    // The head stays level here.
    camera: { grade: 'C', from: 'side', follows: 'trunk-inclination', works: 'middle', notices: [] },
    phases: [
      {
        id: 'cow',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { lean: 5 },
          lumbar: { flexion: -7 },
          thoracic: { flexion: -10 },
          neck: { flexion: 11 },
          both: {
            shoulderBlade: { protraction: -8 },
            shoulder: { elevation: 18 },
            elbow: { flexion: 36 },
            hip: { flexion: 89 },
          },
        },
      },
      {
        id: 'cat',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { lean: -11 },
          lumbar: { flexion: 16 },
          thoracic: { flexion: 18 },
          neck: { flexion: -20 },
          both: {
            shoulderBlade: { protraction: 8 },
            shoulder: { elevation: 32 },
            elbow: { flexion: 58 },
            hip: { flexion: 73 },
          },
        },
      },
    ],
  },
  'at-table': {
    posture: 'hands-on-table',
    ...onLongArms,
    phases: [
      {
        id: 'cow',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { lean: 64 },
          lumbar: { flexion: -10 },
          thoracic: { flexion: -16 },
          neck: { flexion: -8 },
          both: {
            shoulderBlade: { protraction: -14 },
            shoulder: { elevation: 72 },
            hip: { flexion: 68 },
          },
        },
      },
      {
        id: 'cat',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { lean: 26 },
          lumbar: { flexion: 20 },
          thoracic: { flexion: 26 },
          neck: { flexion: 2 },
          both: { shoulderBlade: { protraction: 18 }, hip: { flexion: 34 } },
        },
      },
    ],
  },
  prone: {
    posture: 'prone',
    pose: {
      lifts: ['hand-back along floor', 'forehead on pillow'],
      touches: ['palm on floor', 'knee on floor'],
      both: {
        shoulder: { elevation: 60, plane: 0, rotation: -58 },
        elbow: { flexion: 118 },
        forearm: { pronation: 28 },
        wrist: { flexion: -14 },
        hand: { grip: 0 },
      },
      firm: ['ankle.dorsiflexion'],
    },
    view: { from: 'left' },
    secondView: { from: 'front-left', raised: 35 },
    camera: { grade: 'C', from: 'side', follows: 'shoulder-push', works: 'both', notices: [] },
    phases: [
      {
        id: 'lifted',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          pelvis: { lean: 85 },
          lumbar: { flexion: -6 },
          thoracic: { flexion: -25 },
          neck: { flexion: 4 },
          both: {
            shoulder: { elevation: 46, plane: 26, rotation: -32 },
            elbow: { flexion: 105 },
            forearm: { pronation: 56 },
          },
        },
      },
      { id: 'lowered', seconds: 3, breath: 'out', pose: { touches: ['forehead on pillow'] } },
    ],
  },
} as const satisfies Movement
