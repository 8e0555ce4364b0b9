/** How far somebody could move on a day, as a camera measured it. */

import type { MeasureName } from '@unhunch/knowledge'
import type { Day } from '../planning/programme.ts'
import type { Side } from '../session/timeline.ts'

/** What is measured to see whether it changes over the weeks, from the neck down. All are angles. */
export const rangeMeasures = [
  'head-turn',
  'head-tilt',
  'shoulder-elevation',
  'trunk-lean',
  'trunk-turn',
] as const satisfies readonly MeasureName[]
export type RangeMeasure = (typeof rangeMeasures)[number]

export interface RangeReport {
  readonly day: Day
  readonly tries: readonly {
    readonly measure: RangeMeasure
    readonly side: Side
    /** How far each try went, in order. */
    readonly degrees: readonly number[]
  }[]
}

/** One try that went astray does not move it. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (low + high) / 2
}
