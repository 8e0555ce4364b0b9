/** A session on a clock: what happens at which second. */

import type { Effect } from './effect.ts'

export type Side = 'left' | 'right'

interface SegmentBase {
  /** Index of the item in the session. */
  readonly item: number
  readonly startMs: number
  readonly endMs: number
}

/**
 * - `announce`: the name, the dose and the steps, spoken and shown.
 * - `get-ready`: count-down into place before a set, and before a second side (`switch`).
 * - `move`: travelling to a phase of the movement.
 * - `hold`: staying at a phase.
 * - `rest`: between sets; never the last segment of a session.
 */
export type Segment = SegmentBase &
  (
    | { readonly kind: 'announce' }
    | { readonly kind: 'get-ready'; readonly set: number; readonly side?: Side; readonly isSwitch: boolean }
    | {
        readonly kind: 'move'
        readonly set: number
        readonly side?: Side
        /** 1 for the first repetition; for timed forms, the cycle. */
        readonly rep: number
        readonly phase: string
        readonly breath: 'in' | 'out' | 'free'
      }
    | {
        readonly kind: 'hold'
        readonly set: number
        readonly side?: Side
        readonly rep: number
        readonly phase: string
      }
    | { readonly kind: 'rest'; readonly set: number }
  )

/** Something to say, sound or record when the session reaches this point. */
export interface Cue {
  readonly atMs: number
  /** Index of the item it belongs to: at a seam, the end of one item comes before the start of the next. */
  readonly item: number
  readonly effect: Effect
}

export interface Timeline {
  /** In order, with no gap and no overlap, from 0 to `durationMs`. */
  readonly segments: readonly Segment[]
  readonly durationMs: number
  /** Where each item starts. */
  readonly itemStartsMs: readonly number[]
  /** In the order in which they are given. */
  readonly cues: readonly Cue[]
}
