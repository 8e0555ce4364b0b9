/** Band row: pulling a band back to the ribs, with the shoulder blades drawing together. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const silent = { from: 'article-two-stretches', asStated: 'Named only; no number given.' } as const

const pullDose = {
  source: silent,
  start: { sets: 1, reps: 8, holdSeconds: 1 },
  top: { sets: 3, reps: 12, holdSeconds: 2 },
  restSeconds: 45,
  why: 'The source is silent. One to three sets of 8–12 is the usual way to build strength.',
  whySource: 'acsm-2009',
} as const

const bandPull = { shoulderLoad: 1, band: 1, grip: 1 } as const

export const exercise = {
  id: 'standing-row',
  offered: true,
  family: 'blade-strength',
  strengthGroup: 'blade-squeezers',
  targets: ['rhomboids', 'middle-trapezius', 'latissimus', 'rear-deltoid'],
  zones: ['between-blades', 'blade', 'below-blades'],
  helpsWith: ['weak-or-tired', 'aching-after-sitting', 'tight-spots'],
  seeds: ['002-06'],
  sources: ['article-two-stretches', 'acsm-2009', 'andersen-2011', 'common-practice'],
  forms: [
    {
      id: 'anchored',
      kind: 'standard',
      level: 3,
      position: 'standing',
      surface: 'upright',
      needs: ['band', 'row-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.standing, ...bandPull, balance: 1 },
      dose: pullDose,
    },
    {
      id: 'seated',
      kind: 'easier',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'band', 'row-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.seated, ...bandPull },
      dose: pullDose,
    },
    {
      id: 'band-round-feet',
      kind: 'easier',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'band'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.seated, ...bandPull },
      dose: pullDose,
    },
    {
      id: 'short-pull',
      kind: 'reduced',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'band', 'row-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, ...bandPull },
      dose: {
        source: silent,
        start: { sets: 1, reps: 8, holdSeconds: 0 },
        top: { sets: 2, reps: 15, holdSeconds: 0 },
        restSeconds: 45,
        why: 'The source is silent. A lighter, shorter pull is done a few more times instead.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'one-arm',
      kind: 'harder',
      level: 4,
      position: 'standing',
      surface: 'upright',
      needs: ['band', 'row-anchor'],
      helps: [],
      desk: false,
      purposes: ['strength'],
      effort: 'moderate',
      sides: 'each',
      // One arm alone tries to turn the trunk, which has to be held still.
      loads: { ...postures.standing, ...bandPull, balance: 1, staticEffort: 1 },
      dose: {
        ...pullDose,
        start: { sets: 1, reps: 6, holdSeconds: 1 },
        why: 'The source is silent. One arm at a time takes twice as long, so we begin with six for each.',
      },
    },
  ],
} as const satisfies Exercise
