/** A person's own list of exercises: from the library, or described in their own words. */

import type { Prescription } from '../planning/programme.ts'

export interface Routine {
  readonly id: string
  readonly name: string
  /** Who gave it to them, as they put it. */
  readonly from?: string
  /** What they say to it. */
  readonly note?: string
  /** In the order in which they are done. */
  readonly items: readonly RoutineItem[]
  /** Days of the week on which it is meant to be done, Monday = 1 … Sunday = 7; empty: whenever. */
  readonly weekdays: readonly number[]
}

interface RoutineItemBase {
  /** Unique in its routine. */
  readonly id: string
  readonly sides: 'together' | 'each'
  readonly prescription: Prescription
  readonly note?: string
  /** Precautions whose warning was shown, and of which the person said that whoever gave it to them knows. */
  readonly agreed?: readonly string[]
}

export interface LibraryItem extends RoutineItemBase {
  readonly of: 'library'
  readonly exercise: string
  readonly form: string
}

/** An exercise that we do not have. */
export interface OwnItem extends RoutineItemBase {
  readonly of: 'own'
  readonly name: string
  readonly steps: readonly string[]
  /** How long one repetition takes, without its hold. */
  readonly repSeconds: number
}

export type RoutineItem = LibraryItem | OwnItem
