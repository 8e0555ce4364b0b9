/** How the doorway chest opener moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** One foot a step in front, the weight further back. */
const stepBack = {
  pelvis: { forward: -0.11, up: -0.02 },
  left: { hip: { flexion: 26, abduction: 3 }, knee: { flexion: 8 }, ankle: { dorsiflexion: -8 } },
  right: { hip: { flexion: 0, abduction: 3 }, knee: { flexion: 10 }, ankle: { dorsiflexion: 6 } },
} as const
/** The weight on the front foot, the body one line from the ankle. */
const shifted = {
  pelvis: { forward: 0.04, up: -0.03, lean: 4 },
  thoracic: { flexion: -6 },
  left: { hip: { flexion: 26, abduction: 3 }, knee: { flexion: 24 }, ankle: { dorsiflexion: 6 } },
  right: { hip: { flexion: -10, abduction: 3 }, knee: { flexion: 4 }, ankle: { dorsiflexion: 18 } },
} as const
/** Elbows at shoulder height, forearms up along the frame. */
const forearmsUp = {
  shoulderBlade: { protraction: 2 },
  shoulder: { elevation: 84, plane: 16, rotation: -86 },
  elbow: { flexion: 90 },
  forearm: { pronation: 0 },
  hand: { grip: 4 },
} as const
const forearmsUpOpened = {
  ...forearmsUp,
  shoulderBlade: { protraction: -16 },
  shoulder: { elevation: 84, plane: -16, rotation: -90 },
} as const
/** Elbows near the waist. */
const forearmsLow = {
  ...forearmsUp,
  shoulder: { elevation: 44, plane: 22, rotation: -74 },
  elbow: { flexion: 96 },
} as const
const forearmsLowOpened = {
  ...forearmsLow,
  shoulderBlade: { protraction: -12 },
  shoulder: { elevation: 44, plane: -8, rotation: -74 },
} as const

const onFrame = { touches: ['palm on door-frame'] } as const
const views = {
  view: { from: 'back-left', raised: 12 },
  secondView: { from: 'front', raised: 15 },
} as const satisfies Partial<Tempo>

export const movement = {
  'shoulder-height': {
    pose: onFrame,
    props: [{ kind: 'doorway', forward: 0.06 }],
    ...views,
    phases: [
      { id: 'leaning', seconds: 3, breath: 'out', held: true, pose: { ...shifted, both: forearmsUpOpened } },
      { id: 'back', seconds: 3, breath: 'in', pose: { ...stepBack, both: forearmsUp } },
    ],
  },
  'elbows-low': {
    pose: onFrame,
    props: [{ kind: 'doorway', forward: 0.06 }],
    ...views,
    phases: [
      {
        id: 'stepped',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: { ...shifted, pelvis: { forward: -0.01, up: -0.02 }, both: forearmsLowOpened },
      },
      { id: 'back', seconds: 3, breath: 'in', pose: { ...stepBack, both: forearmsLow } },
    ],
  },
  'one-arm': {
    pose: { touches: ['left palm on door-frame'] },
    props: [{ kind: 'doorway', forward: 0.1, aside: -0.1 }],
    ...views,
    phases: [
      {
        id: 'turned-away',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { heading: -8, forward: -0.05 },
          lumbar: { turn: -6 },
          thoracic: { turn: -22 },
          neck: { turn: -10 },
          left: {
            ...forearmsUp,
            shoulderBlade: { protraction: -16 },
            shoulder: { elevation: 80, plane: -22, rotation: -90 },
            wrist: { flexion: -14 },
          },
        },
      },
      {
        id: 'back',
        seconds: 3,
        breath: 'in',
        pose: { left: { ...forearmsUp, shoulder: { elevation: 78, plane: 12, rotation: -86 } } },
      },
    ],
  },
} as const satisfies Movement
