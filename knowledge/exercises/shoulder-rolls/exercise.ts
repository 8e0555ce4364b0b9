/** Shoulder rolls: lift and roll the shoulders forward, then backward, always finishing backward. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

export const exercise = {
  id: 'shoulder-rolls',
  offered: true,
  family: 'warm-up',
  targets: ['upper-trapezius', 'levator-scapulae', 'rhomboids'],
  zones: ['shoulder-top', 'blade', 'neck', 'between-blades'],
  helpsWith: ['tense', 'aching-after-sitting', 'stiff'],
  seeds: ['001-04', '003-07'],
  sources: ['article-exercises-and-stretching', 'article-ten-exercises', 'common-practice'],
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
      purposes: ['warm-up', 'mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated },
      dose: {
        source: {
          from: 'article-exercises-and-stretching',
          asStated: 'Lift and roll forward, 10–20 times.',
          reps: [10, 20],
        },
        start: { sets: 1, reps: 10, holdSeconds: 0 },
        top: { sets: 1, reps: 20, holdSeconds: 0 },
        restSeconds: 10,
        why: 'The source rolls forward only. Each of ours is one roll forward and one backward.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'standing',
      kind: 'mode',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: [],
      helps: [],
      desk: true,
      purposes: ['warm-up', 'mobility', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.standing },
      dose: {
        source: {
          from: 'article-ten-exercises',
          asStated: 'Named only: a few minutes as a warm-up, with arm circles or instead of them.',
        },
        start: { sets: 1, reps: 10, holdSeconds: 0 },
        top: { sets: 1, reps: 20, holdSeconds: 0 },
        restSeconds: 10,
        why: 'This source gives no number; we borrow the other one’s 10–20, one or two minutes in all.',
        whySource: 'article-exercises-and-stretching',
      },
    },
  ],
} as const satisfies Exercise
