/** Sideways chair turn: turning towards the backrest, with the arms to help or only to rest. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const silent = {
  from: 'article-can-exercise-help',
  asStated: 'No number given; offered for mornings with little time.',
} satisfies Dose['source']

export const exercise = {
  id: 'chair-rotation',
  offered: true,
  family: 'rotation',
  targets: ['thoracic-joints', 'spinal-extensors', 'low-back', 'rear-deltoid'],
  zones: ['between-blades', 'below-blades', 'ribs-side', 'low-back'],
  helpsWith: ['stiff', 'aching-after-sitting', 'tight-spots'],
  seeds: ['004-03'],
  sources: ['article-can-exercise-help', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'arms-on-backrest',
      kind: 'standard',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair-with-back'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'mobility'],
      effort: 'light',
      sides: 'each',
      loads: {
        ...postures.seated,
        trunkRotation: 2,
        neckRotation: 1,
        forcedRange: 1,
        shoulderLoad: 1,
      },
      dose: {
        source: silent,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 4, holdSeconds: 15 },
        restSeconds: 10,
        why: 'The source is silent. We stay 10–15 s, up to about a minute a side in all.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'no-pull',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair-with-back'],
      helps: [],
      desk: true,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, trunkRotation: 1, neckRotation: 1 },
      dose: {
        source: silent,
        start: { sets: 1, reps: 3, holdSeconds: 5 },
        top: { sets: 1, reps: 5, holdSeconds: 10 },
        restSeconds: 5,
        why: 'The source is silent. A small turn needs no long stay.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
