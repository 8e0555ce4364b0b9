/** The shape of a programme: weeks, days, sessions, and a reason for every choice. */

import type { ReasonId } from '@unhunch/knowledge'

/** Where an exercise stands in a session. Slots come in this order: first loosen, then strengthen. */
export const slots = ['warm-up', 'mobility', 'strength', 'stretch', 'ease'] as const
export type Slot = (typeof slots)[number]

/** Calendar day, `YYYY-MM-DD`, in the person's own time zone. */
export type Day = string

/** What is done: repetitions with a hold, or a time; the rest comes between sets. */
export interface Prescription {
  readonly sets: number
  /** Repetitions a side and set; 0 when `seconds` is given. */
  readonly reps: number
  readonly holdSeconds: number
  /** For continuous motion; 0 when `reps` is given. */
  readonly seconds: number
  readonly restSeconds: number
}

export interface SessionItem {
  readonly slot: Slot
  readonly exercise: string
  readonly form: string
  readonly sides: 'together' | 'each'
  readonly prescription: Prescription
  /** How long it takes on the clock, from its announcement to its last second. */
  readonly seconds: number
  readonly reasons: readonly Reason[]
}

/** One day's exercises. */
export interface Session {
  readonly day: Day
  readonly items: readonly SessionItem[]
  readonly seconds: number
  /** Why the session is as it is: its length, what is missing from it. */
  readonly reasons: readonly Reason[]
}

/**
 * A reason as data. `id` is a key of the reason words in `knowledge/words`;
 * `values` fill its placeholders. Values that are ids are put into words by the reader.
 */
export interface Reason {
  readonly id: ReasonId
  readonly values: Readonly<Record<string, string | number>>
}

/** Why an exercise is not in the plan. */
export interface WhyNot {
  readonly exercise: string
  readonly reasons: readonly Reason[]
}

/** A short movement for the desk. */
export interface DeskBreak {
  readonly items: readonly SessionItem[]
  readonly everyMinutes: number
}

export type PlanDay =
  | { readonly kind: 'session'; readonly day: Day; readonly session: Session }
  | { readonly kind: 'rest'; readonly day: Day; readonly reasons: readonly Reason[] }
  /** A day gone by; `done` lists the exercises of that day, empty when there was no session. */
  | { readonly kind: 'past'; readonly day: Day; readonly done: readonly string[] }

export type Phase = 'settle-in' | 'build' | 'lighter-week' | 'review' | 'keep-up'

export interface PlanWeek {
  /** 1 for the first. */
  readonly week: number
  readonly phase: Phase
  readonly days: readonly PlanDay[]
  readonly reasons: readonly Reason[]
}

export interface Programme {
  readonly startDay: Day
  readonly weeks: readonly PlanWeek[]
  /** For days at a desk; absent when there are none, or nothing fits. */
  readonly deskBreak?: DeskBreak
  /** Why the programme as a whole is as it is. */
  readonly reasons: readonly Reason[]
  /** Every offered exercise that is in no session, with why. */
  readonly whyNots: readonly WhyNot[]
}
