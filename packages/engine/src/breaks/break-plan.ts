/** When a person wants to be asked to move on a day at a desk, and what came of it. */

import type { Day } from '../planning/programme.ts'

/** Times of day are minutes after midnight in the person's own time zone. */
export interface BreakPlan {
  readonly isOn: boolean
  /** Monday = 1 … Sunday = 7. */
  readonly weekdays: readonly number[]
  readonly from: number
  /** After `from`; at most 1440. */
  readonly to: number
  readonly lunch?: { readonly from: number; readonly to: number }
  /** Between short breaks, 20–60. */
  readonly everyMinutes: number
  /** Between longer breaks; absent: only short ones. */
  readonly longerEveryMinutes?: number
}

export const breakLengths = ['short', 'longer'] as const
export type BreakLength = (typeof breakLengths)[number]

/**
 * - `done`: led by the app to its end, or said to be done.
 * - `natural`: the person had got up by themselves.
 * - `passed`: "not this time".
 * - `ignored`: the notice went by unanswered.
 */
export const breakOutcomes = ['done', 'natural', 'passed', 'ignored'] as const
export type BreakOutcome = (typeof breakOutcomes)[number]

export interface BreakReport {
  readonly day: Day
  /** Minutes after midnight when it was due, or taken. */
  readonly minute: number
  readonly length: BreakLength
  readonly outcome: BreakOutcome
  /** Time moved; 0 where nothing was done. */
  readonly seconds: number
  /** Exercise ids. */
  readonly exercises: readonly string[]
}
