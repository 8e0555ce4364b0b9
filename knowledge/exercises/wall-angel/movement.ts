/** How the wall angel moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** Elbows at shoulder height, forearms up, palms forward. */
const goalPosts = {
  shoulderBlade: { protraction: -8, elevation: 2 },
  shoulder: { elevation: 84, plane: -8, rotation: -90 },
  elbow: { flexion: 90 },
  forearm: { pronation: 0 },
  wrist: { flexion: -8 },
  hand: { grip: 4 },
} as const
/** The fingers come near each other over the head. */
const arc = {
  ...goalPosts,
  shoulderBlade: { protraction: -6, elevation: 12 },
  shoulder: { elevation: 152, plane: -16, rotation: -90 },
  elbow: { flexion: 50 },
} as const
/** Elbows at the sides, palms up. */
const handsInFront = {
  shoulderBlade: { protraction: 2 },
  shoulder: { elevation: 6, plane: 30, rotation: 8 },
  elbow: { flexion: 90 },
  forearm: { pronation: -75 },
  hand: { grip: 8 },
} as const
const handsApart = {
  ...handsInFront,
  shoulderBlade: { protraction: -17, elevation: -4 },
  shoulder: { elevation: 10, plane: 4, rotation: -72 },
} as const

const openLow = {
  view: { from: 'front', raised: 25 },
  secondView: { from: 'front-left', raised: 60, shows: 'upper' },
  camera: {
    grade: 'B',
    from: 'front',
    follows: 'wrists-gap',
    works: 'both',
    notices: ['shoulder-creeps-up'],
  },
  phases: [
    { id: 'hands-out', seconds: 2.5, breath: 'out', held: true, pose: { both: handsApart } },
    { id: 'hands-in', seconds: 2.5, breath: 'in', pose: { both: handsInFront } },
  ],
} as const satisfies Tempo

export const movement = {
  full: {
    posture: 'back-on-wall',
    pose: {
      thoracic: { flexion: -5 },
      lifts: ['back on wall'],
      touches: ['sacrum on wall', 'blade along wall', 'head-back on wall'],
    },
    view: { from: 'front' },
    secondView: { from: 'left' },
    camera: {
      grade: 'A',
      from: 'front',
      follows: 'shoulder-elevation',
      works: 'both',
      notices: ['shoulder-creeps-up', 'sides-differ', 'trunk-leans', 'too-fast'],
    },
    phases: [
      { id: 'up', seconds: 3, breath: 'in', held: true, pose: { both: arc } },
      { id: 'down', seconds: 3, breath: 'out', pose: { both: goalPosts } },
    ],
  },
  'low-arms': {
    posture: 'back-on-wall',
    pose: { lifts: ['back on wall'], touches: ['sacrum on wall', 'blade along wall', 'head-back on wall'] },
    ...openLow,
  },
  seated: {
    posture: 'seated-leaning-back',
    pose: { lifts: ['palm along thigh'] },
    view: { from: 'front' },
    secondView: { from: 'left' },
    camera: {
      grade: 'A',
      from: 'front',
      follows: 'shoulder-elevation',
      works: 'both',
      notices: ['shoulder-creeps-up', 'sides-differ', 'trunk-leans', 'too-fast'],
    },
    phases: [
      { id: 'up', seconds: 3, breath: 'in', held: true, pose: { both: arc } },
      { id: 'down', seconds: 3, breath: 'out', pose: { both: goalPosts } },
    ],
  },
  'seated-low-arms': { posture: 'seated', pose: { lifts: ['palm along thigh'] }, ...openLow },
} as const satisfies Movement
