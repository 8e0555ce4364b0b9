/** How the chin glide moves: the lower neck goes back as the upper neck nods, so that the eyes stay level. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

const drawnBack = { neck: { flexion: -19 }, head: { nod: 20 } } as const satisfies Pose
/** Where a head rests by itself after a while at a screen. */
const atRest = { neck: { flexion: 22 }, head: { nod: -19 } } as const satisfies Pose

const heldGlide = {
  view: { from: 'left', shows: 'upper' },
  secondView: { from: 'front-left', shows: 'head' },
  camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'middle', notices: [] },
  phases: [
    { id: 'drawn-back', seconds: 2, breath: 'out', held: true, pose: drawnBack },
    { id: 'let-go', seconds: 2, breath: 'in', pose: atRest },
  ],
} as const satisfies Tempo

export const movement = {
  seated: { posture: 'seated', ...heldGlide },
  'no-hold': {
    posture: 'seated',
    view: heldGlide.view,
    secondView: heldGlide.secondView,
    phases: [
      {
        id: 'drawn-back',
        seconds: 2.5,
        breath: 'out',
        pose: { neck: { flexion: -8 }, head: { nod: 9 } },
      },
      { id: 'let-go', seconds: 2.5, breath: 'in', pose: { neck: { flexion: 12 }, head: { nod: -11 } } },
    ],
  },
  'at-wall': {
    posture: 'back-on-wall',
    pose: { lifts: ['back on wall'], touches: ['sacrum on wall', 'blade along wall'] },
    ...heldGlide,
    phases: [
      {
        id: 'drawn-back',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: { ...drawnBack, touches: ['head-back on wall'] },
      },
      { id: 'let-go', seconds: 2, breath: 'in', pose: atRest },
    ],
  },
  'on-bed': {
    posture: 'supine-on-bed',
    pose: { lifts: ['head-back on pillow'], touches: ['head-back along pillow'] },
    view: { from: 'left', shows: 'upper' },
    secondView: { from: 'front-left', raised: 30 },
    phases: [
      {
        id: 'drawn-back',
        seconds: 2,
        breath: 'out',
        held: true,
        pose: { neck: { flexion: 4 }, head: { nod: 16 } },
      },
      { id: 'let-go', seconds: 2, breath: 'in', pose: { neck: { flexion: 14 }, head: { nod: -10 } } },
    ],
  },
} as const satisfies Movement
