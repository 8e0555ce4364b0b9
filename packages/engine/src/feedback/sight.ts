/** What a camera saw of a session: numbers, and never a picture. */

import type { FaultName, MeasureName } from '@unhunch/knowledge'
import type { Day } from '../planning/programme.ts'
import type { Side } from '../session/timeline.ts'

/** A share is of a length of the person's own body. */
export const reachUnits = ['degrees', 'share', 'turns'] as const

export interface SightReport {
  readonly day: Day
  readonly of: 'plan' | 'routine' | 'exercise'
  /** In the order in which they were done, each side by itself. */
  readonly items: readonly {
    /** `own:<item>` for an exercise in the person's own words. */
    readonly exercise: string
    readonly form: string
    /** Absent where both sides work at once, or none. */
    readonly side?: Side
    /** What was followed. */
    readonly measure: MeasureName
    /** Of `reached`: it stays true should a later version measure otherwise. */
    readonly unit: (typeof reachUnits)[number]
    /** Repetitions that were seen, smaller ones among them. */
    readonly reps: number
    readonly smaller: number
    /** The median of the far ends. */
    readonly reached?: number
    /** Of what is held. */
    readonly heldSeconds?: number
    readonly faults: readonly { readonly fault: FaultName; readonly seconds: number }[]
    /** For so long nothing could be told. */
    readonly unseenSeconds: number
  }[]
}
