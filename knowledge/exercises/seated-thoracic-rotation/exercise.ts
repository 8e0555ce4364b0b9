/** Seated upper-body turn: short, repeated turns with the hips kept still. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-ten-exercises',
  asStated: 'Hold 10–15 s, 5–10 times on each side.',
  reps: [5, 10],
  holdSeconds: [10, 15],
} satisfies Dose['source']

export const exercise = {
  id: 'seated-thoracic-rotation',
  offered: true,
  family: 'rotation',
  targets: ['thoracic-joints', 'intercostals', 'spinal-extensors'],
  zones: ['between-blades', 'below-blades', 'ribs-side'],
  helpsWith: ['stiff', 'aching-after-sitting', 'short-of-breath-room', 'tight-spots'],
  seeds: ['001-13'],
  sources: ['article-ten-exercises', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'arms-crossed',
      kind: 'standard',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility', 'stretch'],
      effort: 'light',
      sides: 'each',
      loads: {
        ...postures.seated,
        trunkRotation: 2,
        neckRotation: 1,
        armAcross: 1,
      },
      dose: {
        source,
        start: { sets: 1, reps: 3, holdSeconds: 10 },
        top: { sets: 1, reps: 5, holdSeconds: 15 },
        restSeconds: 10,
        why: 'Three a side at first, and five at most: about a minute of stretch for each side is enough.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'half-range',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, trunkRotation: 1, neckRotation: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 5, holdSeconds: 1 },
        top: { sets: 1, reps: 10, holdSeconds: 2 },
        restSeconds: 5,
        why: 'The half turn is a moving one, for when care is needed, so it is hardly held.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'at-wall',
      kind: 'mode',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: ['wall'],
      helps: [],
      desk: true,
      purposes: ['mobility', 'stretch'],
      effort: 'light',
      sides: 'each',
      loads: {
        ...postures.supportedStanding,
        trunkRotation: 2,
        neckRotation: 1,
        armAcross: 1,
      },
      dose: {
        start: { sets: 1, reps: 4, holdSeconds: 3 },
        top: { sets: 1, reps: 8, holdSeconds: 5 },
        restSeconds: 10,
        why: 'The sources do not name this standing version. We keep their number of turns and stay for a breath.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
