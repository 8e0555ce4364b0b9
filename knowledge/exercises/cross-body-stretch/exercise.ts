/** Cross-body stretch: one arm is drawn across the chest to stretch behind the shoulder. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const silent = {
  from: 'article-two-stretches',
  asStated: 'Shown in a picture only; no number given.',
} as const

const pullDose = {
  source: silent,
  start: { sets: 1, reps: 2, holdSeconds: 15 },
  top: { sets: 1, reps: 2, holdSeconds: 30 },
  restSeconds: 10,
  why: 'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch.',
  whySource: 'acsm-2011',
} as const

/** One arm is drawn across by the other, both held near shoulder height. */
const drawnAcross = {
  armElevation: 1,
  armEndurance: 1,
  armAcross: 2,
  shoulderLoad: 1,
  forcedRange: 1,
} as const

export const exercise = {
  id: 'cross-body-stretch',
  offered: true,
  family: 'blade-stretch',
  targets: ['rear-deltoid', 'rhomboids', 'middle-trapezius'],
  zones: ['blade', 'between-blades', 'shoulder-top'],
  helpsWith: ['tight-spots', 'tense', 'stiff'],
  seeds: ['002-05'],
  sources: ['article-two-stretches', 'acsm-2011', 'tunwattanapong-2016', 'common-practice'],
  forms: [
    {
      id: 'seated',
      kind: 'standard',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.seated, ...drawnAcross },
      dose: pullDose,
    },
    {
      id: 'standing',
      kind: 'mode',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.standing, ...drawnAcross },
      dose: pullDose,
    },
    {
      id: 'half',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, armAcross: 1 },
      dose: {
        source: silent,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 3, holdSeconds: 20 },
        restSeconds: 5,
        why: 'The source is silent. Without a pull the stretch is mild, so the stays are shorter.',
        whySource: 'acsm-2011',
      },
    },
  ],
} as const satisfies Exercise
