/** What a check came to: in steps of ten degrees, with what a camera may be off by, and a difference only beyond that. */

import { medianOf, type RangeReport } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import { toldError } from '@unhunch/motion'
import type { Band } from '../camera/camera-life.ts'
import type { Task } from './range-check.ts'

export type RangeBand = Omit<Band, 'side'>

export interface RangeResult extends Task, RangeBand {
  /** How far it may be off, in degrees. */
  readonly error: number
  /** Against the time before; `same` is all that a camera may have made up. */
  readonly since: 'first' | 'same' | 'further' | 'less'
}

/** `earlier` in the order of time. */
export function resultsOf(
  tries: RangeReport['tries'],
  earlier: readonly RangeReport[],
): readonly RangeResult[] {
  const { rangeChange } = policy.progress
  return tries.map(({ measure, side, degrees }) => {
    const now = medianOf(degrees)
    const before = lastOf(earlier, { measure, side })
    return {
      measure,
      side,
      ...bandOf(now),
      error: toldError(measure),
      since: before === undefined ? 'first' : compare(now, before, rangeChange.value[measure]),
    }
  })
}

/** What goes a little the other way has not gone anywhere. */
export function bandOf(degrees: number): RangeBand {
  const { value: band } = policy.progress.rangeToldIn
  const fromDegrees = Math.max(0, Math.floor(degrees / band) * band)
  return { fromDegrees, toDegrees: fromDegrees + band }
}

/** A difference within noise is none (S18). */
function compare(now: number, before: number, least: number): RangeResult['since'] {
  if (Math.abs(now - before) < least) return 'same'
  return now > before ? 'further' : 'less'
}

function lastOf(earlier: readonly RangeReport[], { measure, side }: Task): number | undefined {
  const degrees = earlier
    .flatMap(({ tries }) => tries)
    .findLast((each) => each.measure === measure && each.side === side)?.degrees
  return degrees && medianOf(degrees)
}
