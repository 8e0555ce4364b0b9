/** Upper back roll: slow rolling across a foam roller, or at a wall. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

export const exercise = {
  id: 'foam-thoracic-roll',
  offered: true,
  family: 'self-massage',
  targets: ['spinal-extensors', 'rhomboids', 'middle-trapezius', 'thoracic-joints'],
  zones: ['between-blades', 'below-blades'],
  helpsWith: ['tight-spots', 'stiff', 'tense'],
  seeds: ['001-15'],
  sources: ['article-ten-exercises', 'article-two-stretches', 'bartsch-2021', 'common-practice'],
  forms: [
    {
      id: 'crosswise',
      kind: 'standard',
      level: 3,
      position: 'supine',
      surface: 'floor',
      needs: ['foam-roller'],
      helps: ['mat'],
      desk: false,
      purposes: ['self-massage', 'mobility'],
      effort: 'light',
      sides: 'together',
      // The hands hold the head, and the hips are held just off the floor while rolling.
      loads: {
        ...postures.acrossRoller,
        headLoad: 1,
        armElevation: 1,
        armEndurance: 1,
        shoulderLoad: 1,
        staticEffort: 1,
      },
      dose: {
        start: { sets: 1, seconds: 30 },
        top: { sets: 2, seconds: 60 },
        restSeconds: 15,
        why: 'The article gives no numbers and says to build up slowly. Half a minute is a usual start.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'at-wall',
      kind: 'reduced',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: ['foam-roller', 'wall'],
      helps: [],
      desk: false,
      purposes: ['self-massage', 'mobility'],
      effort: 'gentle',
      sides: 'together',
      loads: { ...postures.supportedStanding, rollerOnSpine: 1 },
      dose: {
        start: { sets: 1, seconds: 30 },
        top: { sets: 2, seconds: 60 },
        restSeconds: 15,
        why: 'A wall version of our own, as long as on the floor.',
        whySource: 'common-practice',
      },
    },
    {
      id: 'towel-at-wall',
      kind: 'reduced',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: ['towel', 'wall'],
      helps: [],
      desk: false,
      purposes: ['self-massage'],
      effort: 'gentle',
      sides: 'together',
      // A soft roll pressed lightly: counted as a roller all the same.
      loads: { ...postures.supportedStanding, rollerOnSpine: 1 },
      dose: {
        start: { sets: 1, seconds: 30 },
        top: { sets: 2, seconds: 60 },
        restSeconds: 15,
        why: 'A way of our own for those without a roller, as long as on the floor.',
        whySource: 'common-practice',
      },
    },
  ],
} as const satisfies Exercise
