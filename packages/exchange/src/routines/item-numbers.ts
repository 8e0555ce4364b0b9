/** The numbers of an exercise from outside, brought within what a routine takes. */

import { policy } from '@unhunch/knowledge/policy'
import type { Losses } from './loss.ts'

const { routine, foreign } = policy
const [shortestRep, longestRep] = routine.repSecondsRange.value

interface Limits {
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

const limits = {
  sets: { least: 1, most: routine.mostSets.value, isWhole: true },
  reps: { least: 1, most: routine.mostReps.value, isWhole: true },
  hold: { least: 0, most: routine.longestHoldSeconds.value, isWhole: false },
  seconds: { least: 1, most: routine.longestSeconds.value, isWhole: false },
  rest: { least: 0, most: routine.longestRestSeconds.value, isWhole: false },
  'rep-seconds': { least: shortestRep, most: longestRep, isWhole: false },
} as const satisfies Record<string, Limits>
export type NumberField = keyof typeof limits

/** Put in where the file gives none. */
const ours = {
  sets: routine.ownSets.value,
  reps: routine.ownReps.value,
  hold: foreign.stretchHoldSeconds.value,
  seconds: foreign.seconds.value,
  rest: foreign.restSeconds.value,
  'rep-seconds': routine.ownRepSeconds.value,
} as const satisfies Record<NumberField, number>

export interface GivenNumber {
  readonly where: string
  readonly value: number | null | undefined
}

/** The number, no further than a routine goes. */
export function fit(field: NumberField, where: string, value: number, losses: Losses): number {
  const { least, most, isWhole } = limits[field]
  const kept = Math.min(most, Math.max(least, isWhole ? Math.round(value) : Math.round(value * 10) / 10))
  if (kept !== value) losses.add('number-changed', where, { found: value, kept })
  return kept
}

/** The number, or ours in its place. */
export function fitOrPutIn(field: NumberField, { where, value }: GivenNumber, losses: Losses): number {
  if (typeof value === 'number') return fit(field, where, value, losses)
  losses.add('number-put-in', where, { field, value: ours[field] })
  return ours[field]
}

/** Between the sets; nothing where there is one set only. */
export function fitRest(sets: number, rest: GivenNumber, losses: Losses): number {
  if (sets === 1 && typeof rest.value !== 'number') return 0
  return fitOrPutIn('rest', rest, losses)
}
