/** How cow only moves: the chest opens, stays a moment and comes back to level. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fromTheSide = {
  view: { from: 'left' },
  secondView: { from: 'front-left', raised: 25 },
  camera: { grade: 'C', from: 'side', follows: 'head-nod', works: 'middle', notices: [] },
} as const satisfies Partial<Tempo>
export const movement = {
  'hands-and-knees': {
    posture: 'hands-and-knees',
    pose: { firm: ['hip.abduction', 'hip.rotation'] },
    ...fromTheSide,
    phases: [
      {
        id: 'open',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          pelvis: { lean: 110 },
          lumbar: { flexion: -15 },
          thoracic: { flexion: -25 },
          neck: { flexion: -10 },
          both: { shoulderBlade: { protraction: -14 }, shoulder: { elevation: 68 }, hip: { flexion: 110 } },
        },
      },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  forearms: {
    posture: 'forearms-and-knees',
    pose: {
      pelvis: { lean: 112 },
      both: { hip: { flexion: 112, abduction: 8 }, wrist: { flexion: -12 } },
      firm: ['hip.rotation', 'hip.abduction'],
    },
    ...fromTheSide,
    phases: [
      {
        id: 'open',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          pelvis: { lean: 123 },
          lumbar: { flexion: -7 },
          thoracic: { flexion: -25 },
          neck: { flexion: -8 },
          both: { shoulderBlade: { protraction: -18 }, shoulder: { elevation: 91 }, hip: { flexion: 121 } },
        },
      },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  seated: {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.06 },
      both: { knee: { flexion: 84 } },
      lifts: ['seat on seat'],
      touches: ['seat along seat'],
      firm: ['pelvis.forward', 'hip.flexion', 'knee.flexion'],
    },
    ...fromTheSide,
    camera: { grade: 'C', from: 'side', follows: 'shoulder-push', works: 'both', notices: [] },
    phases: [
      {
        id: 'open',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          pelvis: { lean: 10 },
          lumbar: { flexion: -13 },
          thoracic: { flexion: -20 },
          neck: { flexion: 20 },
          both: {
            shoulderBlade: { protraction: -15, elevation: -3 },
            shoulder: { elevation: 14, rotation: 24 },
            elbow: { flexion: 30 },
            hip: { flexion: 94 },
          },
        },
      },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  'at-table': {
    posture: 'hands-on-table',
    ...fromTheSide,
    phases: [
      {
        id: 'open',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          pelvis: { lean: 66 },
          lumbar: { flexion: -13 },
          thoracic: { flexion: -24 },
          neck: { flexion: -6 },
          both: { shoulderBlade: { protraction: -18 }, shoulder: { elevation: 68 }, hip: { flexion: 70 } },
        },
      },
      { id: 'level', seconds: 3, breath: 'out' },
    ],
  },
  'at-wall': {
    posture: 'back-on-wall',
    pose: {
      both: { shoulder: { elevation: 12 } },
      lifts: ['back on wall'],
      touches: ['sacrum on wall', 'upper-back along wall'],
    },
    view: { from: 'left' },
    secondView: { from: 'front-left', shows: 'upper' },
    phases: [
      {
        id: 'open',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          lumbar: { flexion: -8 },
          thoracic: { flexion: -10 },
          neck: { flexion: 18 },
          head: { nod: -6 },
          chest: { fullness: 100 },
          both: { shoulderBlade: { protraction: -8, elevation: -4 }, shoulder: { rotation: -20 } },
        },
      },
      { id: 'level', seconds: 3, breath: 'out', pose: { thoracic: { flexion: 8 } } },
    ],
  },
} as const satisfies Movement
