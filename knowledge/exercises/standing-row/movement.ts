/** How the band row moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const armForward = {
  shoulderBlade: { protraction: 10 },
  shoulder: { elevation: 54, plane: 86, rotation: 0 },
  elbow: { flexion: 14 },
  forearm: { pronation: 0 },
  hand: { grip: 92 },
} as const satisfies Pose['left']

/** The elbow has brushed past the side; the hand is at the lower ribs. */
const armPulled = {
  shoulderBlade: { protraction: -20, elevation: -6 },
  shoulder: { elevation: 38, plane: -66, rotation: -20 },
  elbow: { flexion: 108 },
  forearm: { pronation: 0 },
  hand: { grip: 92 },
} as const satisfies Pose['left']

const pull = {
  phases: [
    {
      id: 'pulled',
      seconds: 2,
      breath: 'out',
      held: true,
      pose: { both: armPulled, thoracic: { flexion: -4 } },
    },
    { id: 'forward', seconds: 3, breath: 'in', pose: { both: armForward } },
  ],
} as const satisfies Tempo

const fromTheSide = {
  view: { from: 'left', raised: 8 },
  secondView: { from: 'back-left', raised: 25 },
  camera: {
    grade: 'A',
    from: 'side',
    follows: 'elbow-flexion',
    works: 'both',
    notices: ['trunk-sways', 'too-fast'],
  },
} as const satisfies Partial<Tempo>

/** With room for the elbows before the back of the chair. */
const handsFree = {
  pelvis: { forward: 0.06 },
  lifts: ['palm along thigh'],
} as const satisfies Pose

export const movement = {
  anchored: {
    posture: 'standing',
    props: [{ kind: 'band', held: 'both', to: { forward: 1.15, aside: 0, up: 1.1 } }],
    ...fromTheSide,
    ...pull,
  },
  seated: {
    posture: 'seated',
    pose: handsFree,
    props: [{ kind: 'band', held: 'both', to: { forward: 1.08, aside: 0, up: 0.74 } }],
    ...fromTheSide,
    ...pull,
  },
  'band-round-feet': {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.1 },
      both: {
        hip: { flexion: 78, abduction: 3 },
        knee: { flexion: 34 },
        ankle: { dorsiflexion: 14 },
        toes: { extension: 20 },
      },
      lifts: ['palm along thigh', 'foot on floor'],
      touches: ['heel on floor'],
    },
    props: [{ kind: 'band', held: 'both', to: 'feet' }],
    ...fromTheSide,
    phases: [
      {
        id: 'pulled',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: { thoracic: { flexion: -4 }, both: { ...armPulled, elbow: { flexion: 102 } } },
      },
      {
        id: 'forward',
        seconds: 3,
        breath: 'in',
        pose: { both: { ...armForward, shoulder: { elevation: 45, plane: 86, rotation: 0 } } },
      },
    ],
  },
  'short-pull': {
    posture: 'seated',
    pose: handsFree,
    props: [{ kind: 'band', held: 'both', to: { forward: 1.08, aside: 0, up: 0.68 } }],
    ...fromTheSide,
    phases: [
      {
        id: 'half-pulled',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: {
          both: {
            ...armPulled,
            shoulderBlade: { protraction: -10, elevation: -4 },
            shoulder: { elevation: 8, plane: 30, rotation: 0 },
            elbow: { flexion: 78 },
          },
        },
      },
      {
        id: 'forward',
        seconds: 2.5,
        breath: 'in',
        pose: {
          both: {
            ...armForward,
            shoulder: { elevation: 42, plane: 84, rotation: 0 },
            elbow: { flexion: 34 },
          },
        },
      },
    ],
  },
  'one-arm': {
    posture: 'standing',
    pose: {
      right: {
        shoulder: { elevation: 44, plane: -22, rotation: 62 },
        elbow: { flexion: 89 },
        forearm: { pronation: -4 },
        wrist: { flexion: -41, deviation: 8 },
        hand: { grip: 8 },
      },
      touches: ['right palm on hip-bone'],
    },
    props: [{ kind: 'band', held: 'left', to: { forward: 1.15, aside: 0.12, up: 1.1 } }],
    view: { from: 'left', raised: 8 },
    secondView: { from: 'front-left', raised: 20 },
    camera: {
      grade: 'A',
      from: 'side',
      follows: 'elbow-flexion',
      works: 'one',
      notices: ['trunk-sways', 'too-fast'],
    },
    phases: [
      { id: 'pulled', seconds: 2, breath: 'out', held: true, pose: { left: armPulled } },
      { id: 'forward', seconds: 3, breath: 'in', pose: { left: armForward } },
    ],
  },
} as const satisfies Movement
