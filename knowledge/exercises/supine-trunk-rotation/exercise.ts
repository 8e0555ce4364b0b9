/** Lying knee rolls: both knees sink to one side while the shoulders stay down. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-can-exercise-help',
  asStated: 'Stay about 10 s on each side; no number of repeats.',
  holdSeconds: [10, 10],
} satisfies Dose['source']

const fullDose = {
  source,
  start: { sets: 1, reps: 3, holdSeconds: 10 },
  top: { sets: 1, reps: 6, holdSeconds: 10 },
  restSeconds: 10,
  why: 'The source gives no number of repeats. Six a side makes about a minute of stretch.',
  whySource: 'acsm-2011',
} satisfies Dose

const smallDose = {
  source,
  start: { sets: 1, reps: 5, holdSeconds: 0 },
  top: { sets: 1, reps: 10, holdSeconds: 2 },
  restSeconds: 5,
  why: 'The small roll keeps moving, so it is not held as long as the source says.',
  whySource: 'common-practice',
} satisfies Dose

export const exercise = {
  id: 'supine-trunk-rotation',
  offered: true,
  family: 'rotation',
  targets: ['thoracic-joints', 'low-back', 'spinal-extensors', 'side-of-trunk'],
  zones: ['below-blades', 'low-back', 'ribs-side'],
  helpsWith: ['stiff', 'tense', 'aching-after-sitting'],
  seeds: ['004-05'],
  sources: ['article-can-exercise-help', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'floor',
      kind: 'standard',
      level: 2,
      position: 'supine',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['stretch', 'mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.supineOnFloor, trunkRotation: 2 },
      dose: fullDose,
    },
    {
      id: 'on-bed',
      kind: 'mode',
      level: 2,
      position: 'supine',
      surface: 'bed',
      needs: ['bed'],
      helps: ['pillow'],
      desk: false,
      purposes: ['stretch', 'mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.supineOnBed, trunkRotation: 2 },
      dose: fullDose,
    },
    {
      id: 'small',
      kind: 'reduced',
      level: 1,
      position: 'supine',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.supineOnFloor, trunkRotation: 1 },
      dose: smallDose,
    },
    {
      id: 'small-on-bed',
      kind: 'reduced',
      level: 1,
      position: 'supine',
      surface: 'bed',
      needs: ['bed'],
      helps: ['pillow'],
      desk: false,
      purposes: ['mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.supineOnBed, trunkRotation: 1 },
      dose: smallDose,
    },
  ],
} as const satisfies Exercise
