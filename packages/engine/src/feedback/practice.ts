/** What was done beside the plan: the person's own routine, or a single exercise. */

import type { Day } from '../planning/programme.ts'
import type { ItemOutcome } from '../session/outcome.ts'

export interface PracticeReport {
  readonly day: Day
  readonly of: 'routine' | 'exercise'
  /** The id of the routine. */
  readonly routine?: string
  readonly items: readonly {
    /** `own:<item>` for an exercise in the person's own words. */
    readonly exercise: string
    readonly form: string
    readonly outcome: ItemOutcome
    /** Worst pain while doing it, 0–10. */
    readonly pain?: number
  }[]
  /** Time spent on it. */
  readonly seconds: number
  /** 0–10, just before and just after. */
  readonly painBefore?: number
  readonly painAfter?: number
}
