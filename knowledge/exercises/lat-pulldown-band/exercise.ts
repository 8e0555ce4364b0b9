/** Band pulldown: drawing a band down from overhead towards the sides. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-can-exercise-help',
  asStated: '3 sets of 12, with a squeeze at the bottom.',
  sets: [3, 3],
  reps: [12, 12],
} as const

const overheadDose = {
  source,
  start: { sets: 1, reps: 8, holdSeconds: 1 },
  top: { sets: 3, reps: 12, holdSeconds: 2 },
  restSeconds: 45,
  why: 'Three sets of twelve is a lot to begin with. We start with one set of eight and build up to it.',
  whySource: 'acsm-2009',
} as const

const overheadPull = { armElevation: 2, armEndurance: 1, shoulderLoad: 2, band: 1, grip: 1 } as const

export const exercise = {
  id: 'lat-pulldown-band',
  offered: true,
  family: 'blade-strength',
  strengthGroup: 'pullers-down',
  targets: ['latissimus', 'lower-trapezius', 'middle-trapezius', 'rear-deltoid'],
  zones: ['below-blades', 'blade', 'between-blades'],
  helpsWith: ['weak-or-tired', 'aching-after-sitting'],
  seeds: ['004-01'],
  sources: ['article-can-exercise-help', 'acsm-2009', 'common-practice'],
  forms: [
    {
      id: 'standing',
      kind: 'standard',
      level: 4,
      position: 'standing',
      surface: 'upright',
      needs: ['band', 'overhead-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.standing, ...overheadPull, balance: 1 },
      dose: overheadDose,
    },
    {
      id: 'seated',
      kind: 'easier',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'band', 'overhead-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.seated, ...overheadPull },
      dose: overheadDose,
    },
    {
      id: 'kneeling',
      kind: 'mode',
      level: 4,
      position: 'kneeling',
      surface: 'floor',
      needs: ['band', 'overhead-anchor'],
      helps: ['mat', 'pillow', 'chair'],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.kneeling, ...overheadPull },
      dose: overheadDose,
    },
    {
      id: 'low-one-arm',
      kind: 'reduced',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'band', 'row-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.seated, shoulderLoad: 1, band: 1, grip: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 6, holdSeconds: 1 },
        top: { sets: 3, reps: 12, holdSeconds: 2 },
        restSeconds: 45,
        why: 'One arm at a time takes twice as long, so we begin with six for each and build up.',
        whySource: 'acsm-2009',
      },
    },
  ],
} as const satisfies Exercise
