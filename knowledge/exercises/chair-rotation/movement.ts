/** How the sideways chair turn moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const seen = {
  posture: 'seated-sideways',
  view: { from: 'front-left', raised: 20 },
  secondView: { from: 'front-right', raised: 30 },
  camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
} as const satisfies Omit<Tempo, 'phases'>

/** The left hand holds the far end of the top rail, the right hand the near end. */
const turned = {
  lumbar: { turn: 7 },
  thoracic: { turn: 34 },
  neck: { turn: 20 },
  left: {
    shoulder: { elevation: 50, plane: 12, rotation: 22 },
    elbow: { flexion: 122 },
    forearm: { pronation: 2 },
    wrist: { flexion: 16 },
    hand: { grip: 55 },
  },
  right: {
    shoulderBlade: { protraction: 14 },
    shoulder: { elevation: 45, plane: 78, rotation: 58 },
    elbow: { flexion: 90 },
    forearm: { pronation: 32 },
    wrist: { flexion: -9, deviation: 12 },
    hand: { grip: 55 },
  },
  lifts: ['palm on thigh'],
  touches: ['grip on rail'],
} as const satisfies Pose
const halfTurned = {
  ...turned,
  lumbar: { turn: 4 },
  thoracic: { turn: 20 },
  neck: { turn: 10 },
  left: {
    shoulder: { elevation: 51, plane: -9, rotation: 8 },
    elbow: { flexion: 129 },
    forearm: { pronation: 18 },
    wrist: { flexion: 8, deviation: 18 },
    hand: { grip: 40 },
  },
  right: {
    shoulderBlade: { protraction: 14 },
    shoulder: { elevation: 42, plane: 99, rotation: 66 },
    elbow: { flexion: 85 },
    forearm: { pronation: 58 },
    wrist: { flexion: -12, deviation: 7 },
    hand: { grip: 40 },
  },
} as const satisfies Pose

export const movement = {
  'arms-on-backrest': {
    ...seen,
    phases: [
      { id: 'turned', seconds: 3, breath: 'out', held: true, pose: turned },
      { id: 'sideways', seconds: 3, breath: 'in' },
    ],
  },
  'no-pull': {
    ...seen,
    phases: [
      { id: 'half-turned', seconds: 3, breath: 'out', held: true, pose: halfTurned },
      { id: 'sideways', seconds: 3, breath: 'in' },
    ],
  },
} as const satisfies Movement
