/** How eagle arms moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const bladesApart = { protraction: 18, elevation: 2 } as const

/** The left elbow lies over the right one, the forearms stand up and the backs of the hands meet. */
const wrapped = {
  left: {
    shoulderBlade: bladesApart,
    shoulder: { elevation: 92, plane: 140, rotation: 36 },
    elbow: { flexion: 90 },
    forearm: { pronation: 40 },
  },
  right: {
    shoulderBlade: bladesApart,
    shoulder: { elevation: 73, plane: 139, rotation: 36 },
    elbow: { flexion: 96 },
    forearm: { pronation: 40 },
  },
} as const satisfies Pose

/** The elbows are crossed, low, and the forearms free. */
const crossed = {
  left: {
    shoulderBlade: { protraction: 12, elevation: 0 },
    shoulder: { elevation: 76, plane: 127, rotation: 30 },
    elbow: { flexion: 30 },
    forearm: { pronation: 40 },
  },
  right: {
    shoulderBlade: { protraction: 12, elevation: 0 },
    shoulder: { elevation: 60, plane: 117, rotation: 30 },
    elbow: { flexion: 30 },
    forearm: { pronation: 40 },
  },
} as const satisfies Pose

const wrap = {
  view: { from: 'front-left' },
  secondView: { from: 'front-right', raised: 20 },
  // A detector mixes up arms that are wrapped round each other.
  camera: { grade: 'C', from: 'front', follows: 'wrist-height', works: 'both', notices: [] },
  phases: [
    { id: 'wrapped', seconds: 3, breath: 'out', held: true, pose: wrapped },
    { id: 'unwrapped', seconds: 3, breath: 'in', pose: crossed },
  ],
} as const satisfies Tempo

export const movement = {
  full: { posture: 'seated', pose: { both: { hand: { grip: 6 } }, lifts: ['palm along thigh'] }, ...wrap },
  standing: { posture: 'standing', pose: { both: { hand: { grip: 6 } } }, ...wrap },
  hug: {
    posture: 'seated',
    view: { from: 'front' },
    secondView: { from: 'front-left', raised: 15 },
    camera: {
      grade: 'B',
      from: 'front',
      follows: 'wrist-height',
      works: 'both',
      notices: ['shoulder-creeps-up'],
    },
    phases: [
      {
        id: 'hugged',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          left: {
            shoulderBlade: { protraction: 16, elevation: 6 },
            shoulder: { elevation: 56, plane: 108, rotation: 76 },
            elbow: { flexion: 103 },
            forearm: { pronation: 0 },
            wrist: { flexion: 18 },
            hand: { grip: 8 },
          },
          right: {
            shoulderBlade: { protraction: 16, elevation: 2 },
            shoulder: { elevation: 48, plane: 117, rotation: 70 },
            elbow: { flexion: 120 },
            forearm: { pronation: 6 },
            hand: { grip: 12 },
          },
          lifts: ['palm along thigh'],
          touches: ['fingertips on other shoulder-outside'],
        },
      },
      {
        id: 'unwrapped',
        seconds: 3,
        breath: 'in',
        pose: { left: { shoulder: { elevation: 30, plane: 72 } } },
      },
    ],
  },
} as const satisfies Movement
