/** How the band pulldown moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const down = {
  both: {
    shoulderBlade: { protraction: -18, elevation: -8 },
    shoulder: { elevation: 24, plane: -20, rotation: -30 },
    elbow: { flexion: 126 },
    forearm: { pronation: 20 },
  },
  thoracic: { flexion: -4 },
} as const satisfies Pose

const up = {
  both: {
    shoulderBlade: { protraction: 2, elevation: 10 },
    shoulder: { elevation: 139, plane: 74, rotation: 12 },
    elbow: { flexion: 20 },
    forearm: { pronation: 50 },
  },
} as const satisfies Pose

const pullDown = {
  view: { from: 'front-left', raised: 5 },
  secondView: { from: 'back-left', raised: 12 },
  camera: {
    grade: 'A',
    from: 'front',
    follows: 'shoulder-elevation',
    works: 'both',
    notices: ['shoulder-creeps-up', 'sides-differ', 'trunk-leans', 'too-fast'],
  },
  phases: [
    { id: 'down', seconds: 2, breath: 'out', held: true, pose: down },
    { id: 'up', seconds: 3, breath: 'in', pose: up },
  ],
} as const satisfies Tempo

const fists = { both: { hand: { grip: 92 } } } as const satisfies Pose

export const movement = {
  standing: {
    posture: 'standing',
    pose: fists,
    props: [{ kind: 'band', held: 'both', to: { forward: 0.85, aside: 0, up: 2.12 } }],
    ...pullDown,
  },
  seated: {
    posture: 'seated',
    pose: { ...fists, lifts: ['palm along thigh'] },
    props: [{ kind: 'band', held: 'both', to: { forward: 0.85, aside: 0, up: 1.74 } }],
    ...pullDown,
  },
  kneeling: {
    posture: 'kneeling',
    pose: fists,
    props: [{ kind: 'band', held: 'both', to: { forward: 0.8, aside: 0, up: 1.66 } }],
    ...pullDown,
  },
  'low-one-arm': {
    posture: 'seated',
    pose: { left: { hand: { grip: 92 } }, lifts: ['left palm along thigh'] },
    props: [{ kind: 'band', held: 'left', to: { forward: 1.05, aside: 0.1, up: 0.9 } }],
    view: { from: 'left', raised: 8 },
    secondView: { from: 'front-left', raised: 15 },
    camera: {
      grade: 'A',
      from: 'side',
      follows: 'shoulder-flexion',
      works: 'one',
      notices: ['trunk-sways', 'too-fast'],
    },
    phases: [
      {
        id: 'at-hip',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          left: {
            shoulderBlade: { protraction: -14, elevation: -8 },
            shoulder: { elevation: 24, plane: -40, rotation: 10 },
            elbow: { flexion: 16 },
            forearm: { pronation: 20 },
          },
        },
      },
      {
        id: 'forward',
        seconds: 3,
        breath: 'in',
        pose: {
          left: {
            shoulderBlade: { protraction: 8, elevation: 0 },
            shoulder: { elevation: 66, plane: 86, rotation: 0 },
            elbow: { flexion: 10 },
            forearm: { pronation: 20 },
          },
        },
      },
    ],
  },
} as const satisfies Movement
