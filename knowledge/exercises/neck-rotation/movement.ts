/** How the neck turn moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

const fromTheFront = {
  view: { from: 'front', shows: 'upper' },
  secondView: { from: 'left', shows: 'upper' },
} as const satisfies Omit<Tempo, 'phases'>

const heldTurn = {
  ...fromTheFront,
  camera: { grade: 'B', from: 'front', follows: 'head-turn', works: 'middle', notices: ['trunk-turns'] },
  phases: [
    { id: 'turned', seconds: 3, breath: 'out', held: true, pose: { neck: { turn: 68 } } },
    { id: 'centre', seconds: 3, breath: 'in' },
  ],
} as const satisfies Tempo

export const movement = {
  held: { posture: 'seated', ...heldTurn },
  moving: {
    posture: 'seated',
    ...fromTheFront,
    camera: {
      grade: 'B',
      from: 'front',
      follows: 'head-turn',
      works: 'middle',
      notices: ['trunk-turns', 'too-fast'],
    },
    phases: [
      { id: 'turned', seconds: 3, breath: 'out', pose: { neck: { turn: 64 } } },
      { id: 'centre', seconds: 3, breath: 'in' },
    ],
  },
  'half-range': {
    posture: 'seated',
    ...fromTheFront,
    camera: {
      grade: 'A',
      from: 'front',
      follows: 'head-turn',
      works: 'middle',
      notices: ['head-tilts', 'trunk-turns', 'too-fast'],
    },
    phases: [
      { id: 'half-turned', seconds: 2.5, breath: 'out', pose: { neck: { turn: 36 } } },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
  standing: { posture: 'standing', ...heldTurn },
  'on-bed': {
    posture: 'supine-on-bed',
    pose: { head: { nod: 8 } },
    view: { from: 'foot-end', raised: 60, shows: 'upper' },
    secondView: { from: 'left', raised: 30, shows: 'upper' },
    phases: [
      {
        id: 'half-turned',
        seconds: 2.5,
        breath: 'out',
        pose: { neck: { turn: 40 }, lifts: ['head-back on pillow'] },
      },
      { id: 'centre', seconds: 2.5, breath: 'in' },
    ],
  },
} as const satisfies Movement
