/** Towel pulldown: a towel held taut and lowered from overhead to the chest. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-ten-exercises',
  asStated: 'Begin with as many repeats and sets as you can manage, and add to them in time.',
} as const

const pullDose = {
  source,
  start: { sets: 1, reps: 8, holdSeconds: 1 },
  top: { sets: 2, reps: 12, holdSeconds: 2 },
  restSeconds: 30,
  why: 'The source gives no number. Eight to twelve, first once and later twice, is the usual start.',
  whySource: 'acsm-2009',
} as const

/** The towel is kept taut the whole time, which is a static effort of the arms. */
const overheadTowel = { armElevation: 2, armEndurance: 1, shoulderLoad: 1, grip: 1, staticEffort: 1 } as const

export const exercise = {
  id: 'lat-pulldown-towel',
  offered: true,
  family: 'blade-strength',
  strengthGroup: 'pullers-down',
  targets: ['latissimus', 'middle-trapezius', 'lower-trapezius', 'rear-deltoid'],
  zones: ['below-blades', 'between-blades', 'blade'],
  helpsWith: ['weak-or-tired', 'stiff', 'aching-after-sitting'],
  seeds: ['001-14'],
  sources: ['article-ten-exercises', 'acsm-2009', 'common-practice'],
  forms: [
    {
      id: 'seated',
      kind: 'standard',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'towel'],
      helps: [],
      desk: false,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, ...overheadTowel },
      dose: pullDose,
    },
    {
      id: 'standing',
      kind: 'mode',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: ['towel'],
      helps: [],
      desk: false,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.standing, ...overheadTowel },
      dose: pullDose,
    },
    {
      id: 'below-shoulder',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'towel'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, shoulderLoad: 1, grip: 1, staticEffort: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 8, holdSeconds: 3 },
        top: { sets: 2, reps: 12, holdSeconds: 5 },
        restSeconds: 30,
        why: 'The source gives no number. Without the way up and down, each pull is held for a few seconds.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'firm-pull',
      kind: 'harder',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'towel'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.seated, ...overheadTowel, shoulderLoad: 2, staticEffort: 2 },
      dose: {
        ...pullDose,
        start: { sets: 1, reps: 6, holdSeconds: 1 },
        top: { sets: 3, reps: 12, holdSeconds: 2 },
        restSeconds: 45,
        why: 'The source gives no number. A firmer pull starts with fewer and gets a third set in the end.',
      },
    },
  ],
} as const satisfies Exercise
