/** How knee to chest moves: draw in on the out-breath, rest, and put the feet down again. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** A hand behind the thigh from either side, fingers round it. */
const outerHand = {
  shoulder: { elevation: 15, plane: 89, rotation: -11 },
  elbow: { flexion: 65 },
  forearm: { pronation: -35 },
  wrist: { flexion: 36, deviation: -20 },
  hand: { grip: 14 },
} as const
const innerHand = {
  shoulder: { elevation: 44, plane: 98, rotation: 56 },
  elbow: { flexion: 45 },
  forearm: { pronation: -49 },
  wrist: { flexion: 2 },
  hand: { grip: 14 },
} as const
const bothKnees = {
  pelvis: { lean: -102 },
  lumbar: { flexion: 20 },
  both: {
    ...outerHand,
    hip: { flexion: 116, abduction: 5 },
    knee: { flexion: 82 },
    ankle: { dorsiflexion: -20 },
  },
} as const
const oneKnee = {
  pelvis: { lean: -98 },
  lumbar: { flexion: 12 },
  left: {
    ...outerHand,
    hip: { flexion: 112, abduction: 3 },
    knee: { flexion: 74 },
    ankle: { dorsiflexion: -20 },
  },
  right: { ...innerHand, hip: { flexion: 46 } },
} as const
const leftHolds = 'left palm on left thigh-behind-outside'
const rightHelps = 'right palm on left thigh-behind-inside'
/** The helping hand waits on the hip. */
const handOnHip = {
  right: {
    shoulder: { elevation: 40, plane: -10, rotation: 52 },
    elbow: { flexion: 88 },
    forearm: { pronation: -8 },
    wrist: { flexion: 8, deviation: 16 },
    hand: { grip: 6 },
  },
} as const

const views = {
  view: { from: 'left', raised: 14 },
  secondView: { from: 'foot-end', raised: 50 },
} as const satisfies Partial<Tempo>

export const movement = {
  'both-knees': {
    posture: 'supine',
    ...views,
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'hugged',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          ...bothKnees,
          lifts: ['foot on floor', 'palm along floor'],
          touches: ['left palm on left thigh-behind-outside', 'right palm on right thigh-behind-outside'],
        },
      },
      { id: 'lowered', seconds: 4, breath: 'in' },
    ],
  },
  'one-knee': {
    posture: 'supine',
    ...views,
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'one', notices: [] },
    phases: [
      {
        id: 'hugged',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          ...oneKnee,
          lifts: ['left foot on floor', 'palm along floor'],
          touches: [leftHolds, rightHelps],
        },
      },
      {
        id: 'lowered',
        seconds: 3,
        breath: 'in',
        pose: { ...handOnHip, lifts: ['right palm along floor'], touches: ['right palm on right hip-bone'] },
      },
    ],
  },
  'no-pull': {
    posture: 'supine',
    ...views,
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'one', notices: [] },
    phases: [
      {
        id: 'lifted',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: -94 },
          lumbar: { flexion: 6 },
          left: {
            ...oneKnee.left,
            hip: { flexion: 98, abduction: 6 },
            knee: { flexion: 76 },
            shoulder: { elevation: 32, plane: 86, rotation: -14 },
            elbow: { flexion: 21 },
            forearm: { pronation: -22 },
            wrist: { flexion: 37, deviation: -13 },
          },
          lifts: ['left foot on floor', 'left palm along floor'],
          touches: [leftHolds],
        },
      },
      { id: 'lowered', seconds: 3, breath: 'in' },
    ],
  },
  'on-bed': {
    posture: 'supine-on-bed',
    ...views,
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'one', notices: [] },
    phases: [
      {
        id: 'hugged',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          ...oneKnee,
          lifts: ['left foot on bed', 'palm along bed'],
          touches: [leftHolds, rightHelps],
        },
      },
      {
        id: 'lowered',
        seconds: 3,
        breath: 'in',
        pose: { ...handOnHip, lifts: ['right palm along bed'], touches: ['right palm on right hip-bone'] },
      },
    ],
  },
  seated: {
    posture: 'seated-leaning-back',
    pose: {
      pelvis: { lean: -13, forward: -0.05 },
      both: { hip: { flexion: 70 } },
      firm: ['pelvis.forward', 'pelvis.lean'],
      lifts: ['left palm along thigh'],
    },
    view: { from: 'left', raised: 12 },
    secondView: { from: 'front', raised: 25 },
    camera: { grade: 'B', from: 'side', follows: 'hip-flexion', works: 'one', notices: [] },
    phases: [
      {
        id: 'lifted',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { flexion: 10 },
          thoracic: { flexion: 4, turn: 6 },
          neck: { flexion: 6 },
          left: {
            ...outerHand,
            shoulder: { elevation: 24, plane: 72, rotation: -1 },
            elbow: { flexion: 47 },
            hip: { flexion: 104, abduction: 4 },
            knee: { flexion: 76 },
          },
          right: {
            ...innerHand,
            shoulderBlade: { protraction: 8 },
            shoulder: { elevation: 50, plane: 84, rotation: 30 },
            wrist: { flexion: 14 },
            hand: { grip: 0 },
            elbow: { flexion: 20 },
            forearm: { pronation: -36 },
          },
          lifts: ['left foot on floor', 'right palm along thigh'],
          touches: [leftHolds, rightHelps],
        },
      },
      {
        id: 'lowered',
        seconds: 3,
        breath: 'in',
        pose: {
          lumbar: { flexion: 8 },
          thoracic: { flexion: 2 },
          left: {
            shoulder: { elevation: 24, plane: 20, rotation: 14 },
            elbow: { flexion: 34 },
            forearm: { pronation: 50 },
          },
        },
      },
    ],
  },
} as const satisfies Movement
