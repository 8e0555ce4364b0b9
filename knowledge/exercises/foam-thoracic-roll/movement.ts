/** How the upper back roll moves: a slow roll down and up, for as long as the time lasts. */

import type { Movement, Pose } from '../../src/movement.ts'
import type { View } from '../../src/view.ts'

const fromTheSide = { from: 'left', raised: 12 } as const satisfies View
const fromTheFeet = { from: 'front-left', raised: 30 } as const satisfies View

/** The hands carry the head, the hips are just off the floor. */
const overRoller = {
  lumbar: { flexion: 4 },
  neck: { flexion: 20 },
  both: {
    ankle: { dorsiflexion: -28 },
    shoulderBlade: { protraction: 6 },
    shoulder: { elevation: 146, plane: 62, rotation: -20 },
    elbow: { flexion: 133 },
    forearm: { pronation: 4 },
    wrist: { flexion: 18, deviation: -18 },
    hand: { grip: 14 },
  },
  touches: ['palm on head-behind'],
  firm: ['pelvis.lean', 'thoracic', 'neck'],
} as const satisfies Pose

/** Feet a step from the wall; the knees carry the body up and down. */
const againstWall = {
  pelvis: { lean: -4, forward: 0.14 },
  both: { hip: { abduction: 5, rotation: -8 } },
  lifts: ['back on wall'],
} as const satisfies Pose

export const movement = {
  crosswise: {
    posture: 'supine-on-roll',
    pose: overRoller,
    props: [{ kind: 'roller', lies: 'crosswise', forward: -0.38 }],
    view: fromTheSide,
    secondView: fromTheFeet,
    phases: [
      {
        id: 'rolled-down',
        seconds: 4,
        breath: 'out',
        pose: {
          pelvis: { lean: -86, up: -0.72, forward: -0.05 },
          thoracic: { flexion: 8 },
          both: { hip: { flexion: 44 }, knee: { flexion: 90 } },
          touches: ['mid-back on roller'],
        },
      },
      {
        id: 'rolled-up',
        seconds: 4,
        breath: 'in',
        pose: {
          pelvis: { lean: -86, up: -0.72, forward: 0.05 },
          thoracic: { flexion: 8 },
          both: { hip: { flexion: 48 }, knee: { flexion: 108 } },
          touches: ['upper-back on roller'],
        },
      },
    ],
  },
  'at-wall': {
    posture: 'back-on-wall',
    pose: againstWall,
    props: [{ kind: 'roller', lies: 'crosswise-on-wall', forward: -0.14, up: 1.2 }],
    view: { from: 'left', raised: 8 },
    secondView: { from: 'front-left', raised: 14 },
    phases: [
      {
        id: 'rolled-down',
        seconds: 3,
        breath: 'out',
        pose: {
          pelvis: { up: -0.03 },
          both: { hip: { flexion: 16 }, knee: { flexion: 10 }, ankle: { dorsiflexion: -8 } },
          touches: ['mid-back on roller'],
        },
      },
      {
        id: 'rolled-up',
        seconds: 3,
        breath: 'in',
        pose: {
          pelvis: { up: -0.13 },
          both: { hip: { flexion: 40 }, knee: { flexion: 48 }, ankle: { dorsiflexion: 4 } },
          touches: ['upper-back on roller'],
        },
      },
    ],
  },
  'towel-at-wall': {
    posture: 'back-on-wall',
    pose: {
      ...againstWall,
      pelvis: { lean: -4, up: -0.03, forward: 0.08 },
      both: {
        hip: { flexion: 18, abduction: 5, rotation: -8 },
        knee: { flexion: 8 },
        shoulder: { elevation: 14 },
      },
      touches: ['mid-back on towel'],
      firm: ['thoracic'],
    },
    props: [{ kind: 'rolled-towel', lies: 'crosswise-on-wall', forward: -0.14, up: 1.2, thick: 0.09 }],
    view: { from: 'left', raised: 8 },
    secondView: { from: 'front-left', raised: 14 },
    phases: [
      {
        id: 'pressed',
        seconds: 3,
        breath: 'out',
        pose: { thoracic: { flexion: -12 }, neck: { flexion: 6 } },
      },
      { id: 'eased', seconds: 3, breath: 'in', pose: { thoracic: { flexion: 8 } } },
    ],
  },
} as const satisfies Movement
