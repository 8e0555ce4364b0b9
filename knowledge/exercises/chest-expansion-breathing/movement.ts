/** How chest expansion breathing moves; the pause is the hold after breathing in. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** Nearly three quarters full; the breastbone lifts a little. */
const full = {
  chest: { fullness: 70 },
  thoracic: { flexion: -6 },
  neck: { flexion: 2 },
} as const satisfies Pose
const empty = {
  chest: { fullness: 4 },
  thoracic: { flexion: 4 },
  neck: { flexion: -2 },
} as const satisfies Pose

const handsOnRibs = {
  both: {
    shoulder: { elevation: 38, plane: -26, rotation: 46 },
    elbow: { flexion: 121 },
    forearm: { pronation: -42 },
    wrist: { flexion: 14, deviation: 12 },
    hand: { grip: 4 },
  },
  lifts: ['palm on thigh'],
  touches: ['palm on front-ribs'],
} as const satisfies Pose

const seen = {
  posture: 'seated',
  pose: handsOnRibs,
  view: { from: 'front-left', shows: 'upper' },
  secondView: { from: 'left', shows: 'upper' },
} as const satisfies Omit<Tempo, 'phases'>

export const movement = {
  'with-pause': {
    ...seen,
    phases: [
      { id: 'breathe-in', seconds: 4, breath: 'in', held: true, pose: full },
      { id: 'breathe-out', seconds: 6, breath: 'out', pose: empty },
    ],
  },
  'no-pause': {
    ...seen,
    phases: [
      { id: 'breathe-in', seconds: 4, breath: 'in', pose: full },
      { id: 'breathe-out', seconds: 6, breath: 'out', pose: empty },
    ],
  },
  'on-bed': {
    posture: 'supine-on-bed',
    pose: {
      neck: { flexion: 22 },
      head: { nod: 4 },
      both: { ...handsOnRibs.both, hip: { flexion: 40 }, knee: { flexion: 60 } },
      lifts: ['palm on bed', 'head-back on pillow'],
      touches: ['palm on front-ribs'],
    },
    props: [{ kind: 'pillow', forward: 0.32, up: 0.5, thick: 0.18 }],
    view: { from: 'left', raised: 20 },
    secondView: { from: 'front-left', raised: 35 },
    phases: [
      { id: 'breathe-in', seconds: 4, breath: 'in', pose: { chest: { fullness: 70 } } },
      { id: 'breathe-out', seconds: 6, breath: 'out', pose: { chest: { fullness: 4 } } },
    ],
  },
} as const satisfies Movement
