/** Seated twist: a long, easy turn that is stayed in and breathed into. */

import type { Dose, Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-ten-exercises',
  asStated: 'Hold 30 s to 1 min on each side, 2–3 times a side.',
  reps: [2, 3],
  holdSeconds: [30, 60],
} satisfies Dose['source']

const heldDose = {
  source,
  start: { sets: 1, reps: 1, holdSeconds: 30 },
  top: { sets: 1, reps: 2, holdSeconds: 45 },
  restSeconds: 10,
  why: 'One long turn a side at first, and two later: about a minute of stretch for each muscle is enough.',
  whySource: 'acsm-2011',
} satisfies Dose

/** The hands hold the turn against the thigh and the seat. */
const heldTurn = {
  trunkRotation: 2,
  neckRotation: 1,
  forcedRange: 1,
  shoulderLoad: 1,
} as const

export const exercise = {
  id: 'seated-twist',
  offered: true,
  family: 'rotation',
  targets: ['thoracic-joints', 'spinal-extensors', 'intercostals', 'chest', 'low-back'],
  zones: ['between-blades', 'below-blades', 'ribs-side', 'low-back'],
  helpsWith: ['stiff', 'aching-after-sitting', 'tense'],
  seeds: ['001-05'],
  sources: ['article-ten-exercises', 'acsm-2011'],
  forms: [
    {
      id: 'held',
      kind: 'standard',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch', 'mobility'],
      effort: 'light',
      sides: 'each',
      loads: { ...postures.seated, ...heldTurn },
      dose: heldDose,
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
      purposes: ['stretch', 'mobility'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, trunkRotation: 1, neckRotation: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 2, holdSeconds: 30 },
        restSeconds: 5,
        why: 'The small turn is for when care is needed, so the stay is shorter than the source’s.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'on-floor',
      kind: 'mode',
      level: 3,
      position: 'seated',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'blanket'],
      desk: false,
      purposes: ['stretch', 'mobility'],
      effort: 'light',
      sides: 'each',
      loads: { floorTransfer: 1, ...heldTurn },
      dose: heldDose,
    },
  ],
} as const satisfies Exercise
