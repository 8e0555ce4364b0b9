/** How the lying overhead reach moves: reach on the in-breath, and back on the out-breath. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** Wide enough to pass the pillow, palms up. */
const overhead = {
  chest: { fullness: 60 },
  thoracic: { flexion: -3 },
  both: {
    shoulderBlade: { elevation: 14 },
    shoulder: { elevation: 176, plane: 40, rotation: -16 },
    elbow: { flexion: 8 },
    forearm: { pronation: 60 },
    wrist: { flexion: 0 },
    hand: { grip: 8 },
  },
} as const
const legsDrawnUp = {
  hip: { flexion: 58, abduction: 5, rotation: 0 },
  knee: { flexion: 108 },
  ankle: { dorsiflexion: -34 },
} as const
const armsBeside = {
  shoulder: { elevation: 20, plane: 0, rotation: 0 },
  elbow: { flexion: 8 },
  forearm: { pronation: 60 },
  hand: { grip: 10 },
} as const

const views = {
  view: { from: 'left', raised: 16 },
  secondView: { from: 'head-end', raised: 50 },
  camera: { grade: 'B', from: 'side', follows: 'shoulder-flexion', works: 'both', notices: ['elbow-bends'] },
} as const satisfies Partial<Tempo>

export const movement = {
  'on-bed': {
    posture: 'supine-on-bed',
    ...views,
    phases: [
      {
        id: 'reached',
        seconds: 4,
        breath: 'in',
        held: true,
        pose: { ...overhead, lifts: ['palm along bed'] },
      },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
  'on-floor': {
    posture: 'supine',
    ...views,
    phases: [
      {
        id: 'reached',
        seconds: 4,
        breath: 'in',
        held: true,
        pose: { ...overhead, lifts: ['palm along floor'] },
      },
      { id: 'rested', seconds: 4, breath: 'out' },
    ],
  },
  'over-pillow': {
    pose: {
      pelvis: { lean: -90, up: -0.32 },
      lumbar: { flexion: 4 },
      thoracic: { flexion: -14 },
      neck: { flexion: 0 },
      both: legsDrawnUp,
      lifts: ['foot on floor'],
      touches: ['sacrum on bed', 'mid-back on pillow', 'head-back on bed', 'foot on bed'],
    },
    props: [
      { kind: 'bed', forward: -0.1 },
      { kind: 'pillow', forward: -0.42, up: 0.5, thick: 0.06 },
    ],
    ...views,
    phases: [
      {
        id: 'reached',
        seconds: 4,
        breath: 'in',
        held: true,
        pose: {
          ...overhead,
          thoracic: { flexion: -17 },
          both: { ...overhead.both, shoulder: { elevation: 174, plane: 60, rotation: -16 } },
        },
      },
      {
        id: 'rested',
        seconds: 4,
        breath: 'out',
        pose: {
          both: { ...armsBeside, shoulder: { elevation: 36, plane: -16, rotation: 10 } },
          touches: ['palm along bed'],
        },
      },
    ],
  },
  'half-height': {
    posture: 'supine-on-bed',
    ...views,
    phases: [
      {
        id: 'pointed',
        seconds: 3,
        breath: 'in',
        held: true,
        pose: {
          both: {
            shoulderBlade: { protraction: 18 },
            shoulder: { elevation: 90, plane: 90, rotation: 0 },
            elbow: { flexion: 2 },
            forearm: { pronation: 10 },
            hand: { grip: 2 },
          },
          lifts: ['palm along bed'],
        },
      },
      { id: 'rested', seconds: 3, breath: 'out' },
    ],
  },
  'propped-up': {
    pose: {
      pelvis: { lean: -54, up: -0.33 },
      lumbar: { flexion: 14 },
      thoracic: { flexion: 8 },
      neck: { flexion: 10 },
      both: {
        hip: { flexion: 64, abduction: 5, rotation: 0 },
        knee: { flexion: 76 },
        ankle: { dorsiflexion: -46 },
      },
      lifts: ['foot on floor'],
      touches: ['seat on bed', 'foot on bed'],
    },
    props: [
      { kind: 'bed', forward: 0.3 },
      { kind: 'pillow', forward: -0.36, up: 0.5, thick: 0.16 },
      { kind: 'pillow', forward: -0.44, up: 0.66, thick: 0.14 },
      { kind: 'pillow', forward: -0.54, up: 0.8, thick: 0.14 },
    ],
    view: { from: 'left', raised: 12 },
    secondView: { from: 'front-left', raised: 25 },
    camera: { grade: 'B', from: 'side', follows: 'shoulder-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'reached',
        seconds: 4,
        breath: 'in',
        held: true,
        pose: {
          chest: { fullness: 60 },
          both: {
            shoulderBlade: { elevation: 8 },
            shoulder: { elevation: 126, plane: 78, rotation: 0 },
            elbow: { flexion: 8 },
            forearm: { pronation: 10 },
            hand: { grip: 6 },
          },
        },
      },
      {
        id: 'rested',
        seconds: 4,
        breath: 'out',
        pose: {
          both: {
            shoulder: { elevation: 30, plane: 76, rotation: 10 },
            elbow: { flexion: 34 },
            forearm: { pronation: 70 },
            hand: { grip: 6 },
          },
          touches: ['palm along thigh'],
        },
      },
    ],
  },
} as const satisfies Movement
