/** Manipulation of the upper back: done by a professional only, explained and not offered. */

import type { InformationEntry } from '../../src/exercise.ts'

export const exercise = {
  id: 'professional-manipulation',
  offered: false,
  family: 'information',
  targets: ['thoracic-joints'],
  zones: ['between-blades'],
  helpsWith: ['stiff'],
  seeds: ['002-11'],
  sources: ['article-two-stretches', 'common-practice'],
  insteadOf: ['seated-thoracic-rotation', 'thoracic-extension-chair', 'quadruped-plus'],
} as const satisfies InformationEntry
