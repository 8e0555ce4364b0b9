/** Push-up: named by a source as one to leave out, explained and not offered. */

import type { InformationEntry } from '../../src/exercise.ts'

export const exercise = {
  id: 'push-up',
  offered: false,
  family: 'information',
  targets: ['chest', 'triceps', 'serratus-anterior'],
  zones: ['chest-front'],
  helpsWith: ['weak-or-tired'],
  seeds: ['002-08'],
  sources: ['article-two-stretches', 'common-practice'],
  insteadOf: ['standing-row', 'quadruped-plus', 'scapular-retraction'],
} as const satisfies InformationEntry
