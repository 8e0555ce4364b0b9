/** What a person reports: during a session, after it, the next morning, and once a week. */

import type { Day } from '../planning/programme.ts'
import type { ItemOutcome } from '../session/outcome.ts'

/** What the pain was like where it went beyond the usual. */
export const painCharacters = ['familiar', 'sharp', 'spreading', 'electric'] as const
export type PainCharacter = (typeof painCharacters)[number]

export interface ItemReport {
  readonly exercise: string
  readonly form: string
  readonly outcome: ItemOutcome
  /** How hard it felt; absent when it was not done. */
  readonly effort?: 'easy' | 'right' | 'hard'
  /** Worst pain while doing it, 0–10. */
  readonly pain?: number
  readonly character?: PainCharacter
}

export interface SessionReport {
  readonly type: 'session'
  readonly day: Day
  readonly items: readonly ItemReport[]
  /** 0–10, just before and just after. */
  readonly painBefore?: number
  readonly painAfter?: number
  /** Ids of symptoms from `knowledge/screening/symptoms` that stopped the session; others only eased it. */
  readonly symptoms: readonly string[]
  /** The session was ended before its last item. */
  readonly endedEarly: boolean
}

/** The morning after a session: has it settled within 24 hours? */
export interface MorningReport {
  readonly type: 'morning'
  readonly day: Day
  readonly pain: number
  readonly settled: boolean
}

export interface CheckInReport {
  readonly type: 'check-in'
  readonly day: Day
  /** Over the past week, 0–10. */
  readonly painAverage: number
  readonly painWorst: number
  /** How well each goal of the intake can be done, 0 (cannot) – 10 (as before), in its order. */
  readonly goals: readonly number[]
  readonly stiffness: number
}

/** The person says outright that pain flared up, or that it is over. */
export interface FlareReport {
  readonly type: 'flare'
  readonly day: Day
  readonly over: boolean
}

export interface WishReport {
  readonly type: 'wish'
  readonly day: Day
  readonly exercise: string
  readonly wish: 'ban' | 'unban' | 'like'
}

export type Report = SessionReport | MorningReport | CheckInReport | FlareReport | WishReport
