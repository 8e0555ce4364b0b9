/** How the lengthwise chest opener moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'
import type { Prop } from '../../src/prop.ts'
import type { View } from '../../src/view.ts'

const breathing = [
  {
    id: 'chest-full',
    seconds: 4,
    breath: 'in',
    pose: { chest: { fullness: 100 }, thoracic: { flexion: -6 } },
  },
  { id: 'arms-heavy', seconds: 6, breath: 'out' },
] as const satisfies Tempo['phases']

const fromTheFeet = { from: 'foot-end', raised: 38 } as const satisfies View
const fromTheSide = { from: 'left', raised: 18 } as const satisfies View
const fromAbove = { from: 'front-left', raised: 40 } as const satisfies View

const wideLegs = {
  hip: { flexion: 32, abduction: 14 },
  knee: { flexion: 104 },
  ankle: { dorsiflexion: -20 },
} as const
const armsOut = {
  shoulder: { elevation: 80, plane: -28, rotation: -58 },
  elbow: { flexion: 14 },
  forearm: { pronation: -55 },
  wrist: { flexion: 12 },
  hand: { grip: 14 },
} as const
const armsLow = {
  shoulder: { elevation: 42, plane: -30, rotation: -40 },
  elbow: { flexion: 10 },
  forearm: { pronation: -55 },
  wrist: { flexion: 12 },
  hand: { grip: 14 },
} as const

const roller = [{ kind: 'roller', lies: 'lengthwise', forward: -0.36 }] as const satisfies readonly Prop[]
/** Head, upper back and tailbone are held; the hollow of the low back is not. */
const onRoller = {
  pelvis: { up: -0.6 },
  touches: ['upper-back on roller', 'sacrum on roller', 'head-back on roller'],
} as const satisfies Pose
const handsOnFloor = {
  ...onRoller,
  touches: [...onRoller.touches, 'hand-back on floor'],
} as const satisfies Pose

const rolledTowel = (up: number) =>
  ({ kind: 'rolled-towel', lies: 'lengthwise', forward: -0.4, up, thick: 0.07 }) as const satisfies Prop
/** Low enough for the hips to stay down. */
const onTowel = {
  neck: { flexion: 6 },
  both: {
    ...armsLow,
    hip: { flexion: 50, abduction: 10 },
    knee: { flexion: 108 },
    ankle: { dorsiflexion: -34 },
  },
  touches: ['upper-back on towel', 'head-back on pillow'],
} as const satisfies Pose

export const movement = {
  'arms-open': {
    posture: 'supine-on-roll',
    pose: { ...handsOnFloor, both: { ...wideLegs, ...armsOut } },
    props: roller,
    view: fromTheFeet,
    secondView: fromTheSide,
    phases: breathing,
  },
  'moving-arms': {
    posture: 'supine-on-roll',
    pose: { ...onRoller, both: wideLegs },
    props: roller,
    view: fromTheFeet,
    secondView: fromTheSide,
    phases: [
      { id: 'arms-apart', seconds: 4, breath: 'in', pose: { both: armsOut } },
      {
        id: 'arms-together',
        seconds: 4,
        breath: 'out',
        pose: { both: { shoulder: { elevation: 88, plane: 84 }, elbow: { flexion: 6 }, hand: { grip: 8 } } },
      },
    ],
  },
  'low-arms': {
    posture: 'supine-on-roll',
    pose: { ...handsOnFloor, both: { ...wideLegs, ...armsLow } },
    props: roller,
    view: fromTheFeet,
    secondView: fromTheSide,
    phases: breathing,
  },
  'on-towel': {
    posture: 'supine-on-roll',
    pose: {
      ...onTowel,
      pelvis: { lean: -82, up: -0.76 },
      touches: [...onTowel.touches, 'buttock on floor', 'hand-back on floor'],
    },
    props: [rolledTowel(0), { kind: 'pillow', forward: -0.8, thick: 0.09 }],
    view: fromAbove,
    secondView: fromTheSide,
    phases: breathing,
  },
  'on-bed': {
    posture: 'supine-on-bed',
    pose: {
      ...onTowel,
      pelvis: { lean: -82, up: -0.26 },
      lifts: ['back on bed', 'palm along bed'],
      touches: ['upper-back on towel', 'buttock on bed', 'hand-back on bed'],
    },
    props: [rolledTowel(0.5)],
    view: fromAbove,
    secondView: fromTheSide,
    phases: breathing,
  },
  'at-wall': {
    posture: 'back-on-wall',
    pose: {
      pelvis: { lean: 0, forward: 0.14 },
      both: {
        shoulder: { elevation: 24, plane: -16, rotation: -40 },
        elbow: { flexion: 8 },
        forearm: { pronation: -50 },
        hip: { flexion: 20, abduction: 5, rotation: -8 },
        knee: { flexion: 12 },
      },
      lifts: ['back on wall'],
      touches: ['upper-back on roller', 'sacrum on roller'],
    },
    props: [{ kind: 'roller', lies: 'upright', forward: -0.14, up: 0.98 }],
    view: { from: 'front-left', raised: 8 },
    secondView: { from: 'left', raised: 6 },
    phases: breathing,
  },
} as const satisfies Movement
