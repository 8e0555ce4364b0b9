/** What the screens need of the check of how far movements go. Types only. */

import type { ReadonlySignal } from '@preact/signals'
import type { RangeMeasure } from '@unhunch/engine'
import type { Blindness } from '@unhunch/motion'
import type { CameraLife, WhyNotSeen } from '../camera/camera-life.ts'
import type { Task } from './range-check.ts'
import type { RangeOffer } from './range-offers.ts'
import type { RangeBand, RangeResult } from './range-results.ts'
import type { Remark } from './watch-tries.ts'

/**
 * - `stopped`: the camera could not be had, or went away; what was measured is still there.
 * - `hurt`: something hurt, and waits for the person.
 */
export type RangesStatus =
  | 'choosing'
  | 'asking'
  | 'loading'
  | 'setting-up'
  | 'measuring'
  | 'hurt'
  | 'stopped'
  | 'done'

/** Why nothing is measured today. */
export type WhyNoRanges = 'not-yet' | 'check-due' | 'see-clinician' | 'rest' | 'flare'

export interface RangesLife
  extends Pick<CameraLife, 'loading' | 'film' | 'cameras' | 'body' | 'guide' | 'choose' | 'goOn'> {
  readonly heldBack: ReadonlySignal<WhyNoRanges | undefined>
  readonly offers: ReadonlySignal<readonly RangeOffer[]>
  readonly status: ReadonlySignal<RangesStatus>
  /** Of `stopped`. */
  readonly why: ReadonlySignal<WhyNotSeen | undefined>
  /** While it measures. */
  readonly view: ReadonlySignal<TaskView | undefined>
  /** There is nothing left to try. */
  readonly isOver: ReadonlySignal<boolean>
  /** Something could be kept, were it to end now. */
  readonly hasMeasured: ReadonlySignal<boolean>
  /** When it is done. */
  readonly outcome: ReadonlySignal<RangesOutcome | undefined>
  /** To be called from a tap. What a precaution leaves out is left out here, too. */
  readonly begin: (wanted: readonly RangeMeasure[]) => Promise<void>
  /** After the camera stopped: goes on where it was. To be called from a tap. */
  readonly again: () => Promise<void>
  readonly skip: () => void
  readonly hurts: () => void
  /** From `hurt` to what comes next. */
  readonly goOnAfterHurt: () => void
  /** While the person is asked something, nothing counts. */
  readonly letAsk: (isAsking: boolean) => void
  /** Notes what was measured so far. */
  readonly finish: () => Promise<void>
  /** Notes nothing. */
  readonly end: () => void
}

export interface TaskView {
  readonly task: Task
  readonly number: number
  readonly of: number
  readonly tries: number
  readonly triesNeeded: number
  readonly why: Blindness | null
  /** Until the next try. */
  readonly remark: Remark | undefined
  /** Absent while it cannot be seen. */
  readonly band: RangeBand | undefined
}

export interface RangesOutcome {
  readonly results: readonly RangeResult[]
  /** What there were too few tries of. */
  readonly missing: readonly Task[]
}
