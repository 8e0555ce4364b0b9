/** Eagle arms: the arms cross and wrap in front of the chest to stretch between the shoulder blades. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const silent = { from: 'article-ten-exercises', asStated: 'Named only; no number given.' } as const

const wrapDose = {
  source: silent,
  start: { sets: 1, reps: 2, holdSeconds: 15 },
  top: { sets: 1, reps: 2, holdSeconds: 30 },
  restSeconds: 10,
  why: 'The source is silent. Two stays of 15–30 s a side make up to a minute of stretch.',
  whySource: 'acsm-2011',
} as const

/** The wrapped arms lever each other across the chest, held up at shoulder height. */
const wrap = { armElevation: 1, armEndurance: 1, armAcross: 2, shoulderLoad: 1, forcedRange: 1 } as const

export const exercise = {
  id: 'eagle-arms',
  offered: true,
  family: 'blade-stretch',
  targets: ['rhomboids', 'middle-trapezius', 'rear-deltoid'],
  zones: ['between-blades', 'blade', 'shoulder-top'],
  helpsWith: ['tight-spots', 'tense', 'stiff'],
  seeds: ['001-10'],
  sources: ['article-ten-exercises', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'full',
      kind: 'standard',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.seated, ...wrap },
      dose: wrapDose,
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
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.standing, ...wrap },
      dose: wrapDose,
    },
    {
      id: 'hug',
      kind: 'easier',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'relaxation'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, armAcross: 1 },
      dose: {
        source: silent,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 3, holdSeconds: 20 },
        restSeconds: 5,
        why: 'The source is silent. The hug is the mild way, so the stays are shorter.',
        whySource: 'acsm-2011',
      },
    },
  ],
} as const satisfies Exercise
