/** Open book: lying on the side and turning the upper body open, arm and eyes together. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-upper-back-at-home',
  asStated: 'Up to 10 times on each side, staying a few seconds at the end.',
  reps: [1, 10],
} satisfies Dose['source']

const fullDose = {
  source,
  start: { sets: 1, reps: 5, holdSeconds: 2 },
  top: { sets: 1, reps: 10, holdSeconds: 5 },
  restSeconds: 10,
  why: 'The source gives no number for “a few seconds”; we read it as two to five.',
  whySource: 'common-practice',
} satisfies Dose

const halfDose = {
  source,
  start: { sets: 1, reps: 4, holdSeconds: 2 },
  top: { sets: 1, reps: 8, holdSeconds: 3 },
  restSeconds: 10,
  why: 'The smaller turn is for days or conditions that ask for care, so the stay at the end is short.',
  whySource: 'common-practice',
} satisfies Dose

/** Changing sides means rolling over, so every lying form carries a quick change of position. */
const fullTurn = {
  trunkRotation: 2,
  neckRotation: 2,
  armElevation: 1,
  armOpen: 2,
  shoulderLoad: 1,
  quickPositionChange: 1,
} as const
const halfTurn = {
  trunkRotation: 1,
  neckRotation: 1,
  quickPositionChange: 1,
} as const

export const exercise = {
  id: 'open-book',
  offered: true,
  family: 'rotation',
  targets: ['thoracic-joints', 'chest', 'intercostals', 'neck-rotators'],
  zones: ['between-blades', 'below-blades', 'chest-front', 'ribs-side'],
  helpsWith: ['stiff', 'aching-after-sitting', 'short-of-breath-room', 'tight-spots'],
  seeds: ['000-02'],
  sources: ['article-upper-back-at-home', 'common-practice'],
  forms: [
    {
      id: 'floor',
      kind: 'standard',
      level: 2,
      position: 'side-lying',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['mobility', 'stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.sideLyingOnFloor, ...fullTurn },
      dose: fullDose,
    },
    {
      id: 'on-bed',
      kind: 'mode',
      level: 2,
      position: 'side-lying',
      surface: 'bed',
      needs: ['bed'],
      helps: ['pillow'],
      desk: false,
      purposes: ['mobility', 'stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.sideLyingOnBed, ...fullTurn },
      dose: fullDose,
    },
    {
      id: 'half-range',
      kind: 'reduced',
      level: 1,
      position: 'side-lying',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.sideLyingOnFloor, ...halfTurn },
      dose: halfDose,
    },
    {
      id: 'half-range-on-bed',
      kind: 'reduced',
      level: 1,
      position: 'side-lying',
      surface: 'bed',
      needs: ['bed'],
      helps: ['pillow'],
      desk: false,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.sideLyingOnBed, ...halfTurn },
      dose: halfDose,
    },
    {
      id: 'seated',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: {
        ...postures.seated,
        trunkRotation: 1,
        neckRotation: 1,
        armOpen: 1,
        shoulderLoad: 1,
      },
      dose: halfDose,
    },
  ],
} as const satisfies Exercise
