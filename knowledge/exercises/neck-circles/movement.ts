/** How the half-circle sweep moves: one sweep to each side, through the front, never backward. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const chinDown = { neck: { flexion: 38 }, head: { nod: 6 } } as const satisfies Pose
const nodded = { neck: { flexion: 18 }, head: { nod: 5 } } as const satisfies Pose

const seen = {
  posture: 'seated',
  flowing: true,
  view: { from: 'front', shows: 'upper' },
  secondView: { from: 'front-left', shows: 'head' },
  camera: {
    grade: 'B',
    from: 'front',
    follows: 'head-turn',
    works: 'middle',
    notices: [],
  },
} as const satisfies Omit<Tempo, 'phases'>

/** The chin draws the lower half of a circle: turned towards a shoulder, it is also lifted a little. */
export const movement = {
  seated: {
    ...seen,
    phases: [
      { id: 'chin-down', seconds: 2, breath: 'out', pose: chinDown },
      {
        id: 'to-right',
        seconds: 2,
        breath: 'in',
        pose: { neck: { flexion: 26, turn: -42, sideBend: -20 } },
      },
      { id: 'through-front', seconds: 2, breath: 'out', pose: chinDown },
      {
        id: 'to-left',
        tells: true,
        seconds: 2,
        breath: 'in',
        pose: { neck: { flexion: 26, turn: 42, sideBend: 20 } },
      },
      { id: 'front-again', seconds: 2, breath: 'out', pose: chinDown },
      { id: 'upright', seconds: 2, breath: 'in' },
    ],
  },
  small: {
    ...seen,
    phases: [
      { id: 'small-nod', seconds: 1.5, breath: 'out', pose: nodded },
      {
        id: 'little-right',
        seconds: 1.5,
        breath: 'in',
        pose: { neck: { flexion: 8, turn: -24, sideBend: -7 } },
      },
      { id: 'little-front', seconds: 1.5, breath: 'out', pose: nodded },
      {
        id: 'little-left',
        tells: true,
        seconds: 1.5,
        breath: 'in',
        pose: { neck: { flexion: 8, turn: 24, sideBend: 7 } },
      },
      { id: 'little-front-again', seconds: 1.5, breath: 'out', pose: nodded },
      { id: 'upright', seconds: 1.5, breath: 'in' },
    ],
  },
} as const satisfies Movement
