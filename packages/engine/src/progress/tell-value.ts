/** Values as they are told: no finer than they could be measured. */

import type { MeasureSeries } from './series.ts'

/** To a tenth where nothing else is asked for. */
export function tellValue({ toldIn }: Pick<MeasureSeries, 'toldIn'>, value: number): number {
  if (toldIn === undefined) return Math.round(value * 10) / 10
  // Added to nothing, a little less than nothing is nothing, without a minus.
  return Math.round(value / toldIn) * toldIn + 0
}
