/** What the break scheduler remembers, hears and asks for; `step-breaks.ts` is the machine itself. */

import type { Policy } from '@unhunch/knowledge'
import type { Day } from '../planning/programme.ts'
import type { BreakLength, BreakPlan, BreakReport } from './break-plan.ts'

export interface LocalTime {
  readonly day: Day
  /** Monday = 1 … Sunday = 7. */
  readonly weekday: number
  /** After midnight, 0–1439. */
  readonly minute: number
}

/** What the machine is told anew at every step: the plan may have changed, or the person have travelled. */
export interface BreakSettings {
  readonly plan: BreakPlan
  readonly policy: Policy['breaks']
  /** An instant as the clock on the person's wall shows it, where they are now. */
  readonly local: (atMs: number) => LocalTime
}

/**
 * Plain data, to be kept in storage that all windows of the app share. A window reads the stored
 * clock, steps it, and writes it back in one go, while the others wait; the window that has stepped
 * it performs the effects. So two windows never notify twice.
 */
export interface BreakClock {
  /** When the last event came. */
  readonly atMs: number
  /** Where counting to the next break began; absent outside the working hours and at lunch. */
  readonly count?: { readonly fromMs: number; readonly longerFromMs: number } | undefined
  /** How many notices there have been: the last one's number. */
  readonly notices: number
  /** The notice that waits for an answer. */
  readonly asked?: BreakNotice | undefined
  readonly snoozed?: { readonly length: BreakLength; readonly untilMs: number } | undefined
  /** Nobody is at the keyboard. */
  readonly away?: { readonly sinceMs: number } | undefined
  readonly meeting?: { readonly untilMs: number } | undefined
  readonly session?: { readonly sinceMs: number } | undefined
  /** A moment of peace after a meeting. */
  readonly notBeforeMs?: number | undefined
  readonly ignoredInARow: number
  /** No more notices in this half of this day. */
  readonly quiet?: { readonly half: string } | undefined
  /** The last day with working hours, so that a new one starts afresh. */
  readonly day?: Day | undefined
}

export interface BreakNotice {
  readonly number: number
  readonly length: BreakLength
  readonly dueAtMs: number
  readonly askedAtMs: number
}

/**
 * - `opened`: the app was started or came back to life. Time since the last event is not known,
 *   and no break is credited for it.
 * - `tick`: every 15–60 s, also in the background. A silence of more than five minutes means that
 *   the machine slept: a natural break.
 * - `activity`: the person used *this app* (key, pointer, touch). Ends quiet, and being away.
 * - `away`: idle or locked, by the browser's idle detection. `sinceMs` is when it began,
 *   not when it was noticed. Never send it because the page is hidden: then they work elsewhere.
 * - `back`: idle detection says that they are back at the machine. Also to be sent when it stops.
 * - `start`, `snooze`, `pass`: the answer to the notice of this number; late answers to one that is
 *   gone count as activity. After `start` the break is led as a session and ends by `break-done`.
 * - `break-done`: a break was led to its end, or said to be done, asked for or not. Written down as
 *   a report by this machine, so that nobody else has to.
 * - `meeting`: "in a meeting until"; replaces an earlier one.
 * - `session-begun`, `session-ended`: any guided session, breaks included. `seconds`: time moved.
 */
export type BreakEvent =
  | { readonly type: 'opened' | 'tick' | 'activity' | 'back' | 'meeting-over'; readonly atMs: number }
  | { readonly type: 'away'; readonly sinceMs: number; readonly atMs: number }
  | { readonly type: 'start' | 'pass'; readonly notice: number; readonly atMs: number }
  | {
      readonly type: 'snooze'
      readonly notice: number
      readonly minutes: number
      readonly atMs: number
    }
  | {
      readonly type: 'break-done'
      readonly length: BreakLength
      readonly seconds: number
      readonly exercises: readonly string[]
      readonly atMs: number
    }
  | { readonly type: 'meeting'; readonly untilMs: number; readonly atMs: number }
  | { readonly type: 'session-begun'; readonly atMs: number }
  | { readonly type: 'session-ended'; readonly seconds: number; readonly atMs: number }

/**
 * - `notify`: show this notice, in the page and by the system where allowed (its number as the tag).
 *   `isAgain`: it was put off before. Which exercises: `breakSession` knows.
 * - `withdraw`: the notice has been answered or is no longer needed; take it away everywhere.
 * - `report`: to be written to the journal.
 * - `quiet-began`, `quiet-over`: for a line on the page.
 */
export type BreakEffect =
  | { readonly type: 'notify'; readonly notice: BreakNotice; readonly isAgain: boolean }
  | { readonly type: 'withdraw'; readonly notice: number }
  | { readonly type: 'report'; readonly report: BreakReport }
  | { readonly type: 'quiet-began' | 'quiet-over' }

export type BreakStep = readonly [BreakClock, readonly BreakEffect[]]

/** For the very first time. Later the stored clock is stepped by `opened`. */
export function newBreakClock(atMs: number): BreakClock {
  return { atMs, notices: 0, ignoredInARow: 0 }
}
