/** Chest expansion breathing: slow, wide breaths, with or without a short pause. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const noPauseDose = {
  source: {
    from: 'article-ten-exercises',
    asStated: '10–15 breaths, with a pause of a few seconds that this form leaves out.',
    reps: [10, 15],
  },
  start: { sets: 1, reps: 6, holdSeconds: 0 },
  top: { sets: 1, reps: 15, holdSeconds: 0 },
  restSeconds: 0,
  why: 'We start with six breaths, about a minute, so that it fits a short break.',
  whySource: 'common-practice',
} satisfies Dose

export const exercise = {
  id: 'chest-expansion-breathing',
  offered: true,
  family: 'breathing',
  targets: ['diaphragm', 'intercostals', 'chest'],
  zones: ['chest-front', 'ribs-side', 'between-blades'],
  helpsWith: ['tense', 'short-of-breath-room', 'aching-after-sitting', 'stiff'],
  seeds: ['001-02'],
  sources: ['article-ten-exercises', 'common-practice'],
  forms: [
    {
      id: 'with-pause',
      kind: 'standard',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['breathing', 'relaxation', 'mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated, breathPause: 1 },
      dose: {
        source: {
          from: 'article-ten-exercises',
          asStated: '10–15 breaths, with a pause of a few seconds, never strained.',
          reps: [10, 15],
        },
        start: { sets: 1, reps: 6, holdSeconds: 2 },
        top: { sets: 1, reps: 12, holdSeconds: 4 },
        restSeconds: 0,
        why: 'We start with six breaths so that it fits a short break, and read “a few seconds” as two to four.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'no-pause',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['breathing', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.seated },
      dose: noPauseDose,
    },
    {
      id: 'on-bed',
      kind: 'mode',
      level: 1,
      position: 'supine',
      surface: 'bed',
      needs: ['bed'],
      helps: ['pillow', 'blanket'],
      desk: false,
      purposes: ['breathing', 'relaxation'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.supineOnBed },
      dose: noPauseDose,
    },
  ],
} as const satisfies Exercise
