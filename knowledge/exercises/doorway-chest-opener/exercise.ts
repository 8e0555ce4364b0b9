/** Doorway chest opener: forearms on the frame, the chest moves through the door. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = { from: 'article-ten-exercises', asStated: 'Hold for 30 s.', holdSeconds: [30, 30] } as const

const leanDose = {
  source,
  start: { sets: 1, reps: 2, holdSeconds: 20 },
  top: { sets: 1, reps: 2, holdSeconds: 30 },
  restSeconds: 10,
  why: 'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch.',
  whySource: 'acsm-2011',
} as const

export const exercise = {
  id: 'doorway-chest-opener',
  offered: true,
  family: 'chest-stretch',
  targets: ['chest', 'thoracic-joints'],
  zones: ['chest-front', 'shoulder-top', 'between-blades'],
  helpsWith: ['stiff', 'aching-after-sitting', 'tense', 'short-of-breath-room'],
  seeds: ['001-12'],
  sources: ['article-ten-exercises', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'shoulder-height',
      kind: 'standard',
      level: 3,
      position: 'standing',
      surface: 'upright',
      needs: ['doorway'],
      helps: [],
      desk: false,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'together',
      // Body weight leans on arms that are open to their end.
      loads: {
        ...postures.supportedStanding,
        armElevation: 1,
        armEndurance: 1,
        armOpen: 2,
        armWeightBearing: 1,
        shoulderLoad: 2,
        forcedRange: 1,
        spinalExtension: 1,
      },
      dose: leanDose,
    },
    {
      id: 'elbows-low',
      kind: 'reduced',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: ['doorway'],
      helps: [],
      desk: false,
      purposes: ['stretch'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.supportedStanding, armOpen: 1, armWeightBearing: 1, shoulderLoad: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 3, holdSeconds: 20 },
        restSeconds: 5,
        why: 'With the elbows low the stretch is mild, so shorter stays are enough.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'one-arm',
      kind: 'easier',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: ['doorway'],
      helps: [],
      desk: false,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      // Turning away from the arm opens it with no weight on it, but as far as it goes.
      loads: {
        ...postures.supportedStanding,
        armElevation: 1,
        armOpen: 2,
        shoulderLoad: 1,
        forcedRange: 1,
        trunkRotation: 1,
      },
      dose: {
        source,
        start: { sets: 1, reps: 1, holdSeconds: 20 },
        top: { sets: 1, reps: 1, holdSeconds: 30 },
        restSeconds: 10,
        why: 'We start below the source’s 30 s and build up to it.',
        whySource: 'acsm-2011',
      },
    },
  ],
} as const satisfies Exercise
