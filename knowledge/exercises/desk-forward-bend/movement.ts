/** How the seated forward bend moves: down slowly, and up more slowly still. */

import type { Movement, Pose, Tempo } from '../../src/movement.ts'

/** Near the front of the chair, the feet a little apart, so that the arms go down outside the legs. */
const start = {
  pelvis: { forward: 0.1 },
  both: { hip: { abduction: 3 } },
} as const satisfies Pose

/** Well to the outside, from where they slide down. */
const handsOnThighs = {
  both: {
    shoulder: { elevation: 19, plane: 55, rotation: 20 },
    elbow: { flexion: 38 },
    forearm: { pronation: 0 },
    wrist: { flexion: -8 },
  },
  lifts: ['palm on thigh'],
  touches: ['palm along thigh-outside'],
} as const satisfies Pose

const seen = {
  posture: 'seated',
  pose: start,
  view: { from: 'left' },
  secondView: { from: 'front-left', raised: 20 },
  camera: { grade: 'B', from: 'side', follows: 'trunk-inclination', works: 'middle', notices: ['too-fast'] },
} as const satisfies Omit<Tempo, 'phases'>

export const movement = {
  'to-floor': {
    ...seen,
    phases: [
      {
        id: 'bent',
        seconds: 5,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 22 },
          lumbar: { flexion: 41 },
          thoracic: { flexion: 32 },
          neck: { flexion: -8 },
          both: {
            hip: { flexion: 108 },
            shoulder: { elevation: 99, plane: 78, rotation: 4 },
            elbow: { flexion: 4 },
            forearm: { pronation: 0 },
            hand: { grip: 10 },
          },
          lifts: ['palm on thigh'],
        },
      },
      { id: 'up', seconds: 7, breath: 'in', pose: handsOnThighs },
    ],
  },
  'to-shins': {
    ...seen,
    phases: [
      {
        id: 'bent',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 20 },
          lumbar: { flexion: 30 },
          thoracic: { flexion: 22 },
          neck: { flexion: 4 },
          both: {
            hip: { flexion: 106 },
            shoulder: { elevation: 59, plane: 60, rotation: 8 },
            elbow: { flexion: 45 },
            forearm: { pronation: -40 },
            wrist: { flexion: 50, deviation: -8 },
            hand: { grip: 12 },
          },
          lifts: ['palm on thigh'],
          touches: ['fingertips along shin-outside'],
        },
      },
      { id: 'up', seconds: 6, breath: 'in', pose: handsOnThighs },
    ],
  },
  'hands-on-thighs': {
    ...seen,
    phases: [
      {
        id: 'bent',
        seconds: 3,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 28 },
          lumbar: { flexion: 8 },
          thoracic: { flexion: 6 },
          neck: { flexion: 6 },
          both: {
            hip: { flexion: 116, abduction: 8 },
            shoulder: { elevation: 40, plane: 88 },
            elbow: { flexion: 74 },
            forearm: { pronation: 60 },
            wrist: { flexion: 16 },
            hand: { grip: 25 },
          },
          lifts: ['palm on thigh'],
          touches: ['forearm on thigh'],
        },
      },
      { id: 'up', seconds: 4, breath: 'in' },
    ],
  },
  'at-table': {
    ...seen,
    pose: { lifts: ['palm on thigh'], touches: ['palm along table'] },
    props: [{ kind: 'table', forward: 0.72 }],
    phases: [
      {
        id: 'bent',
        seconds: 4,
        breath: 'out',
        held: true,
        pose: {
          pelvis: { lean: 28 },
          lumbar: { flexion: 16 },
          thoracic: { flexion: 10 },
          neck: { flexion: 2 },
          both: {
            hip: { flexion: 116 },
            shoulder: { elevation: 125, plane: 88 },
            elbow: { flexion: 8 },
            forearm: { pronation: 75 },
            hand: { grip: 0 },
          },
        },
      },
      {
        id: 'up',
        seconds: 4,
        breath: 'in',
        pose: {
          both: {
            shoulder: { elevation: 45, plane: 80 },
            elbow: { flexion: 45 },
            forearm: { pronation: 75 },
            hand: { grip: 0 },
          },
        },
      },
    ],
  },
} as const satisfies Movement
