/** How the side-of-neck stretch moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const shouldersLow = { shoulderBlade: { elevation: -6 } } as const
const tilted = { neck: { sideBend: 40 }, both: shouldersLow } as const satisfies Pose

const tilt = {
  posture: 'seated-arms-hanging',
  view: { from: 'front', shows: 'upper' },
  secondView: { from: 'back', shows: 'upper' },
  camera: {
    grade: 'A',
    from: 'front',
    follows: 'head-tilt',
    works: 'middle',
    notices: ['shoulder-creeps-up', 'trunk-leans'],
  },
  phases: [
    { id: 'tilted', seconds: 3, breath: 'out', held: true, pose: tilted },
    { id: 'centre', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: tilt,
  'look-down': {
    posture: 'seated-arms-hanging',
    view: { from: 'front', shows: 'upper' },
    secondView: { from: 'front-left', shows: 'upper' },
    // A face that looks down hides how far it is turned.
    camera: { grade: 'C', from: 'front', follows: 'head-turn', works: 'middle', notices: [] },
    phases: [
      { id: 'half-turned', seconds: 2.5, breath: 'in', pose: { neck: { turn: 42 }, both: shouldersLow } },
      {
        id: 'looking-down',
        seconds: 2.5,
        breath: 'out',
        held: true,
        // Bent the way that the nose points: forward and aside.
        pose: { neck: { turn: 42, flexion: 32, sideBend: 22 }, head: { nod: 8 }, both: shouldersLow },
      },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  small: {
    ...tilt,
    phases: [
      {
        id: 'tilted-a-little',
        seconds: 2.5,
        breath: 'out',
        held: true,
        pose: { neck: { sideBend: 20 }, both: shouldersLow },
      },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
  'with-hand': {
    ...tilt,
    // The arm that is up lifts its own shoulder.
    camera: { ...tilt.camera, grade: 'B', notices: ['trunk-leans'] },
    phases: [
      {
        id: 'tilted',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          ...tilted,
          left: {
            shoulder: { elevation: 140, plane: 20, rotation: -56 },
            elbow: { flexion: 97 },
            forearm: { pronation: -72 },
            wrist: { flexion: 68, deviation: 18 },
            hand: { grip: 10 },
          },
          touches: ['left fingertips on right temple'],
        },
      },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
