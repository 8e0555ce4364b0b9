/** How the lying knee rolls move. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** Arms a little away from the sides, palms down. */
const arms = {
  shoulder: { elevation: 48, plane: -12 },
  elbow: { flexion: 6 },
  forearm: { pronation: 70 },
} as const
/** On the back, told so that `lean` rolls the pelvis: beyond -90 towards the left. */
const onBack = { lean: -90, roll: 90, heading: -90 } as const
const kneesTogether = 'right knee-inside on left knee-place'

const kneesUp = {
  pelvis: onBack,
  both: { hip: { flexion: 56, abduction: 0 }, knee: { flexion: 108 }, ankle: { dorsiflexion: -34 } },
  touches: [kneesTogether],
  firm: ['left.ankle.inversion'],
} as const
/** The pelvis rolls with the knees, the chest stays. */
const kneesAside = {
  pelvis: { ...onBack, lean: -126 },
  lumbar: { flexion: -3, turn: -7 },
  thoracic: { turn: -30 },
  left: { hip: { flexion: 42, abduction: 10, rotation: -12 }, ankle: { inversion: 15 } },
  right: { hip: { flexion: 42, abduction: -20, rotation: 10 } },
} as const
/** About a hand's width. */
const kneesTipped = {
  pelvis: { ...onBack, lean: -94 },
  lumbar: { turn: -3 },
  thoracic: { turn: -5 },
  left: { hip: { flexion: 52, abduction: 4, rotation: -8 } },
  right: { hip: { flexion: 54, abduction: -8, rotation: 8 } },
} as const

const views = {
  view: { from: 'foot-end', raised: 32 },
  secondView: { from: 'left', raised: 60 },
} as const satisfies Partial<Tempo>

const onFloor = { lifts: ['back on floor'], touches: ['blade on floor', 'left buttock along floor'] } as const
const onBed = { lifts: ['back on bed'], touches: ['blade on bed', 'left buttock along bed'] } as const

export const movement = {
  floor: {
    posture: 'supine',
    pose: { both: arms, ...onFloor, touches: [...onFloor.touches, 'left foot-edge along floor'] },
    ...views,
    phases: [
      {
        id: 'knees-aside',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: { ...kneesAside, lifts: ['foot on floor'] },
      },
      { id: 'knees-up', seconds: 3, breath: 'in', pose: kneesUp },
    ],
  },
  'on-bed': {
    posture: 'supine-on-bed',
    pose: { both: arms, ...onBed, touches: [...onBed.touches, 'left foot-edge along bed'] },
    ...views,
    phases: [
      {
        id: 'knees-aside',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: { ...kneesAside, lifts: ['foot on bed'] },
      },
      { id: 'knees-up', seconds: 3, breath: 'in', pose: kneesUp },
    ],
  },
  small: {
    posture: 'supine',
    pose: { both: arms },
    ...views,
    phases: [
      { id: 'knees-tipped', seconds: 2.5, breath: 'out', held: true, pose: kneesTipped },
      { id: 'knees-up', seconds: 2.5, breath: 'in', pose: kneesUp },
    ],
  },
  'small-on-bed': {
    posture: 'supine-on-bed',
    pose: { both: arms },
    ...views,
    phases: [
      { id: 'knees-tipped', seconds: 2.5, breath: 'out', held: true, pose: kneesTipped },
      { id: 'knees-up', seconds: 2.5, breath: 'in', pose: kneesUp },
    ],
  },
} as const satisfies Movement
