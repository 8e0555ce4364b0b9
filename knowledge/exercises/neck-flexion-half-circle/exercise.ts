/** Neck half circle: chin down, ear to one shoulder, and back through the front; never backward. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-can-exercise-help',
  asStated: 'Stay a few seconds on each side; no number of repeats.',
} satisfies Dose['source']

const dose = {
  source,
  start: { sets: 1, reps: 3, holdSeconds: 2 },
  top: { sets: 1, reps: 5, holdSeconds: 5 },
  restSeconds: 10,
  why: 'The source gives no number of repeats. We read its “few seconds” as two to five.',
  whySource: 'common-practice',
} satisfies Dose

const halfCircle = {
  neckFlexion: 2,
  neckSideBend: 2,
  neckRotation: 1,
  neckCircling: 1,
} as const

export const exercise = {
  id: 'neck-flexion-half-circle',
  offered: true,
  family: 'neck',
  targets: ['upper-trapezius', 'levator-scapulae', 'spinal-extensors'],
  zones: ['neck', 'shoulder-top'],
  helpsWith: ['stiff', 'tense', 'aching-after-sitting'],
  seeds: ['004-04'],
  sources: ['article-can-exercise-help', 'common-practice'],
  forms: [
    {
      id: 'seated',
      kind: 'standard',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, ...halfCircle },
      dose,
    },
    {
      id: 'standing',
      kind: 'mode',
      level: 3,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['stretch', 'mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.standing, ...halfCircle },
      dose,
    },
    {
      id: 'nod-only',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated, neckFlexion: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 6, holdSeconds: 0 },
        top: { sets: 1, reps: 10, holdSeconds: 2 },
        restSeconds: 5,
        why: 'A small nod is ours, for days or conditions that ask for care; it hardly needs a hold.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
