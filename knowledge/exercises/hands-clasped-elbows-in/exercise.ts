/** Clasped hands, elbows in: the hands meet behind the back and the elbows draw together. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const silent = {
  from: 'article-exercises-and-stretching',
  asStated: 'No number given; with slow breathing.',
} as const

const claspDose = {
  source: silent,
  start: { sets: 1, reps: 3, holdSeconds: 10 },
  top: { sets: 1, reps: 4, holdSeconds: 20 },
  restSeconds: 10,
  why: 'The source is silent. Three or four stays of 10–20 s make up about a minute of stretch.',
  whySource: 'acsm-2011',
} as const

/** The elbows are drawn in by the person's own muscles, and the head nods a little. */
const clasp = {
  handsBehindBack: 2,
  armOpen: 2,
  shoulderLoad: 1,
  staticEffort: 1,
  neckFlexion: 1,
} as const

export const exercise = {
  id: 'hands-clasped-elbows-in',
  offered: true,
  family: 'chest-stretch',
  targets: ['chest', 'rhomboids', 'middle-trapezius', 'thoracic-joints'],
  zones: ['chest-front', 'between-blades', 'shoulder-top'],
  helpsWith: ['aching-after-sitting', 'tense', 'stiff'],
  seeds: ['003-05'],
  sources: ['article-exercises-and-stretching', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'standing',
      kind: 'standard',
      level: 3,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['stretch', 'relaxation'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.standing, ...clasp },
      dose: claspDose,
    },
    {
      id: 'seated',
      kind: 'mode',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'relaxation'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, ...clasp },
      dose: claspDose,
    },
    {
      id: 'towel-behind',
      kind: 'easier',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair', 'towel'],
      helps: [],
      desk: false,
      purposes: ['stretch', 'relaxation'],
      effort: 'light',
      sides: 'together',
      loads: {
        ...postures.seated,
        handsBehindBack: 1,
        armOpen: 1,
        shoulderLoad: 1,
        staticEffort: 1,
        grip: 1,
      },
      dose: {
        ...claspDose,
        top: { sets: 1, reps: 4, holdSeconds: 15 },
        why: 'The source is silent. The towel makes it milder, so the stays are a little shorter.',
      },
    },
    {
      id: 'hands-on-hips',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated, armOpen: 1 },
      dose: {
        source: silent,
        start: { sets: 1, reps: 4, holdSeconds: 5 },
        top: { sets: 1, reps: 6, holdSeconds: 8 },
        restSeconds: 5,
        why: 'The source is silent. The small way is held for a breath or two and done more often.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
