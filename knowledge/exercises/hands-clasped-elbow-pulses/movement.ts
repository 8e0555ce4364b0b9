/** How the elbow pulses move. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const clasped = {
  both: { hand: { grip: 22 } },
  touches: ['left palm on right palm-place'],
} as const satisfies Pose

const back = {
  thoracic: { flexion: -4 },
  both: {
    shoulderBlade: { protraction: -20, elevation: -5 },
    shoulder: { elevation: 39, plane: -77, rotation: 43 },
    elbow: { flexion: 52 },
    forearm: { pronation: -28 },
    wrist: { flexion: 3 },
  },
} as const satisfies Pose

const forward = {
  thoracic: { flexion: 2 },
  both: {
    shoulderBlade: { protraction: 6 },
    shoulder: { elevation: 35, plane: -57, rotation: 77 },
    elbow: { flexion: 66 },
    forearm: { pronation: -54 },
    wrist: { flexion: -18 },
  },
} as const satisfies Pose

const fromBehind = {
  view: { from: 'back-left', raised: 20, shows: 'upper' },
  secondView: { from: 'left', raised: 8 },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
} as const satisfies Partial<Tempo>

/** The breath stays slow and is not tied to the elbows. */
const backAndForth = {
  ...fromBehind,
  phases: [
    { id: 'back', seconds: 2, breath: 'free', pose: back },
    { id: 'forward', seconds: 2, breath: 'free', pose: forward },
  ],
} as const satisfies Tempo

export const movement = {
  standing: { posture: 'standing', pose: clasped, ...backAndForth },
  seated: {
    posture: 'seated',
    pose: { pelvis: { forward: 0.16 }, lifts: ['palm along thigh'], ...clasped },
    ...backAndForth,
    /** Over the back of the chair. */
    view: { from: 'back-left', raised: 42 },
  },
  'hands-on-hips': {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.12 },
      both: {
        elbow: { flexion: 89 },
        forearm: { pronation: -3 },
        wrist: { flexion: -40, deviation: 8 },
        hand: { grip: 8 },
      },
      lifts: ['palm along thigh'],
      touches: ['palm on hip-bone'],
    },
    view: { from: 'front-left', raised: 25 },
    secondView: { from: 'back-left', raised: 25 },
    camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
    phases: [
      {
        id: 'back',
        seconds: 2,
        breath: 'free',
        pose: {
          both: {
            shoulderBlade: { protraction: -18, elevation: -4 },
            shoulder: { elevation: 41, plane: -36, rotation: 38 },
          },
        },
      },
      {
        id: 'forward',
        seconds: 2,
        breath: 'free',
        pose: {
          both: { shoulderBlade: { protraction: 12 }, shoulder: { elevation: 44, plane: -13, rotation: 76 } },
        },
      },
    ],
  },
} as const satisfies Movement
