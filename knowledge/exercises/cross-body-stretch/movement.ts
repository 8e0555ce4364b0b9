/** How the cross-body stretch moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** The left arm lies across, just below shoulder height; the right forearm hooks round it from the front. */
const drawnAcross = {
  left: {
    shoulderBlade: { protraction: 16, elevation: -4 },
    shoulder: { elevation: 89, plane: 140, rotation: 30 },
    elbow: { flexion: 8 },
    forearm: { pronation: 40 },
    hand: { grip: 15 },
  },
  right: {
    shoulderBlade: { protraction: 16 },
    shoulder: { elevation: 59, plane: 108, rotation: 42 },
    elbow: { flexion: 100 },
    forearm: { pronation: 15 },
    hand: { grip: 30 },
  },
  lifts: ['palm along thigh'],
} as const satisfies Pose

/** The left arm reaches out ahead, the right one waits. */
const reachedOut = {
  left: {
    shoulder: { elevation: 76, plane: 88, rotation: 30 },
    elbow: { flexion: 8 },
    forearm: { pronation: 40 },
    hand: { grip: 15 },
  },
  right: {
    shoulder: { elevation: 24, plane: 70, rotation: 10 },
    elbow: { flexion: 50 },
    forearm: { pronation: 70 },
    hand: { grip: 12 },
  },
  lifts: ['left palm along thigh'],
} as const satisfies Pose

const across = {
  view: { from: 'front' },
  secondView: { from: 'front-right', raised: 30 },
  camera: {
    grade: 'A',
    from: 'front',
    follows: 'arm-across',
    works: 'one',
    notices: ['shoulder-creeps-up', 'trunk-turns'],
  },
  phases: [
    { id: 'across', seconds: 3, breath: 'out', held: true, pose: drawnAcross },
    { id: 'back', seconds: 3, breath: 'in', pose: reachedOut },
  ],
} as const satisfies Tempo

export const movement = {
  seated: { posture: 'seated', ...across },
  standing: { posture: 'standing', ...across },
  half: {
    posture: 'seated',
    view: { from: 'front' },
    secondView: { from: 'front-right', raised: 25 },
    // Half-way is too little beside what a detector is off by where one arm hides the chest.
    camera: { grade: 'C', from: 'front', follows: 'arm-across', works: 'one', notices: [] },
    phases: [
      {
        id: 'half-across',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          left: {
            shoulderBlade: { protraction: 10, elevation: 5 },
            shoulder: { elevation: 54, plane: 111, rotation: 72 },
            elbow: { flexion: 114 },
            forearm: { pronation: 2 },
            wrist: { flexion: 16 },
            hand: { grip: 16 },
          },
          right: {
            shoulder: { elevation: 25, plane: 87, rotation: 56 },
            elbow: { flexion: 82 },
            forearm: { pronation: -76 },
            hand: { grip: 25 },
          },
          lifts: ['palm along thigh'],
          touches: ['left fingertips on right shoulder-outside', 'right palm on left elbow-place'],
        },
      },
      {
        id: 'back',
        seconds: 3,
        breath: 'in',
        pose: { left: { shoulder: { elevation: 34, plane: 68 } } },
      },
    ],
  },
} as const satisfies Movement
