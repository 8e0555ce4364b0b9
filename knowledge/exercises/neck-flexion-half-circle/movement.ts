/** How the neck half circle moves: always through the front. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const chinDown = { neck: { flexion: 40 }, head: { nod: 6 } } as const satisfies Pose
const earToShoulder = {
  neck: { flexion: 12, sideBend: 38, turn: 8 },
  both: { shoulderBlade: { elevation: -5 } },
} as const satisfies Pose

const halfCircle = {
  view: { from: 'front', shows: 'upper' },
  secondView: { from: 'left', shows: 'upper' },
  // A detector sees little more than half of a tilt: it counts, but tells a stop from a slow turn too late.
  camera: { grade: 'C', from: 'front', follows: 'head-tilt', works: 'middle', notices: [] },
  phases: [
    { id: 'chin-down', seconds: 2.5, breath: 'out', pose: chinDown },
    { id: 'ear-to-side', seconds: 3, breath: 'in', held: true, pose: earToShoulder },
    { id: 'through-front', seconds: 3, breath: 'out', pose: chinDown },
    { id: 'upright', seconds: 2.5, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  seated: { posture: 'seated-arms-hanging', ...halfCircle },
  standing: { posture: 'standing', ...halfCircle },
  'nod-only': {
    posture: 'seated-arms-hanging',
    view: { from: 'left', shows: 'upper' },
    secondView: { from: 'front', shows: 'upper' },
    camera: { grade: 'B', from: 'side', follows: 'head-nod', works: 'middle', notices: ['too-fast'] },
    phases: [
      {
        id: 'small-nod',
        seconds: 2.5,
        breath: 'out',
        held: true,
        pose: { neck: { flexion: 16 }, head: { nod: 8 } },
      },
      { id: 'upright', seconds: 2.5, breath: 'in' },
    ],
  },
} as const satisfies Movement
