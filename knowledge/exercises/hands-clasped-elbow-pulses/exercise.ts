/** Clasped hands, elbow pulses: the elbows move back and forth behind the back. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-exercises-and-stretching',
  asStated: 'For several minutes, in between long spells of typing.',
} as const

const claspDose = {
  source,
  start: { sets: 1, seconds: 45 },
  top: { sets: 1, seconds: 180 },
  restSeconds: 10,
  why: 'We read “several minutes” as up to three, and begin with less than one.',
  whySource: 'common-practice',
} as const

const clasp = { handsBehindBack: 2, armOpen: 1, shoulderLoad: 1 } as const

export const exercise = {
  id: 'hands-clasped-elbow-pulses',
  offered: true,
  family: 'chest-stretch',
  targets: ['rhomboids', 'middle-trapezius', 'chest'],
  zones: ['between-blades', 'chest-front', 'blade'],
  helpsWith: ['aching-after-sitting', 'stiff', 'tense'],
  seeds: ['003-06'],
  sources: ['article-exercises-and-stretching', 'common-practice'],
  forms: [
    {
      id: 'standing',
      kind: 'standard',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['mobility', 'relaxation'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.standing, ...clasp },
      dose: claspDose,
    },
    {
      id: 'seated',
      kind: 'mode',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility', 'relaxation'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, ...clasp },
      dose: claspDose,
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
      purposes: ['mobility', 'relaxation', 'warm-up'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated, armOpen: 1 },
      dose: {
        source,
        start: { sets: 1, seconds: 30 },
        top: { sets: 1, seconds: 90 },
        restSeconds: 5,
        why: 'The small way is for days or conditions that ask for care, so it is shorter.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
