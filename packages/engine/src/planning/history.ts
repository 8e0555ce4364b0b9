/** What has happened so far, as far as planning needs to know. Adaptation writes it; planning reads it. */

import type { Day } from './programme.ts'

/** How far an exercise has been built up, and whether it is resting. */
export interface ExerciseStanding {
  /** Steps up the dose ladder from its start; 0 is the first session's dose, below 0 is less than that. */
  readonly step: number
  /** The form that fits best now; absent: the planner chooses. */
  readonly form?: string
  /** Not offered before this day. */
  readonly restsUntil?: Day
  /** Never offered again unless the person says so. */
  readonly banned?: boolean
  /** How well it has gone: −2 … 2, from easy/right/hard, pain, likes and skips. */
  readonly liking: number
  /** Sessions in a row that went easily. */
  readonly easyInARow: number
  readonly ambersInARow: number
  /** The last day on which it was red. */
  readonly redOn?: Day
}

export const newStanding: ExerciseStanding = { step: 0, liking: 0, easyInARow: 0, ambersInARow: 0 }

export interface DoneSession {
  readonly day: Day
  readonly items: readonly {
    readonly exercise: string
    readonly form: string
    readonly outcome: 'done' | 'partly' | 'skipped'
  }[]
}

/** A weekly look back, as far as the plan reads it. */
export interface CheckIn {
  readonly day: Day
  readonly painAverage: number
  readonly goals: readonly number[]
}

/** What the plan is doing just now. */
export type Lane = 'plan' | 'flare' | 'paused' | 'graduated'

export interface History {
  readonly startDay: Day
  /** In order of day; the last entry is the latest. */
  readonly done: readonly DoneSession[]
  readonly standings: Readonly<Record<string, ExerciseStanding>>
  readonly lane: Lane
  /** The first day after the flare lane; present in `flare` only. */
  readonly laneUntil?: Day
  /** A lighter week that starts on this day: after illness, or a gap. */
  readonly lighterFrom?: Day
  /** When the plan last changed its exercises because nothing had changed. */
  readonly variedOn?: Day
  /** Usual pain as last reported, 0–10; absent: as in the intake. */
  readonly painUsual?: number
  readonly checkIns: readonly CheckIn[]
  /** The short safety questions are asked before the next session. */
  readonly rescreenDue: boolean
  /** Pain on the day, as last reported before a session. */
  readonly painToday?: { readonly day: Day; readonly pain: number }
}

/** A person who starts today. */
export function newHistory(startDay: Day): History {
  return { startDay, done: [], standings: {}, lane: 'plan', checkIns: [], rescreenDue: false }
}
