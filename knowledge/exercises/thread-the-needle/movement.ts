/** How thread the needle moves: the left arm slides through to the right, and the chest turns after it. */

import type { Movement } from '../../src/movement.ts'

export const movement = {
  floor: {
    posture: 'hands-and-knees',
    pose: { firm: ['hip.abduction', 'hip.rotation'] },
    view: { from: 'front-right', raised: 25 },
    secondView: { from: 'left', raised: 15 },
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'threaded',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 140, roll: 5, heading: -8, forward: 0.17 },
          lumbar: { flexion: 18, turn: -7 },
          thoracic: { flexion: -4, sideBend: -14, turn: -34 },
          neck: { flexion: 0, sideBend: -24, turn: -52 },
          both: { hip: { flexion: 113 }, knee: { flexion: 95 } },
          left: {
            shoulderBlade: { protraction: 18 },
            shoulder: { elevation: 83, plane: 110, rotation: 33 },
            elbow: { flexion: 2 },
            forearm: { pronation: -5 },
            wrist: { flexion: 14 },
          },
          right: {
            shoulder: { elevation: 108, plane: 42, rotation: -19 },
            elbow: { flexion: 107 },
            forearm: { pronation: 77 },
            wrist: { flexion: -48 },
          },
          lifts: ['left palm on floor'],
          touches: ['left shoulder on floor', 'left hand-back along floor', 'left head-side on floor'],
        },
      },
      { id: 'back', seconds: 4, breath: 'in' },
    ],
  },
  forearm: {
    posture: 'forearms-and-knees',
    pose: {
      pelvis: { lean: 112 },
      both: { hip: { flexion: 112, abduction: 8 } },
      left: { forearm: { pronation: -60 }, hand: { grip: 4 } },
      lifts: ['left forearm on floor'],
      touches: ['right palm on floor', 'left hand-back along floor'],
      firm: ['hip.abduction', 'hip.rotation'],
    },
    view: { from: 'front', raised: 20 },
    secondView: { from: 'right', raised: 15 },
    camera: { grade: 'C', from: 'side', follows: 'hip-flexion', works: 'both', notices: [] },
    phases: [
      {
        id: 'reached',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { flexion: 6, turn: -5 },
          thoracic: { flexion: 8, turn: -26 },
          neck: { turn: -10 },
          left: {
            shoulderBlade: { protraction: 18 },
            shoulder: { elevation: 66, plane: 118, rotation: 50 },
            elbow: { flexion: 14 },
            forearm: { pronation: 4 },
            wrist: { flexion: 8 },
          },
          right: { shoulder: { elevation: 112, plane: 100, rotation: 4 } },
        },
      },
      {
        id: 'back',
        seconds: 3,
        breath: 'in',
        pose: {
          left: { shoulder: { elevation: 104, plane: 72, rotation: 62 } },
          right: { shoulder: { rotation: -8 } },
        },
      },
    ],
  },
  'at-wall': {
    posture: 'standing',
    pose: {
      left: { hand: { grip: 4 } },
      right: {
        shoulderBlade: { protraction: 8 },
        shoulder: { elevation: 81, plane: 104, rotation: 20 },
        elbow: { flexion: 97 },
        forearm: { pronation: 0 },
        hand: { grip: 4 },
      },
      touches: ['right forearm-edge on wall', 'left hand-back along wall'],
    },
    props: [{ kind: 'wall', heading: 180, forward: 0.38 }],
    view: { from: 'back-right', raised: 15 },
    secondView: { from: 'right', shows: 'upper' },
    camera: { grade: 'C', from: 'side', follows: 'head-glide', works: 'middle', notices: [] },
    phases: [
      {
        id: 'reached',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { turn: -5 },
          thoracic: { turn: -25 },
          neck: { turn: -28 },
          left: {
            shoulderBlade: { protraction: 20 },
            shoulder: { elevation: 74, plane: 122, rotation: 54 },
            elbow: { flexion: 26 },
            forearm: { pronation: -28 },
            wrist: { flexion: 4 },
          },
        },
      },
      {
        id: 'back',
        seconds: 3,
        breath: 'in',
        pose: {
          left: {
            shoulderBlade: { protraction: -3 },
            shoulder: { elevation: 66, plane: 94, rotation: 64 },
            elbow: { flexion: 61 },
            forearm: { pronation: -20 },
            wrist: { flexion: 20 },
          },
        },
      },
    ],
  },
  'at-table': {
    posture: 'seated',
    props: [{ kind: 'table', forward: 0.58 }],
    pose: {
      pelvis: { lean: 20 },
      both: { hip: { flexion: 105 }, hand: { grip: 4 } },
      right: {
        shoulder: { elevation: 66, plane: 84, rotation: 40 },
        elbow: { flexion: 70 },
        forearm: { pronation: 75 },
      },
      lifts: ['palm along thigh'],
      touches: ['right elbow on table', 'left hand-back along table'],
    },
    view: { from: 'front-right', raised: 30 },
    secondView: { from: 'right', raised: 15, shows: 'upper' },
    camera: { grade: 'C', from: 'front', follows: 'shoulder-elevation', works: 'one', notices: [] },
    phases: [
      {
        id: 'reached',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          lumbar: { flexion: 5, turn: -4 },
          thoracic: { flexion: 10, turn: -20 },
          neck: { flexion: 8, turn: -15 },
          left: {
            shoulderBlade: { protraction: 18 },
            shoulder: { elevation: 76, plane: 120, rotation: 20 },
            elbow: { flexion: 16 },
            forearm: { pronation: -55 },
            wrist: { flexion: 10 },
          },
          // The resting forearm lies on the arm that slides under it.
          right: { shoulder: { plane: 94 }, elbow: { flexion: 80 } },
        },
      },
      {
        id: 'back',
        seconds: 3,
        breath: 'in',
        pose: {
          left: {
            shoulder: { elevation: 58, plane: 66, rotation: -14 },
            elbow: { flexion: 56 },
            forearm: { pronation: -75 },
          },
          right: { wrist: { flexion: -10 } },
          touches: ['right wrist on table'],
        },
      },
    ],
  },
} as const satisfies Movement
