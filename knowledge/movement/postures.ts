/** How the body rests before it moves. A movement names one and writes only what differs. */

import type { Pose } from '../src/movement.ts'
import type { Prop } from '../src/prop.ts'

export interface Posture {
  readonly pose: Pose
  readonly props?: readonly Prop[]
}

const hangingArms = {
  shoulder: { elevation: 7, plane: 5, rotation: 12 },
  elbow: { flexion: 12 },
  forearm: { pronation: 15 },
  hand: { grip: 18 },
} as const
const handsOnThighs = {
  shoulder: { elevation: 24, plane: 72, rotation: 10 },
  elbow: { flexion: 52 },
  forearm: { pronation: 70 },
  hand: { grip: 12 },
} as const
const sittingLegs = { hip: { flexion: 88, abduction: 8 }, knee: { flexion: 88 } } as const
/** The tops of the feet lie on the floor. */
const feetFolded = { ankle: { dorsiflexion: -65 }, toes: { extension: -28 } } as const
const kneelingLegs = {
  hip: { flexion: 90, abduction: 3 },
  knee: { flexion: 90 },
  ...feetFolded,
} as const
const legsDrawnUp = {
  hip: { flexion: 58, abduction: 5 },
  knee: { flexion: 108 },
  ankle: { dorsiflexion: -40 },
} as const
const armsBesideLying = {
  shoulder: { elevation: 20, plane: 0 },
  elbow: { flexion: 8 },
  forearm: { pronation: 60 },
  hand: { grip: 10 },
} as const
const legsOfSideLying = { hip: { flexion: 82 }, knee: { flexion: 88 } } as const

export const postures = {
  standing: {
    pose: {
      both: { ...hangingArms, hip: { abduction: 4, rotation: -8 } },
      touches: ['foot on floor'],
      firm: ['pelvis.lean', 'hip.rotation', 'hip.abduction'],
    },
  },
  /** On a chair, away from its back, hands on the thighs. */
  seated: {
    pose: {
      pelvis: { up: -0.38, lean: -2 },
      lumbar: { flexion: 2 },
      both: { ...handsOnThighs, ...sittingLegs },
      touches: ['seat on seat', 'foot on floor', 'palm along thigh'],
      firm: ['pelvis.lean', 'hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'chair' }],
  },
  /** On a chair with the arms hanging beside it. */
  'seated-arms-hanging': {
    pose: {
      pelvis: { up: -0.38, lean: -2 },
      lumbar: { flexion: 2 },
      both: { ...hangingArms, shoulder: { elevation: 14, plane: -5, rotation: 12 }, ...sittingLegs },
      touches: ['seat on seat', 'foot on floor'],
      firm: ['pelvis.lean', 'hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'chair' }],
  },
  /** Sideways on a chair, the left side at its back. */
  'seated-sideways': {
    pose: {
      pelvis: { up: -0.38, aside: -0.05, lean: -2 },
      lumbar: { flexion: 2 },
      both: { ...handsOnThighs, ...sittingLegs },
      touches: ['seat on seat', 'foot on floor', 'palm along thigh'],
      firm: ['pelvis.lean', 'hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'chair', heading: -90 }],
  },
  /** The back against the backrest. */
  'seated-leaning-back': {
    pose: {
      pelvis: { up: -0.38, forward: -0.08, lean: -6 },
      lumbar: { flexion: 2 },
      both: { ...handsOnThighs, ...sittingLegs },
      touches: ['seat on seat', 'foot on floor', 'palm along thigh', 'mid-back on backrest'],
      firm: ['hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'chair' }],
  },
  'hands-and-knees': {
    pose: {
      pelvis: { lean: 90, up: -0.44 },
      neck: { flexion: -6 },
      both: {
        ...kneelingLegs,
        shoulder: { elevation: 88, plane: 88 },
        forearm: { pronation: 78 },
        wrist: { flexion: -82 },
      },
      touches: ['palm on floor', 'knee on floor', 'instep on floor'],
    },
    props: [{ kind: 'mat', forward: 0.25 }],
  },
  'forearms-and-knees': {
    pose: {
      pelvis: { lean: 106, up: -0.44 },
      neck: { flexion: -4 },
      both: {
        ...kneelingLegs,
        hip: { flexion: 96, abduction: 3 },
        shoulder: { elevation: 104, plane: 88 },
        elbow: { flexion: 95 },
        forearm: { pronation: 78 },
      },
      touches: ['forearm on floor', 'knee on floor', 'instep on floor'],
    },
    props: [{ kind: 'mat', forward: 0.25 }],
  },
  /** Upright on both knees. */
  kneeling: {
    pose: {
      pelvis: { up: -0.42 },
      both: {
        ...hangingArms,
        knee: { flexion: 88 },
        hip: { abduction: 4 },
        ...feetFolded,
      },
      touches: ['knee on floor', 'instep on floor'],
      firm: ['pelvis.lean'],
    },
    props: [{ kind: 'mat', forward: -0.15 }],
  },
  'sitting-on-heels': {
    pose: {
      pelvis: { up: -0.68, lean: -4 },
      both: {
        ...handsOnThighs,
        hip: { flexion: 80, abduction: 6 },
        knee: { flexion: 152 },
        ...feetFolded,
      },
      touches: ['knee on floor', 'instep on floor', 'palm along thigh'],
    },
    props: [{ kind: 'mat', forward: 0.1 }],
  },
  /** On the floor, the left shin before the right one, hands on the knees. */
  'cross-legged': {
    pose: {
      pelvis: { up: -0.8, lean: -8 },
      lumbar: { flexion: 10 },
      both: {
        ...handsOnThighs,
        shoulder: { elevation: 60, plane: 30, rotation: 24 },
        elbow: { flexion: 46 },
        forearm: { pronation: 30 },
        wrist: { flexion: 36, deviation: -4 },
        hip: { flexion: 111, abduction: 44, rotation: -38 },
        knee: { flexion: 130 },
        ankle: { dorsiflexion: 4, inversion: 27 },
      },
      left: { knee: { flexion: 118 } },
      touches: ['seat on floor', 'foot-edge on floor', 'palm along knee-front'],
      firm: ['pelvis.lean'],
    },
    props: [{ kind: 'mat', forward: 0.25 }],
  },
  /** On the back with the feet flat and a pillow under the head. The head points backward. */
  supine: {
    pose: {
      pelvis: { lean: -90, up: -0.82 },
      neck: { flexion: 6 },
      both: { ...legsDrawnUp, ...armsBesideLying },
      touches: ['back on floor', 'head-back on pillow', 'foot on floor', 'palm along floor'],
      firm: ['hip.rotation', 'hip.abduction'],
    },
    props: [
      { kind: 'mat', forward: -0.1 },
      { kind: 'pillow', forward: -0.74, thick: 0.06 },
    ],
  },
  /** On the back over or along a roll that the movement brings; only the feet are on the floor. */
  'supine-on-roll': {
    pose: {
      pelvis: { lean: -88, up: -0.7 },
      both: {
        hip: { flexion: 46, abduction: 8 },
        knee: { flexion: 100 },
        ankle: { dorsiflexion: -26 },
      },
      touches: ['foot on floor'],
      firm: ['hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'mat', forward: -0.1 }],
  },
  'supine-on-bed': {
    pose: {
      pelvis: { lean: -90, up: -0.32 },
      neck: { flexion: 10 },
      both: { ...legsDrawnUp, ...armsBesideLying },
      touches: ['back on bed', 'head-back on pillow', 'foot on bed', 'palm along bed'],
      firm: ['hip.rotation', 'hip.abduction'],
    },
    props: [
      { kind: 'bed', forward: -0.1 },
      { kind: 'pillow', forward: -0.76, up: 0.5, thick: 0.08 },
    ],
  },
  /** On the right side, so that the left arm is free. The head points to the figure's right. */
  'side-lying': {
    pose: {
      pelvis: { roll: 90, up: -0.76 },
      both: {
        ...legsOfSideLying,
        shoulder: { elevation: 88, plane: 92 },
        shoulderBlade: { protraction: 8 },
      },
      touches: [
        'right hip-side on floor',
        'right shoulder on floor',
        'right head-side on pillow',
        'right outer-leg on floor',
        'left knee-inside on right knee-place',
        'right hand-back along floor',
      ],
    },
    props: [
      { kind: 'mat', heading: 90, aside: -0.1, forward: 0.15 },
      { kind: 'pillow', heading: 90, aside: -0.76, thick: 0.13 },
    ],
  },
  'side-lying-on-bed': {
    pose: {
      pelvis: { roll: 90, up: -0.26 },
      both: {
        ...legsOfSideLying,
        shoulder: { elevation: 88, plane: 92 },
        shoulderBlade: { protraction: 8 },
      },
      touches: [
        'right hip-side on bed',
        'right shoulder on bed',
        'right head-side on pillow',
        'right outer-leg on bed',
        'left knee-inside on right knee-place',
        'right hand-back along bed',
      ],
    },
    props: [
      { kind: 'bed', heading: 90, aside: -0.1, forward: 0.12 },
      { kind: 'pillow', heading: 90, aside: -0.76, up: 0.5, thick: 0.13 },
    ],
  },
  /** Face down, forehead on a folded towel, arms by the sides. The head points forward. */
  prone: {
    pose: {
      pelvis: { lean: 90, up: -0.82 },
      both: {
        ...armsBesideLying,
        shoulder: { elevation: 28, plane: 16, rotation: 12 },
        ...feetFolded,
        hip: { abduction: 4 },
      },
      touches: [
        'belly on floor',
        'knee on floor',
        'instep on floor',
        'forehead on pillow',
        'hand-back along floor',
      ],
      firm: ['ankle.dorsiflexion'],
    },
    props: [
      { kind: 'mat', forward: 0.05 },
      { kind: 'pillow', forward: 0.74, thick: 0.04 },
    ],
  },
  /** Leaning on a table with straight arms. */
  'hands-on-table': {
    pose: {
      pelvis: { lean: 48, up: -0.03, forward: -0.3 },
      neck: { flexion: -6 },
      both: {
        hip: { flexion: 52, abduction: 4 },
        knee: { flexion: 6 },
        shoulder: { elevation: 86, plane: 88 },
        elbow: { flexion: 4 },
        forearm: { pronation: 78 },
        wrist: { flexion: -60 },
      },
      touches: ['palm on table', 'foot on floor'],
    },
    props: [{ kind: 'table', forward: 0.62 }],
  },
  /** Leaning on a wall before the figure with straight arms at the height of the shoulders. */
  'hands-on-wall': {
    pose: {
      pelvis: { lean: 8, forward: -0.08 },
      both: {
        hip: { flexion: 4, abduction: 4 },
        shoulder: { elevation: 86, plane: 88 },
        elbow: { flexion: 4 },
        forearm: { pronation: 78 },
        wrist: { flexion: -76 },
      },
      touches: ['palm on wall', 'foot on floor'],
    },
    props: [{ kind: 'wall', heading: 180, forward: 0.62 }],
  },
  /** The back against a wall, the feet a little before it. */
  'back-on-wall': {
    pose: {
      pelvis: { lean: -3, up: -0.01 },
      both: { ...hangingArms, hip: { flexion: 6, abduction: 4 }, knee: { flexion: 6 } },
      touches: ['back on wall', 'foot on floor'],
      firm: ['hip.rotation', 'hip.abduction'],
    },
    props: [{ kind: 'wall', forward: -0.14 }],
  },
} as const satisfies Record<string, Posture>

export type PostureId = keyof typeof postures
