/** Breaks at the desk as the screens see them. Types only. */

import type { ReadonlySignal } from '@preact/signals'
import type { BreakLength, BreakNotice, BreakPlan, BreakStatistics } from '@unhunch/engine'
import type { Permission } from './desk-edges.ts'

/** What goes into a calendar file. */
export interface CalendarWish {
  /** Minutes after midnight; absent: no sessions. */
  readonly sessionsAt?: number
  readonly hasBreaks: boolean
}

export type BreaksView =
  /** `outside`: not a working hour. `elsewhere`: nobody is at the desk, or a session is led. */
  | { readonly state: 'off' | 'outside' | 'quiet' | 'elsewhere' }
  | { readonly state: 'counting'; readonly length: BreakLength; readonly dueAtMs: number }
  | { readonly state: 'asked'; readonly notice: BreakNotice }
  | { readonly state: 'meeting'; readonly untilMs: number }

export interface BreaksLife {
  /** As it was saved, or as it could begin. */
  readonly plan: ReadonlySignal<BreakPlan>
  readonly isSaved: ReadonlySignal<boolean>
  readonly view: ReadonlySignal<BreaksView>
  readonly statistics: ReadonlySignal<BreakStatistics>
  readonly notices: ReadonlySignal<Permission>
  readonly presence: ReadonlySignal<Permission>
  /** Minutes by which a break can be put off. */
  readonly snoozeMinutes: readonly number[]
  /** The least and the most minutes between two breaks. */
  readonly everyMinutesRange: readonly [number, number]
  save(plan: BreakPlan): Promise<void>
  /** Whether a session is on the screen: no notice comes while it is. */
  atSession(isThere: boolean): void
  askForNotices(): Promise<void>
  askForPresence(): Promise<void>
  /** Which exercises a break would have now; empty while there is no plan that allows any. */
  exercises(length: BreakLength): readonly { readonly exercise: string; readonly form: string }[]
  start(): void
  snooze(minutes: number): void
  pass(): void
  /** "I have moved by myself." */
  done(length: BreakLength): void
  meeting(minutes: number): void
  meetingOver(): void
  /** Writes the iCalendar file. */
  saveCalendar(wish: CalendarWish): Promise<void>
}

/** What a notice says, put into words at the edge of the screen. */
export interface NoticeWords {
  readonly title: (length: BreakLength) => string
  readonly body: (exercises: readonly string[]) => string
}
