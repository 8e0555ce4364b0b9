/** How the open book moves. */

import type { Movement, Tempo } from '../../src/movement.ts'

/** The lower arm stays on the floor, straight in front. */
const lowerArm = {
  shoulder: { elevation: 88, plane: 92, rotation: 12 },
  elbow: { flexion: 10 },
  hand: { grip: 6 },
} as const
const closed = {
  neck: { sideBend: -4 },
  right: lowerArm,
  left: {
    shoulderBlade: { protraction: 19 },
    shoulder: { elevation: 86, plane: 106, rotation: 0 },
    elbow: { flexion: 2 },
    wrist: { flexion: -12 },
    hand: { grip: 4 },
  },
} as const
/** The chest turns on a still pelvis; eyes and head follow the hand. */
const opened = {
  lumbar: { turn: 7 },
  thoracic: { turn: 35 },
  neck: { flexion: 6, turn: 55, sideBend: 2 },
  right: { ...lowerArm, shoulder: { elevation: 92, plane: 52, rotation: -14 }, forearm: { pronation: -12 } },
  left: {
    shoulderBlade: { protraction: -18 },
    shoulder: { elevation: 84, plane: -34, rotation: -46 },
    elbow: { flexion: 10 },
    forearm: { pronation: -30 },
    hand: { grip: 8 },
  },
} as const

const handOnRibs = {
  shoulder: { elevation: 62, plane: -32, rotation: 68 },
  elbow: { flexion: 132 },
  forearm: { pronation: -5 },
  wrist: { flexion: -48 },
  hand: { grip: 6 },
} as const
const rolledClosed = {
  thoracic: { turn: 0, sideBend: -4 },
  right: lowerArm,
  left: { ...handOnRibs, shoulderBlade: { protraction: 10 } },
} as const
const rolledOpen = {
  lumbar: { turn: 4 },
  thoracic: { turn: 20 },
  neck: { turn: 24 },
  right: { ...lowerArm, shoulder: { elevation: 86, plane: 72, rotation: -6 } },
  left: {
    ...handOnRibs,
    shoulderBlade: { protraction: -14 },
    shoulder: { elevation: 54, plane: -52, rotation: 40 },
    wrist: { flexion: -30 },
  },
} as const

const views = {
  view: { from: 'front', raised: 48 },
  secondView: { from: 'right', raised: 50 },
} as const satisfies Partial<Tempo>

export const movement = {
  floor: {
    posture: 'side-lying',
    ...views,
    camera: { grade: 'C', from: 'front', follows: 'arm-across', works: 'one', notices: [] },
    phases: [
      {
        id: 'opened',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          ...opened,
          lifts: ['right shoulder on floor', 'right head-side on pillow'],
          touches: ['right upper-arm along floor', 'head-back on pillow'],
        },
      },
      {
        id: 'closed',
        seconds: 3,
        breath: 'in',
        pose: { ...closed, touches: ['left palm on right palm-place'] },
      },
    ],
  },
  'on-bed': {
    posture: 'side-lying-on-bed',
    ...views,
    camera: { grade: 'C', from: 'front', follows: 'arm-across', works: 'one', notices: [] },
    phases: [
      {
        id: 'opened',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          ...opened,
          lifts: ['right shoulder on bed', 'right head-side on pillow'],
          touches: ['right upper-arm along bed', 'head-back on pillow'],
        },
      },
      {
        id: 'closed',
        seconds: 3,
        breath: 'in',
        pose: { ...closed, touches: ['left palm on right palm-place'] },
      },
    ],
  },
  'half-range': {
    posture: 'side-lying',
    pose: {
      lifts: ['right shoulder on floor'],
      touches: ['right shoulder along floor', 'left palm on left side-ribs'],
    },
    ...views,
    camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
    phases: [
      { id: 'rolled-open', seconds: 2.5, breath: 'out', held: true, pose: rolledOpen },
      { id: 'rolled-closed', seconds: 2.5, breath: 'in', pose: rolledClosed },
    ],
  },
  'half-range-on-bed': {
    posture: 'side-lying-on-bed',
    pose: {
      lifts: ['right shoulder on bed'],
      touches: ['right shoulder along bed', 'left palm on left side-ribs'],
    },
    ...views,
    camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
    phases: [
      { id: 'rolled-open', seconds: 2.5, breath: 'out', held: true, pose: rolledOpen },
      { id: 'rolled-closed', seconds: 2.5, breath: 'in', pose: rolledClosed },
    ],
  },
  seated: {
    posture: 'seated',
    pose: { lifts: ['palm along thigh'] },
    view: { from: 'front', raised: 20 },
    secondView: { from: 'front-left', raised: 60, shows: 'upper' },
    camera: { grade: 'C', from: 'front', follows: 'trunk-turn', works: 'middle', notices: [] },
    phases: [
      {
        id: 'hand-aside',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: 5 },
          thoracic: { turn: 22 },
          neck: { turn: 28 },
          right: {
            shoulder: { elevation: 26, plane: 62, rotation: 56 },
            elbow: { flexion: 108 },
            forearm: { pronation: 0 },
            wrist: { flexion: -36 },
          },
          left: {
            shoulderBlade: { protraction: -14 },
            shoulder: { elevation: 24, plane: -8, rotation: -46 },
            elbow: { flexion: 84 },
            forearm: { pronation: -50 },
            hand: { grip: 6 },
          },
        },
      },
      {
        id: 'palms-together',
        seconds: 3,
        breath: 'in',
        pose: {
          both: {
            shoulder: { elevation: 26, plane: 62, rotation: 56 },
            elbow: { flexion: 108 },
            forearm: { pronation: 0 },
            wrist: { flexion: -36 },
            hand: { grip: 2 },
          },
          touches: ['left palm on right palm-place'],
        },
      },
    ],
  },
} as const satisfies Movement
