/** What was measured or counted over time, one value a day or a week. */

import type { RangeMeasure } from '../feedback/range.ts'
import type { Day } from '../planning/programme.ts'
import type { Side } from '../session/timeline.ts'

/**
 * - `pain-before`, `pain-after`: around sessions and practice; the intake's pain of now is the first `pain-before`.
 * - `pain-morning`: the morning after.
 * - `pain-average`, `pain-worst`, `stiffness`: over a week, from check-ins; the intake's usual and worst pain come first.
 * - `goal`: one for each goal, `goals`: their mean where there are several. 0 cannot – 10 as before.
 * - `range`: one for each movement and side that was measured.
 * - `minutes`, `sessions-…`, `breaks`: sums of a week, on its Monday, the weeks without any among them.
 */
export const measures = [
  'pain-before',
  'pain-after',
  'pain-morning',
  'pain-average',
  'pain-worst',
  'stiffness',
  'goal',
  'goals',
  'range',
] as const
export type Measure = (typeof measures)[number]

export const counts = ['minutes', 'sessions-plan', 'sessions-routine', 'sessions-exercise', 'breaks'] as const
export type Count = (typeof counts)[number]

export interface Point {
  readonly day: Day
  readonly value: number
}

interface SeriesBase {
  /** The measure's name; for a goal `goal:<its text>`, for a range `range:<what>:<side>`. */
  readonly id: string
  /** What the values may be, for the axis of a chart; without an upper end for counts and ranges. */
  readonly range: { readonly from: number; readonly to?: number }
  /** In order of day, at most one a day (the mean of that day). Never empty. */
  readonly points: readonly Point[]
}

interface MeasureBase extends SeriesBase {
  readonly kind: 'measure'
  readonly betterWhen: 'lower' | 'higher'
  /** In the person's own words; of a `goal` only. */
  readonly goal?: string
  /** Values are told to the nearest so many: finer ones would claim more than was seen. Absent: as they are. */
  readonly toldIn?: number
}

/** What was told on a scale of ten. */
export interface ScaleSeries extends MeasureBase {
  readonly measure: Exclude<Measure, 'range'>
  readonly unit: 'of-10'
}

/** How far one movement went to one side. */
export interface RangeSeries extends MeasureBase {
  readonly measure: 'range'
  readonly unit: 'degrees'
  readonly moved: { readonly measure: RangeMeasure; readonly side: Side }
  readonly toldIn: number
}

/** How a person is: it may have a trend. */
export type MeasureSeries = ScaleSeries | RangeSeries

/** What a person did: it has no noise, and no trend. */
export interface CountSeries extends SeriesBase {
  readonly kind: 'count'
  readonly count: Count
  readonly unit: 'minutes' | 'sessions' | 'breaks'
}

export type Series = MeasureSeries | CountSeries
