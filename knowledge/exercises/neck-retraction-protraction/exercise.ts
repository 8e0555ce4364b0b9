/** Chin glide: drawing the head straight back over the shoulders and letting it go again. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-exercises-and-stretching',
  asStated: 'Named only: moving the neck back and forth, with no number.',
} satisfies Dose['source']

const gentleDose = {
  source,
  start: { sets: 1, reps: 8, holdSeconds: 2 },
  top: { sets: 1, reps: 10, holdSeconds: 5 },
  restSeconds: 15,
  why: 'The source gives no number. Eight to ten short holds are usual for this movement.',
  whySource: 'common-practice',
} satisfies Dose

const strongerDose = {
  source,
  start: { sets: 1, reps: 8, holdSeconds: 3 },
  top: { sets: 2, reps: 10, holdSeconds: 5 },
  restSeconds: 30,
  why: 'The source gives no number. A light press is built up like other strength work.',
  whySource: 'acsm-2009',
} satisfies Dose

export const exercise = {
  id: 'neck-retraction-protraction',
  offered: true,
  family: 'neck',
  strengthGroup: 'neck-front',
  targets: ['deep-neck-flexors', 'upper-trapezius'],
  zones: ['neck', 'between-blades'],
  helpsWith: ['aching-after-sitting', 'stiff', 'weak-or-tired'],
  seeds: ['003-02'],
  sources: ['article-exercises-and-stretching', 'acsm-2009', 'ylinen-2006', 'common-practice'],
  forms: [
    {
      id: 'seated',
      kind: 'standard',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: {
        ...postures.seated,
        neckGlide: 1,
        neckFlexion: 1,
        staticEffort: 1,
      },
      dose: gentleDose,
    },
    {
      id: 'no-hold',
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
      loads: { ...postures.seated, neckGlide: 1, neckFlexion: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 6, holdSeconds: 0 },
        top: { sets: 1, reps: 10, holdSeconds: 0 },
        restSeconds: 5,
        why: 'A small glide that keeps moving, for when care is needed.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'at-wall',
      kind: 'harder',
      level: 3,
      position: 'standing',
      surface: 'upright',
      needs: ['wall'],
      helps: ['towel'],
      desk: true,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: {
        ...postures.supportedStanding,
        neckGlide: 1,
        neckFlexion: 1,
        headLoad: 1,
        staticEffort: 1,
      },
      dose: strongerDose,
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
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: {
        ...postures.supineOnBed,
        neckGlide: 1,
        neckFlexion: 1,
        headLoad: 1,
        staticEffort: 1,
      },
      dose: strongerDose,
    },
  ],
} as const satisfies Exercise
