/** How the shoulder blade squeeze moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** The blades slide back and down; the loose arms are only taken along. */
const squeezed = {
  both: {
    shoulderBlade: { protraction: -20, elevation: -6 },
    shoulder: { elevation: 14, plane: -38, rotation: -12 },
  },
  thoracic: { flexion: -4 },
  head: { nod: 4 },
} as const satisfies Pose

const released = {
  both: { shoulderBlade: { protraction: 8, elevation: 0 } },
  thoracic: { flexion: 4 },
} as const satisfies Pose

const squeeze = {
  phases: [
    { id: 'squeezed', seconds: 2, breath: 'out', held: true, pose: squeezed },
    { id: 'released', seconds: 2, breath: 'in', pose: released },
  ],
} as const satisfies Tempo

const slowSqueeze = {
  phases: [
    { id: 'squeezed', seconds: 2, breath: 'out', held: true, pose: squeezed },
    { id: 'released', seconds: 3, breath: 'in', pose: released },
  ],
} as const satisfies Tempo

const fromBehind = {
  view: { from: 'back', raised: 24, shows: 'upper' },
  secondView: { from: 'front-left' },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
} as const satisfies Partial<Tempo>

/** Beside the seat of the chair, with room between arm and thigh. */
const armsBesideSeat = {
  both: {
    shoulder: { elevation: 15, plane: -8, rotation: 14 },
    elbow: { flexion: 12 },
    forearm: { pronation: 20 },
    hand: { grip: 18 },
  },
  lifts: ['palm along thigh'],
} as const satisfies Pose

const sitting = {
  posture: 'seated',
  pose: armsBesideSeat,
  view: { from: 'back-left', raised: 24, shows: 'upper' },
  secondView: { from: 'left', raised: 8 },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
} as const satisfies Partial<Tempo>

export const movement = {
  seated: { ...sitting, ...squeeze },
  standing: { posture: 'standing', ...fromBehind, ...squeeze },
  'small-squeeze': {
    ...sitting,
    phases: [
      {
        id: 'squeezed',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          both: { shoulderBlade: { protraction: -8, elevation: -3 }, shoulder: { plane: -18, rotation: 2 } },
        },
      },
      { id: 'released', seconds: 2, breath: 'in', pose: released },
    ],
  },
  kneeling: { posture: 'kneeling', ...fromBehind, ...squeeze },
  'with-weights': {
    posture: 'standing',
    pose: {
      both: {
        shoulder: { elevation: 12 },
        elbow: { flexion: 6 },
        forearm: { pronation: 20 },
        hand: { grip: 92 },
      },
    },
    props: [{ kind: 'weights' }],
    ...fromBehind,
    ...slowSqueeze,
  },
  'with-band': {
    posture: 'seated',
    pose: {
      both: {
        shoulder: { elevation: 8, plane: 30 },
        elbow: { flexion: 92 },
        forearm: { pronation: -76 },
        hand: { grip: 92 },
      },
      lifts: ['palm along thigh'],
    },
    props: [{ kind: 'band', held: 'both', to: 'other-hand' }],
    view: { from: 'front', raised: 25 },
    secondView: { from: 'back-left', raised: 25 },
    camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
    phases: [
      {
        id: 'squeezed',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          thoracic: { flexion: -4 },
          both: {
            shoulderBlade: { protraction: -20, elevation: -6 },
            shoulder: { elevation: 10, plane: -20, rotation: -42 },
          },
        },
      },
      {
        id: 'released',
        seconds: 3,
        breath: 'in',
        pose: {
          thoracic: { flexion: 2 },
          both: { shoulderBlade: { protraction: 6 }, shoulder: { rotation: 4 } },
        },
      },
    ],
  },
  prone: {
    posture: 'prone',
    pose: {
      both: { shoulder: { elevation: 16, rotation: -10 }, forearm: { pronation: -70 }, hand: { grip: 4 } },
      lifts: ['hand-back on floor'],
    },
    view: { from: 'left', raised: 12 },
    secondView: { from: 'back-left', raised: 35 },
    camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
    phases: [
      {
        id: 'squeezed',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          both: {
            shoulderBlade: { protraction: -20, elevation: -6 },
            shoulder: { elevation: 19, plane: -48 },
          },
        },
      },
      {
        id: 'released',
        seconds: 3,
        breath: 'in',
        pose: { both: { shoulderBlade: { protraction: 8 } }, touches: ['palm along floor'] },
      },
    ],
  },
} as const satisfies Movement
