/** Middle back stretch: a name for a kind of stretch, explained and pointed onwards. */

import type { InformationEntry } from '../../src/exercise.ts'

export const exercise = {
  id: 'mid-back-stretch',
  offered: false,
  family: 'information',
  targets: ['rhomboids', 'middle-trapezius'],
  zones: ['between-blades', 'blade'],
  helpsWith: ['tight-spots'],
  seeds: ['002-10'],
  sources: ['article-two-stretches'],
  insteadOf: ['cross-body-stretch', 'quadruped-plus', 'eagle-arms'],
} as const satisfies InformationEntry
