/** How leaning back over a roller moves. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'
import type { Prop } from '../../src/prop.ts'
import type { View } from '../../src/view.ts'

const fromTheSide = { from: 'left', raised: 12 } as const satisfies View
const fromTheFeet = { from: 'front-left', raised: 30 } as const satisfies View

const roller = { kind: 'roller', lies: 'crosswise', forward: -0.36 } as const satisfies Prop

/** The hands carry the head; the elbows point up and a little out. */
const overRoller = {
  pelvis: { lean: -75, up: -0.77, forward: 0.02 },
  both: {
    hip: { flexion: 56 },
    ankle: { dorsiflexion: -34 },
    shoulderBlade: { protraction: 6 },
    shoulder: { elevation: 148, plane: 62, rotation: -20 },
    elbow: { flexion: 133 },
    forearm: { pronation: 4 },
    wrist: { flexion: 18, deviation: -18 },
    hand: { grip: 14 },
  },
  touches: ['mid-back on roller', 'buttock on floor', 'palm on head-behind'],
  firm: ['thoracic', 'neck'],
} as const satisfies Pose

const leanBack = [
  {
    id: 'leaned-back',
    seconds: 3,
    breath: 'out',
    held: true,
    pose: { lumbar: { flexion: 18 }, thoracic: { flexion: -20 }, neck: { flexion: 4 } },
  },
  {
    id: 'up',
    seconds: 3,
    breath: 'in',
    pose: { lumbar: { flexion: 5 }, thoracic: { flexion: 16 }, neck: { flexion: 16 } },
  },
] as const satisfies Tempo['phases']

const handsOnBelly = {
  shoulder: { elevation: 37, plane: 13, rotation: 68 },
  elbow: { flexion: 90 },
  forearm: { pronation: 4 },
  wrist: { flexion: 8, deviation: 12 },
  hand: { grip: 10 },
} as const

/** On the back, told so that `lean` rolls the body onto its left side. */
const onBack = { lean: -90, roll: -88, heading: 88 } as const
const rested = {
  pelvis: { ...onBack, up: -0.8 },
  lumbar: { flexion: 15 },
  thoracic: { flexion: -14 },
  neck: { flexion: 8 },
  both: {
    hip: { flexion: 48, abduction: 5 },
    knee: { flexion: 108 },
    ankle: { dorsiflexion: -30 },
    ...handsOnBelly,
  },
} as const satisfies Pose
/** Off the towel on the left side, knees drawn up, so that it can be slid out. */
const rolledOff = {
  pelvis: { lean: 8, roll: -81, heading: 90, up: -0.74 },
  lumbar: { sideBend: 3 },
  neck: { sideBend: 8 },
  both: { hip: { flexion: 68, abduction: 0 }, knee: { flexion: 88 }, shoulderBlade: { protraction: 8 } },
  left: {
    hip: { abduction: 4, rotation: -2 },
    ankle: { inversion: 16 },
    shoulder: { elevation: 92, plane: 104, rotation: -14 },
    elbow: { flexion: 90 },
    forearm: { pronation: 26 },
    wrist: { flexion: 10 },
  },
  right: {
    hip: { rotation: 8 },
    shoulder: { elevation: 57, plane: 108, rotation: 70 },
    elbow: { flexion: 66 },
    forearm: { pronation: 36 },
    wrist: { flexion: -60 },
  },
  firm: ['pelvis.roll', 'pelvis.lean'],
} as const satisfies Pose

/** `up` is the height of the surface, `aside` where the body lies, metres. */
const overTowel = (surface: 'floor' | 'bed', up: number, aside: number) =>
  [
    {
      id: 'rested',
      seconds: 5,
      breath: 'out',
      held: true,
      pose: {
        ...rested,
        pelvis: { ...rested.pelvis, up: rested.pelvis.up + up, aside },
        touches: [
          'mid-back on towel',
          `buttock on ${surface}`,
          'head-back on pillow',
          `foot on ${surface}`,
          'palm on belly-side',
        ],
      },
    },
    {
      id: 'rolled-off',
      seconds: 6,
      breath: 'free',
      pose: {
        ...rolledOff,
        pelvis: { ...rolledOff.pelvis, up: rolledOff.pelvis.up + up, aside: aside + 0.3 },
        touches: [
          'left head-side on pillow',
          `left ankle on ${surface}`,
          'right knee-inside on left knee-place',
          `left hand-back on ${surface}`,
          `right palm on ${surface}`,
        ],
      },
    },
  ] as const satisfies Tempo['phases']
const towel = { kind: 'rolled-towel', lies: 'crosswise', forward: -0.36, aside: -0.14, thick: 0.08 } as const

export const movement = {
  crosswise: {
    posture: 'supine-on-roll',
    pose: overRoller,
    props: [roller],
    view: fromTheSide,
    secondView: fromTheFeet,
    phases: leanBack,
  },
  'onto-pillow': {
    posture: 'supine-on-roll',
    pose: overRoller,
    props: [roller, { kind: 'pillow', forward: -0.76, thick: 0.22 }],
    view: fromTheSide,
    secondView: fromTheFeet,
    phases: [{ ...leanBack[0], pose: { ...leanBack[0].pose, thoracic: { flexion: -15 } } }, leanBack[1]],
  },
  'over-towel': {
    posture: 'supine-on-roll',
    pose: { lifts: ['foot on floor'] },
    props: [towel, { kind: 'pillow', forward: -0.7, aside: 0.06, thick: 0.12 }],
    view: fromTheSide,
    secondView: fromTheFeet,
    phases: overTowel('floor', 0, 0),
  },
  'on-bed': {
    posture: 'standing',
    pose: { lifts: ['foot on floor'] },
    props: [
      { kind: 'bed', forward: -0.1 },
      { ...towel, aside: -0.3, up: 0.5 },
      { kind: 'pillow', forward: -0.7, aside: -0.1, up: 0.5, thick: 0.11 },
    ],
    view: fromTheSide,
    secondView: fromTheFeet,
    phases: overTowel('bed', 0.5, -0.16),
  },
  'at-wall': {
    posture: 'back-on-wall',
    pose: {
      pelvis: { lean: -4, up: -0.03, forward: 0.14 },
      both: { hip: { flexion: 18, abduction: 5, rotation: -8 }, knee: { flexion: 10 } },
      lifts: ['back on wall'],
      touches: ['mid-back on roller'],
      firm: ['thoracic'],
    },
    props: [{ kind: 'roller', lies: 'crosswise-on-wall', forward: -0.14, up: 1.2 }],
    view: { from: 'left', raised: 8 },
    secondView: { from: 'front-left', raised: 14 },
    phases: [
      {
        id: 'leaned-back',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          thoracic: { flexion: -20 },
          neck: { flexion: 10 },
          both: {
            shoulderBlade: { protraction: -10 },
            shoulder: { elevation: 12, plane: -30, rotation: -20 },
            forearm: { pronation: -10 },
          },
        },
      },
      { id: 'up', seconds: 3, breath: 'in', pose: { thoracic: { flexion: 8 } } },
    ],
  },
} as const satisfies Movement
