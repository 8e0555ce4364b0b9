/** Whether something has changed, or only gone up and down. */

import type { Fact, Policy } from '@unhunch/knowledge'
import type { Day } from '../planning/programme.ts'
import { meanOf } from './measure-series.ts'
import type { MeasureSeries, Point, RangeSeries, ScaleSeries } from './series.ts'

/** The mean of some entries, and over which days they were told. */
export interface Mean {
  readonly mean: number
  /** How many entries it is the mean of. */
  readonly count: number
  readonly from: Day
  readonly to: Day
}

export type Change =
  /** A change can be seen once both means have `needed` entries; no entry is in both. */
  | {
      readonly kind: 'not-enough'
      readonly firstCount: number
      readonly latestCount: number
      readonly needed: number
    }
  /** The difference is within what ordinary days differ by. */
  | { readonly kind: 'about-the-same'; readonly first: Mean; readonly latest: Mean }
  | { readonly kind: 'better' | 'worse'; readonly first: Mean; readonly latest: Mean }

export interface Trend {
  /** Of its series. */
  readonly id: string
  readonly change: Change
  /** The least difference that is called a change, in the unit of the series. */
  readonly threshold: number
  /** Id of the source of the threshold in `knowledge/sources`. */
  readonly because: string
}

type Compared =
  | Pick<ScaleSeries, 'measure' | 'betterWhen'>
  | Pick<RangeSeries, 'measure' | 'betterWhen' | 'moved'>

/** The latest entries against the first ones. A difference within noise is never called a change (S18). */
export function trendOf(series: MeasureSeries, policy: Policy['progress']): Trend {
  const needed = policy.entries.value
  const first = series.points.slice(0, needed)
  const latest = series.points.slice(needed).slice(-needed)
  const { value, source } = thresholdOf(series, policy)
  return {
    id: series.id,
    change: changeBetween(series, first, latest, policy),
    threshold: value,
    because: source,
  }
}

export function changeBetween(
  series: Compared,
  first: readonly Point[],
  latest: readonly Point[],
  policy: Policy['progress'],
): Change {
  const needed = policy.entries.value
  const means = { first: meanOver(first), latest: meanOver(latest) }
  if (!isEnough(means.first) || !isEnough(means.latest)) {
    return { kind: 'not-enough', firstCount: first.length, latestCount: latest.length, needed }
  }
  const compared = { first: means.first, latest: means.latest }
  const rise = compared.latest.mean - compared.first.mean
  const isBetter = rise > 0 === (series.betterWhen === 'higher')
  const isPain = series.measure.startsWith('pain-')
  const share = isPain && isBetter ? policy.painShare.value * compared.first.mean : 0
  const leastChange = Math.max(thresholdOf(series, policy).value, share)
  // Means of thirds: what is two points in truth may come out a hair below.
  const isBeyondNoise = Math.abs(rise) >= leastChange - 1e-9
  if (!isBeyondNoise) return { kind: 'about-the-same', ...compared }
  return { kind: isBetter ? 'better' : 'worse', ...compared }

  function isEnough(mean: Mean | undefined): mean is Mean {
    return mean !== undefined && mean.count >= needed
  }
}

function thresholdOf(series: Compared, policy: Policy['progress']): Fact {
  switch (series.measure) {
    case 'pain-before':
    case 'pain-after':
    case 'pain-morning':
    case 'pain-average':
    case 'pain-worst':
      return policy.painChange
    case 'stiffness':
      return policy.stiffnessChange
    case 'goal':
      return policy.goalChange
    case 'goals':
      return policy.goalsChange
    case 'range':
      return { ...policy.rangeChange, value: policy.rangeChange.value[series.moved.measure] }
  }
}

function meanOver(points: readonly Point[]): Mean | undefined {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return undefined
  return {
    mean: meanOf(points.map(({ value }) => value)),
    count: points.length,
    from: first.day,
    to: last.day,
  }
}
