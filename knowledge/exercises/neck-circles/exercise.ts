/** Half-circle sweep: what the neck circles of the source become, from side to side through the front only. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-exercises-and-stretching',
  asStated: 'Named only: circling movements of the neck, with no number.',
} satisfies Dose['source']

const dose = {
  source,
  start: { sets: 1, reps: 5, holdSeconds: 0 },
  top: { sets: 1, reps: 8, holdSeconds: 0 },
  restSeconds: 5,
  why: 'The source gives no number. Five to eight slow sweeps are usual for easing a joint.',
  whySource: 'common-practice',
} satisfies Dose

export const exercise = {
  id: 'neck-circles',
  offered: true,
  family: 'neck',
  targets: ['upper-trapezius', 'levator-scapulae', 'neck-rotators'],
  zones: ['neck', 'shoulder-top'],
  helpsWith: ['tense', 'stiff', 'aching-after-sitting'],
  seeds: ['003-01'],
  sources: ['article-exercises-and-stretching', 'common-practice'],
  forms: [
    {
      id: 'seated',
      kind: 'standard',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: {
        ...postures.seated,
        neckFlexion: 2,
        neckSideBend: 1,
        neckRotation: 1,
        neckCircling: 1,
      },
      dose,
    },
    {
      id: 'small',
      kind: 'reduced',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: {
        ...postures.seated,
        neckFlexion: 1,
        neckSideBend: 1,
        neckRotation: 1,
        neckCircling: 1,
      },
      dose,
    },
  ],
} as const satisfies Exercise
