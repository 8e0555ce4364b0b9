/** How child's pose moves: fold in slowly, rest, and come up slowly. */

import type { Movement, Tempo } from '../../src/movement.ts'

const armsForward = {
  shoulderBlade: { elevation: 6 },
  shoulder: { elevation: 168, plane: 88, rotation: -10 },
  elbow: { flexion: 8 },
  forearm: { pronation: 78 },
  wrist: { flexion: -10 },
} as const
/** Hips on the heels, trunk over the thighs. */
const folded = {
  pelvis: { lean: 56, up: -0.7, forward: -0.34 },
  lumbar: { flexion: 34 },
  thoracic: { flexion: 12 },
  neck: { flexion: 6 },
  both: {
    ...armsForward,
    hip: { flexion: 113, abduction: 9, rotation: -9 },
    knee: { flexion: 145 },
    ankle: { dorsiflexion: -64 },
  },
} as const
const headPillow = { kind: 'pillow', forward: 0.22, thick: 0.17 } as const
const fromTheSide = {
  view: { from: 'left', raised: 12 },
  secondView: { from: 'front-left', raised: 45 },
  camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
} as const satisfies Partial<Tempo>

export const movement = {
  narrow: {
    posture: 'hands-and-knees',
    pose: {
      both: { hip: { rotation: -7 }, ankle: { dorsiflexion: -64 }, toes: { extension: -25 } },
      lifts: ['palm on floor'],
      touches: ['palm along floor'],
    },
    props: [headPillow],
    ...fromTheSide,
    phases: [
      {
        id: 'folded',
        seconds: 5,
        breath: 'out',
        held: true,
        pose: { ...folded, touches: ['forehead on pillow'] },
      },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'wide-knees': {
    posture: 'hands-and-knees',
    pose: {
      both: { hip: { abduction: 22, rotation: -19 }, ankle: { dorsiflexion: -64 }, toes: { extension: -25 } },
      lifts: ['palm on floor'],
      touches: ['palm along floor'],
    },
    props: [headPillow],
    view: { from: 'front-left', raised: 25 },
    secondView: { from: 'back-left', raised: 50 },
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'folded',
        seconds: 5,
        breath: 'out',
        held: true,
        pose: {
          ...folded,
          both: { ...folded.both, hip: { flexion: 118, abduction: 24, rotation: -24 } },
          touches: ['forehead on pillow'],
        },
      },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'arms-by-sides': {
    posture: 'hands-and-knees',
    pose: {
      touches: ['fingertips along floor'],
      both: { hip: { rotation: -7 }, ankle: { dorsiflexion: -64 }, toes: { extension: -25 } },
    },
    props: [headPillow],
    ...fromTheSide,
    phases: [
      {
        id: 'folded',
        seconds: 5,
        breath: 'out',
        held: true,
        pose: {
          ...folded,
          lumbar: { flexion: 36 },
          thoracic: { flexion: 15 },
          both: {
            ...folded.both,
            hip: { flexion: 104, abduction: 13, rotation: -12 },
            knee: { flexion: 138 },
            shoulderBlade: { protraction: 8 },
            shoulder: { elevation: 54, plane: 20, rotation: 40 },
            elbow: { flexion: 46 },
            forearm: { pronation: 10 },
            wrist: { flexion: 24, deviation: 18 },
            hand: { grip: 8 },
          },
          lifts: ['palm on floor'],
          touches: ['forehead on pillow', 'hand-back along floor'],
        },
      },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  'at-chair': {
    posture: 'sitting-on-heels',
    pose: {
      lifts: ['palm along thigh'],
      both: {
        hip: { flexion: 50 },
        knee: { flexion: 138 },
        ankle: { dorsiflexion: -64 },
        toes: { extension: -25 },
      },
    },
    props: [{ kind: 'chair', forward: 0.72, heading: 180 }],
    ...fromTheSide,
    phases: [
      {
        id: 'folded',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 34, up: -0.62 },
          lumbar: { flexion: 26 },
          thoracic: { flexion: 16 },
          neck: { flexion: 14 },
          both: {
            hip: { flexion: 90, abduction: 8 },
            shoulder: { elevation: 118, plane: 62, rotation: 30 },
            elbow: { flexion: 110 },
            forearm: { pronation: 48 },
            hand: { grip: 0 },
          },
          touches: ['left palm along seat', 'right palm on left hand', 'forehead on right hand'],
        },
      },
      {
        id: 'up',
        seconds: 5,
        breath: 'in',
        pose: {
          pelvis: { lean: 4, up: -0.62 },
          both: {
            hip: { flexion: 56 },
            shoulder: { elevation: 44, plane: 88, rotation: 10 },
            elbow: { flexion: 20 },
            forearm: { pronation: 78 },
            wrist: { flexion: -20 },
            hand: { grip: 0 },
          },
          touches: ['left palm along seat', 'right palm along seat'],
        },
      },
    ],
  },
  'on-bed': {
    pose: {
      pelvis: { up: 0.08, forward: -0.05 },
      both: {
        hip: { abduction: 14, rotation: -14 },
        shoulder: { elevation: 14 },
        knee: { flexion: 88 },
        ankle: { dorsiflexion: -64 },
        toes: { extension: -25 },
      },
      lifts: ['foot on floor'],
      touches: ['knee on bed', 'instep on bed'],
    },
    props: [{ kind: 'bed' }, { kind: 'pillow', forward: 0.26, up: 0.5, thick: 0.1 }],
    view: { from: 'front-left', raised: 25 },
    secondView: { from: 'left', raised: 10 },
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'folded',
        seconds: 5,
        breath: 'out',
        held: true,
        pose: {
          ...folded,
          pelvis: { ...folded.pelvis, up: -0.19, forward: -0.38 },
          both: {
            ...folded.both,
            hip: { flexion: 110, abduction: 17, rotation: -3 },
            knee: { flexion: 140 },
          },
          touches: ['forehead on pillow', 'palm along bed'],
        },
      },
      { id: 'up', seconds: 6, breath: 'in' },
    ],
  },
  seated: {
    posture: 'seated',
    pose: { both: { hand: { grip: 0 } }, lifts: ['palm along thigh'] },
    props: [
      { kind: 'table', forward: 0.66 },
      { kind: 'pillow', forward: 0.56, up: 0.73, thick: 0.08 },
    ],
    ...fromTheSide,
    phases: [
      {
        id: 'folded',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 24, forward: 0.03 },
          lumbar: { flexion: 18 },
          thoracic: { flexion: 14 },
          neck: { flexion: 28 },
          both: {
            hip: { flexion: 112 },
            shoulder: { elevation: 116, plane: 62, rotation: 30 },
            elbow: { flexion: 105 },
            forearm: { pronation: 48 },
            wrist: { deviation: 10 },
          },
          touches: ['left palm along pillow', 'right palm on left hand', 'forehead on right hand'],
        },
      },
      {
        id: 'up',
        seconds: 4,
        breath: 'in',
        pose: {
          both: {
            shoulder: { elevation: 40, plane: 84, rotation: 10 },
            elbow: { flexion: 60 },
            forearm: { pronation: 78 },
          },
          touches: ['left palm along pillow', 'right palm along pillow'],
        },
      },
    ],
  },
} as const satisfies Movement
