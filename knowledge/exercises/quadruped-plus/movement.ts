/** How push and sink moves: the arms stay as they are, the chest rises and sinks between the shoulder blades. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** The upper back rises and rounds a little. */
const pushed = {
  thoracic: { flexion: 16 },
  neck: { flexion: 0 },
  both: { shoulderBlade: { protraction: 20 } },
} as const satisfies Pose
/** The shoulder blades come together. */
const sunk = {
  thoracic: { flexion: -10 },
  neck: { flexion: -6 },
  both: { shoulderBlade: { protraction: -20 } },
} as const satisfies Pose
const pushAndSink = {
  view: { from: 'left' },
  secondView: { from: 'back-left', raised: 40, shows: 'upper' },
  // The ear goes up against the shoulder as the chest sinks between the blades.
  // On all fours, a detector has often read the glide of the head the wrong way round.
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'both', notices: [] },
  phases: [
    { id: 'pushed', seconds: 2, breath: 'out', held: true, pose: pushed },
    { id: 'sunk', seconds: 2, breath: 'in', pose: sunk },
  ],
} as const satisfies Tempo

export const movement = {
  floor: {
    posture: 'hands-and-knees',
    pose: {
      pelvis: { lean: 80 },
      both: { hip: { flexion: 82 }, shoulder: { elevation: 96 } },
      firm: ['hip.abduction', 'hip.rotation', 'elbow'],
    },
    ...pushAndSink,
  },
  forearms: {
    posture: 'forearms-and-knees',
    pose: {
      pelvis: { lean: 108 },
      both: { hip: { flexion: 108 }, wrist: { flexion: -12 } },
      firm: ['hip.abduction', 'hip.rotation'],
    },
    ...pushAndSink,
  },
  'at-table': {
    posture: 'hands-on-table',
    pose: {
      pelvis: { lean: 40, forward: -0.4, up: -0.16 },
      both: {
        hip: { flexion: 0 },
        knee: { flexion: 2 },
        toes: { extension: 40 },
        shoulder: { plane: 80 },
        wrist: { flexion: -44 },
      },
      lifts: ['foot on floor'],
      touches: ['toes on floor'],
      firm: ['hip.flexion', 'knee.flexion', 'elbow'],
    },
    ...pushAndSink,
  },
  'at-wall': {
    posture: 'hands-on-wall',
    pose: {
      pelvis: { lean: 17, forward: -0.1 },
      both: {
        shoulder: { elevation: 104 },
        hip: { flexion: 0 },
        knee: { flexion: 2 },
        ankle: { dorsiflexion: 16 },
      },
      firm: ['hip.flexion', 'knee.flexion', 'elbow'],
    },
    ...pushAndSink,
  },
  'forearms-at-wall': {
    posture: 'hands-on-wall',
    pose: {
      pelvis: { lean: 6, forward: 0.34 },
      both: {
        hip: { flexion: 0 },
        knee: { flexion: 2 },
        ankle: { dorsiflexion: 8 },
        shoulder: { elevation: 58, plane: 86 },
        elbow: { flexion: 126 },
        forearm: { pronation: 0 },
        wrist: { flexion: 0 },
      },
      lifts: ['palm on wall'],
      touches: ['forearm-edge on wall'],
      firm: ['hip.flexion', 'knee.flexion'],
    },
    ...pushAndSink,
  },
} as const satisfies Movement
