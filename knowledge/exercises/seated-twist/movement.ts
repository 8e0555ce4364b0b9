/** How the seated twist moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const seen = {
  view: { from: 'front-left', raised: 15 },
  secondView: { from: 'back-left', raised: 20 },
  camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
} as const satisfies Omit<Tempo, 'phases'>

export const movement = {
  held: {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.1 },
      both: { hip: { abduction: 3 } },
      lifts: ['palm on thigh'],
      touches: ['right palm along thigh', 'left palm along thigh-outside'],
    },
    ...seen,
    phases: [
      {
        id: 'turned',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: 7 },
          thoracic: { turn: 34 },
          neck: { turn: 4 },
          left: {
            shoulderBlade: { elevation: -6 },
            shoulder: { elevation: 8, plane: -45, rotation: -38 },
            elbow: { flexion: 10 },
            forearm: { pronation: 41 },
            wrist: { flexion: -50 },
            hand: { grip: 0 },
          },
          right: {
            shoulderBlade: { protraction: 16 },
            shoulder: { elevation: 24, plane: 72, rotation: 48 },
            elbow: { flexion: 52 },
            forearm: { pronation: 50 },
            wrist: { flexion: -8, deviation: -10 },
          },
          lifts: ['right palm on thigh', 'left palm on thigh-outside'],
          touches: ['right palm on left thigh-outside', 'left fingertips on seat'],
        },
      },
      {
        id: 'centre',
        seconds: 4,
        breath: 'in',
        pose: {
          left: {
            shoulder: { elevation: 17, plane: 66, rotation: 12 },
            elbow: { flexion: 40 },
            forearm: { pronation: 12 },
          },
        },
      },
    ],
  },
  'half-range': {
    posture: 'seated',
    pose: { pelvis: { forward: 0.1 } },
    view: { from: 'front', raised: 20 },
    secondView: { from: 'front', raised: 70 },
    // So small a turn of the shoulders is lost in the picture; the head that goes with them is not.
    camera: { grade: 'C', from: 'front', follows: 'head-turn', works: 'middle', notices: [] },
    phases: [
      {
        id: 'half-turned',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: 4 },
          thoracic: { turn: 18 },
          neck: { turn: 3 },
          left: { shoulder: { elevation: 30, plane: 92, rotation: 36 }, elbow: { flexion: 32 } },
          right: { shoulder: { elevation: 8, plane: 60, rotation: -10 } },
        },
      },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  'on-floor': {
    posture: 'cross-legged',
    props: [{ kind: 'blanket', forward: -0.06 }],
    ...seen,
    phases: [
      {
        id: 'turned',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: 7 },
          thoracic: { turn: 34 },
          neck: { turn: 4 },
          left: {
            shoulderBlade: { elevation: -8 },
            shoulder: { elevation: 32, plane: -19, rotation: -46 },
            elbow: { flexion: 2 },
            forearm: { pronation: 13 },
            wrist: { flexion: 8, deviation: 5 },
            hand: { grip: 0 },
          },
          right: {
            shoulderBlade: { protraction: 15 },
            shoulder: { elevation: 60, plane: 111, rotation: -4 },
            elbow: { flexion: 4 },
            forearm: { pronation: 24 },
          },
          lifts: ['palm on knee-front'],
          touches: ['right palm on left knee-front', 'left fingertips on floor'],
        },
      },
      { id: 'centre', seconds: 4, breath: 'in' },
    ],
  },
} as const satisfies Movement
