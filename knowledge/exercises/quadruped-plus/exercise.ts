/** Push and sink: pushing the floor away with straight arms so that the shoulder blades slide apart. */

import type { Exercise } from '../../src/exercise.ts'
import { postures } from '../../src/postures.ts'

const source = { from: 'article-two-stretches', asStated: 'About 30 times.', reps: [30, 30] } as const

const floorDose = {
  source,
  start: { sets: 1, reps: 10, holdSeconds: 0 },
  top: { sets: 1, reps: 30, holdSeconds: 0 },
  restSeconds: 30,
  why: 'Thirty is a lot for a first time. We start with ten and build up to the source’s thirty.',
  whySource: 'acsm-2009',
} as const

const lowElbowDose = {
  ...floorDose,
  top: { sets: 1, reps: 20, holdSeconds: 0 },
  why: 'We start with ten. On the forearms the way is short, so twenty good ones are enough.',
  whySource: 'common-practice',
} as const

/** Pushing the weight of the trunk up between the shoulder blades; the upper back rounds a little. */
const push = { shoulderLoad: 2, spinalFlexion: 1 } as const

export const exercise = {
  id: 'quadruped-plus',
  offered: true,
  family: 'blade-strength',
  strengthGroup: 'blade-pushers',
  targets: ['serratus-anterior', 'rhomboids', 'middle-trapezius', 'thoracic-joints'],
  zones: ['blade', 'between-blades', 'below-blades'],
  helpsWith: ['weak-or-tired', 'tight-spots', 'stiff', 'aching-after-sitting'],
  seeds: ['002-02', '002-03'],
  sources: ['article-two-stretches', 'andersen-2014', 'acsm-2009', 'common-practice'],
  forms: [
    {
      id: 'floor',
      kind: 'standard',
      level: 3,
      position: 'hands-and-knees',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['strength', 'mobility'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.handsAndKnees, ...push },
      dose: floorDose,
    },
    {
      id: 'forearms',
      kind: 'reduced',
      level: 3,
      position: 'hands-and-knees',
      surface: 'floor',
      needs: [],
      helps: ['mat', 'pillow'],
      desk: false,
      purposes: ['strength', 'mobility'],
      effort: 'moderate',
      sides: 'together',
      loads: { ...postures.forearmsAndKnees, ...push },
      dose: lowElbowDose,
    },
    {
      id: 'at-table',
      kind: 'easier',
      level: 2,
      position: 'standing',
      surface: 'upright',
      needs: ['table'],
      helps: [],
      desk: true,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: {
        ...postures.supportedStanding,
        ...push,
        armElevation: 1,
        armEndurance: 1,
        armWeightBearing: 1,
        wristLoad: 1,
        headUnsupported: 1,
      },
      dose: floorDose,
    },
    {
      id: 'at-wall',
      kind: 'easier',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: ['wall'],
      helps: [],
      desk: true,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: {
        ...postures.supportedStanding,
        ...push,
        shoulderLoad: 1,
        armElevation: 1,
        armEndurance: 1,
        armWeightBearing: 1,
        wristLoad: 1,
      },
      dose: floorDose,
    },
    {
      id: 'forearms-at-wall',
      kind: 'reduced',
      level: 1,
      position: 'standing',
      surface: 'upright',
      needs: ['wall'],
      helps: [],
      desk: true,
      purposes: ['strength', 'mobility'],
      effort: 'light',
      sides: 'together',
      loads: { ...postures.supportedStanding, ...push, shoulderLoad: 1, armWeightBearing: 1 },
      dose: lowElbowDose,
    },
  ],
} as const satisfies Exercise
