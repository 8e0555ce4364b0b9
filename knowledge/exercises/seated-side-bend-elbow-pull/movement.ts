/** How the elbow pull moves. */

import type { Movement, Pose } from '../../src/movement.ts'

/** Away from the raised left arm. */
const leaned = {
  lumbar: { sideBend: -8 },
  thoracic: { sideBend: -16 },
  neck: { sideBend: 4 },
} as const satisfies Pose

/** The upper arm beside the ear, the hand hanging down behind the neck. */
const armBehindHead = {
  shoulderBlade: { elevation: 12 },
  shoulder: { elevation: 178, plane: 40, rotation: -85 },
  elbow: { flexion: 138 },
  forearm: { pronation: -10 },
  hand: { grip: 15 },
} as const satisfies Pose['left']

/** Beside the hip, a little behind: fingertips down, the whole palm when the trunk comes over it. */
const handOnSeat = {
  shoulder: { elevation: 40, plane: -85, rotation: 3 },
  elbow: { flexion: 44 },
  forearm: { pronation: 78 },
  wrist: { flexion: -24 },
  hand: { grip: 5 },
} as const satisfies Pose['right']

const handOnHip = {
  shoulder: { elevation: 41, plane: -18, rotation: 51 },
  elbow: { flexion: 94 },
  forearm: { pronation: 5 },
  wrist: { flexion: -40, deviation: 11 },
  hand: { grip: 8 },
} as const satisfies Pose['left']

const leanedOnHand = {
  lumbar: { sideBend: -7 },
  thoracic: { sideBend: -14 },
  right: {
    shoulder: { elevation: 33, plane: -74, rotation: -19 },
    elbow: { flexion: 32 },
    wrist: { flexion: -68 },
  },
  touches: ['right palm on seat'],
} as const satisfies Pose

const upright = { touches: ['right fingertips on seat'] } as const satisfies Pose

export const movement = {
  pull: {
    posture: 'seated',
    pose: {
      left: armBehindHead,
      right: {
        shoulderBlade: { elevation: 12 },
        shoulder: { elevation: 178, plane: 55, rotation: 14 },
        elbow: { flexion: 90 },
        forearm: { pronation: 60 },
        wrist: { flexion: 8, deviation: -9 },
        hand: { grip: 25 },
      },
      lifts: ['palm along thigh'],
      touches: ['right grip on left elbow-place'],
    },
    view: { from: 'front', raised: 8 },
    secondView: { from: 'back-left', raised: 20 },
    camera: { grade: 'A', from: 'front', follows: 'trunk-lean', works: 'middle', notices: ['twists'] },
    phases: [
      { id: 'drawn', seconds: 4, breath: 'out', held: true, pose: leaned },
      { id: 'upright', seconds: 4, breath: 'in' },
    ],
  },
  'no-pull': {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.1 },
      left: {
        shoulderBlade: { elevation: 8 },
        shoulder: { elevation: 148, plane: 18, rotation: -88 },
        elbow: { flexion: 143 },
        forearm: { pronation: -12 },
        hand: { grip: 12 },
      },
      right: handOnSeat,
      lifts: ['palm along thigh'],
    },
    view: { from: 'front', raised: 8 },
    secondView: { from: 'back-right', raised: 28 },
    camera: { grade: 'A', from: 'front', follows: 'trunk-lean', works: 'middle', notices: ['twists'] },
    phases: [
      { id: 'leaned', seconds: 3, breath: 'out', held: true, pose: leanedOnHand },
      { id: 'upright', seconds: 3, breath: 'in', pose: upright },
    ],
  },
  low: {
    posture: 'seated',
    pose: {
      pelvis: { forward: 0.1 },
      left: handOnHip,
      right: handOnSeat,
      lifts: ['palm along thigh'],
      touches: ['left palm on left hip-bone'],
      firm: ['left.wrist', 'left.shoulder.rotation'],
    },
    view: { from: 'front', raised: 8 },
    secondView: { from: 'front-left', raised: 20 },
    camera: { grade: 'A', from: 'front', follows: 'trunk-lean', works: 'middle', notices: ['twists'] },
    phases: [
      { id: 'leaned', seconds: 3, breath: 'out', held: true, pose: leanedOnHand },
      { id: 'upright', seconds: 3, breath: 'in', pose: upright },
    ],
  },
} as const satisfies Movement
