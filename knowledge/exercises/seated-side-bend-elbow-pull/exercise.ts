/** Elbow pull: one elbow is drawn sideways overhead, with a lean, to stretch the side of the trunk. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = {
  from: 'article-ten-exercises',
  asStated: 'Hold for 30 s on each side.',
  holdSeconds: [30, 30],
} as const

export const exercise = {
  id: 'seated-side-bend-elbow-pull',
  offered: true,
  family: 'side-stretch',
  targets: ['latissimus', 'triceps', 'side-of-trunk', 'intercostals'],
  zones: ['ribs-side', 'blade', 'below-blades'],
  helpsWith: ['stiff', 'tense', 'short-of-breath-room', 'aching-after-sitting'],
  seeds: ['001-11'],
  sources: ['article-ten-exercises', 'acsm-2011', 'common-practice'],
  forms: [
    {
      id: 'pull',
      kind: 'standard',
      level: 3,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'light',
      sides: 'each',
      // The forearm behind the head tends to push the head forward.
      loads: {
        ...postures.seated,
        armElevation: 2,
        armEndurance: 1,
        shoulderLoad: 1,
        forcedRange: 1,
        sideBend: 1,
        neckFlexion: 1,
        headLoad: 1,
      },
      dose: {
        source,
        start: { sets: 1, reps: 1, holdSeconds: 20 },
        top: { sets: 1, reps: 2, holdSeconds: 30 },
        restSeconds: 10,
        why: 'We start below the source’s 30 s. It names no repeats; twice makes up a minute of stretch a side.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'no-pull',
      kind: 'easier',
      level: 2,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, armElevation: 2, shoulderLoad: 1, sideBend: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 2, holdSeconds: 20 },
        restSeconds: 5,
        why: 'Nothing holds the arm up, so it tires sooner: two shorter stays instead of one long one.',
        whySource: 'acsm-2011',
      },
    },
    {
      id: 'low',
      kind: 'reduced',
      level: 1,
      position: 'seated',
      surface: 'upright',
      needs: ['chair'],
      helps: [],
      desk: true,
      purposes: ['stretch'],
      effort: 'gentle',
      sides: 'each',
      loads: { ...postures.seated, armAcross: 1, sideBend: 1 },
      dose: {
        source,
        start: { sets: 1, reps: 2, holdSeconds: 10 },
        top: { sets: 1, reps: 2, holdSeconds: 20 },
        restSeconds: 5,
        why: 'The small lean is for days or conditions that ask for care, so the stays are shorter.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
