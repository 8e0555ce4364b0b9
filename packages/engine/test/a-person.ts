/** People for tests: a desk worker with a chair and a wall, changed where a test needs it. */

import type { Clearance, History, Intake, Restriction, Situation } from '../src/index.ts'
import { newHistory } from '../src/index.ts'
import { knowledge } from './the-knowledge.ts'

/** A Monday. */
export const monday = '2026-03-09'

export const deskWorker: Intake = {
  zones: ['between-blades'],
  qualities: ['stiff', 'aching-after-sitting'],
  painNow: 3,
  painUsual: 3,
  painWorst: 5,
  durationWeeks: 8,
  equipment: ['chair', 'chair-with-back', 'wall', 'table', 'towel'],
  floor: true,
  minutes: 10,
  weekdays: [1, 3, 5],
  deskHours: 7,
  triggers: [],
  stress: 'some',
  sleep: 'well',
  pattern: 'comes-and-goes',
  goals: ['Sit through a film'],
  likes: [],
  bans: [],
}

export const everyThing = [
  'chair',
  'chair-with-back',
  'table',
  'wall',
  'doorway',
  'towel',
  'band',
  'row-anchor',
  'overhead-anchor',
  'light-weights',
  'mat',
  'pillow',
  'blanket',
  'foam-roller',
  'bed',
] as const

export const clear: Clearance = { status: 'clear', flags: [], precautions: [], restrictions: [] }

export function withCare(restrictions: readonly Restriction[]): Clearance {
  return { status: 'with-care', flags: [], precautions: [], restrictions }
}

export function situationOf(
  changes: Partial<Intake> = {},
  restrictions: readonly Restriction[] = [],
  history: History = newHistory(monday),
): Situation {
  return { knowledge, intake: { ...deskWorker, ...changes }, restrictions, history }
}
