/** How clasped hands, elbows in moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** On the front of the chair, so that there is room behind. */
const onTheFront = { pelvis: { forward: 0.16 }, lifts: ['palm along thigh'] } as const satisfies Pose

const clasped = {
  both: { hand: { grip: 22 } },
  touches: ['left palm on right palm-place'],
} as const satisfies Pose

/** The elbows point out to the sides. */
const eased = {
  both: {
    shoulderBlade: { protraction: 2 },
    shoulder: { elevation: 34, plane: -57, rotation: 77 },
    elbow: { flexion: 65 },
    forearm: { pronation: -54 },
    wrist: { flexion: -18 },
  },
} as const satisfies Pose

/** The neck is long and the chin nods a little. */
const elbowsIn = {
  thoracic: { flexion: -5 },
  neck: { flexion: 6 },
  head: { nod: 10 },
  both: {
    shoulderBlade: { protraction: -20, elevation: -6 },
    shoulder: { elevation: 39, plane: -77, rotation: 43 },
    elbow: { flexion: 52 },
    forearm: { pronation: -28 },
    wrist: { flexion: 3 },
  },
} as const satisfies Pose

/** Over the back of the chair. */
const overTheChair = {
  view: { from: 'back-left', raised: 42 },
  secondView: { from: 'left', raised: 8 },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
} as const satisfies Partial<Tempo>

const drawIn = {
  view: { from: 'back-left', raised: 20, shows: 'upper' },
  secondView: { from: 'left', raised: 8 },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
  phases: [
    { id: 'elbows-in', seconds: 3, breath: 'out', held: true, pose: elbowsIn },
    { id: 'eased', seconds: 3, breath: 'in', pose: eased },
  ],
} as const satisfies Tempo

export const movement = {
  standing: { posture: 'standing', pose: clasped, ...drawIn },
  seated: { posture: 'seated', pose: { ...onTheFront, ...clasped }, ...drawIn, ...overTheChair },
  'towel-behind': {
    posture: 'seated',
    pose: { ...onTheFront, both: { hand: { grip: 92 } } },
    props: [{ kind: 'towel', held: 'between-hands' }],
    ...overTheChair,
    phases: [
      {
        id: 'elbows-in',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          thoracic: { flexion: -5 },
          both: {
            shoulderBlade: { protraction: -20, elevation: -6 },
            shoulder: { elevation: 46, plane: -72, rotation: 8 },
            elbow: { flexion: 63 },
            forearm: { pronation: 78 },
            wrist: { flexion: 25 },
          },
        },
      },
      {
        id: 'eased',
        seconds: 3,
        breath: 'in',
        pose: {
          both: {
            shoulder: { elevation: 44, plane: -34, rotation: 64 },
            elbow: { flexion: 64 },
            forearm: { pronation: 28 },
            wrist: { flexion: 22 },
          },
        },
      },
    ],
  },
  'hands-on-hips': {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.12 },
      both: {
        elbow: { flexion: 91 },
        forearm: { pronation: -35 },
        wrist: { flexion: -44, deviation: 14 },
        hand: { grip: 8 },
      },
      lifts: ['palm along thigh'],
      touches: ['palm on hip-bone'],
    },
    view: { from: 'back-left', raised: 20 },
    secondView: { from: 'front-left' },
    camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
    phases: [
      {
        id: 'elbows-in',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          thoracic: { flexion: -3 },
          both: {
            shoulderBlade: { protraction: -18, elevation: -4 },
            shoulder: { elevation: 44, plane: -45, rotation: 31 },
          },
        },
      },
      {
        id: 'eased',
        seconds: 3,
        breath: 'in',
        pose: {
          both: { shoulderBlade: { protraction: 4 }, shoulder: { elevation: 46, plane: -18, rotation: 62 } },
        },
      },
    ],
  },
} as const satisfies Movement
