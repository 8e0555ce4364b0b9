/** Arm circles: small circles with long arms, forward and then backward, as a warm-up. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const dose = {
  source: {
    from: 'article-ten-exercises',
    asStated: 'Named only: a few minutes as a warm-up, with shoulder rolls or instead of them.',
  },
  start: { sets: 1, reps: 6, holdSeconds: 0 },
  top: { sets: 1, reps: 12, holdSeconds: 0 },
  restSeconds: 10,
  why: 'The source gives no number. Half a minute to a little over a minute is enough to warm up tired shoulders.',
  whySource: 'common-practice',
} satisfies Dose

const shoulderHeight = {
  armElevation: 1,
  armOpen: 1,
  armEndurance: 1,
  shoulderLoad: 1,
} as const

export const exercise = {
  id: 'arm-circles',
  offered: true,
  family: 'warm-up',
  targets: ['upper-trapezius', 'rear-deltoid', 'serratus-anterior'],
  zones: ['shoulder-top', 'blade', 'between-blades'],
  helpsWith: ['stiff', 'aching-after-sitting', 'tense'],
  seeds: ['001-03'],
  sources: ['article-ten-exercises', 'common-practice'],
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
      purposes: ['warm-up', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.standing, ...shoulderHeight },
      dose,
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
      purposes: ['warm-up', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.seated, ...shoulderHeight },
      dose,
    },
    {
      id: 'low',
      kind: 'reduced',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['warm-up', 'mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.standing, shoulderLoad: 1 },
      dose,
    },
    {
      id: 'low-seated',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['warm-up', 'mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated, shoulderLoad: 1 },
      dose,
    },
  ],
} as const satisfies Exercise
