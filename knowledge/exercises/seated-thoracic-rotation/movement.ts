/** How the seated upper-body turn moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** The right forearm lies over the left one, fingertips on the shoulders. */
const armsCrossed = {
  both: { shoulderBlade: { protraction: 15 }, elbow: { flexion: 125 }, hand: { grip: 10 } },
  left: {
    shoulder: { elevation: 42, plane: 96, rotation: 66 },
    forearm: { pronation: 4 },
    wrist: { flexion: 32 },
  },
  right: {
    shoulder: { elevation: 59, plane: 87, rotation: 78 },
    forearm: { pronation: -18 },
    wrist: { flexion: 8 },
  },
  lifts: ['palm on thigh'],
  touches: ['fingertips on other shoulder-front'],
} as const satisfies Pose

const seen = {
  view: { from: 'front', raised: 20 },
  secondView: { from: 'front', raised: 70 },
  camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
} as const satisfies Omit<Tempo, 'phases'>

export const movement = {
  'arms-crossed': {
    posture: 'seated',
    pose: armsCrossed,
    ...seen,
    phases: [
      {
        id: 'turned',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: { lumbar: { turn: 6 }, thoracic: { turn: 33 }, neck: { turn: 14 } },
      },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  'half-range': {
    posture: 'seated',
    ...seen,
    // So small a turn of the shoulders is lost in the picture; the head that goes with them is not.
    camera: { grade: 'C', from: 'front', follows: 'head-turn', works: 'middle', notices: [] },
    phases: [
      {
        id: 'half-turned',
        seconds: 2.5,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: 3 },
          thoracic: { turn: 18 },
          neck: { turn: 8 },
          left: { shoulder: { elevation: 30, plane: 92, rotation: 36 }, elbow: { flexion: 32 } },
          right: { shoulder: { elevation: 8, plane: 60, rotation: -10 } },
        },
      },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
  'at-wall': {
    posture: 'standing',
    props: [{ kind: 'wall', forward: -0.36 }],
    view: { from: 'front-left', raised: 15 },
    secondView: { from: 'front', raised: 60 },
    camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
    phases: [
      {
        id: 'turned',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { heading: 50, roll: -4 },
          lumbar: { turn: 7, sideBend: 5 },
          thoracic: { turn: 34, sideBend: 5 },
          neck: { turn: 15 },
          left: {
            hip: { rotation: 38 },
            shoulder: { elevation: 17, plane: 64, rotation: -8 },
            elbow: { flexion: 81 },
            forearm: { pronation: 24 },
            wrist: { flexion: -33, deviation: 16 },
            hand: { grip: 0 },
          },
          right: {
            shoulderBlade: { protraction: 18 },
            hip: { rotation: -42 },
            shoulder: { elevation: 74, plane: 130, rotation: 54 },
            elbow: { flexion: 46 },
            forearm: { pronation: 51 },
            wrist: { flexion: -20, deviation: 11 },
            hand: { grip: 0 },
          },
          touches: ['fingertips on wall'],
        },
      },
      {
        id: 'centre',
        seconds: 3,
        breath: 'in',
        pose: {
          both: {
            shoulder: { elevation: 40, plane: 70, rotation: 20 },
            elbow: { flexion: 85 },
            forearm: { pronation: 60 },
          },
        },
      },
    ],
  },
} as const satisfies Movement
