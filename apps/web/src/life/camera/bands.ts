/** What is followed, as it is shown: angles in steps of ten degrees, and nothing finer. */

import { policy } from '@unhunch/knowledge/policy'
import { measures, type Reading } from '@unhunch/motion'
import type { Band } from './camera-life.ts'

/** Both sides are told apart only where they differ. */
export function bandsOf(readings: readonly Reading[]): readonly Band[] {
  const [one, other, ...more] = allBands(readings)
  if (one === undefined || other === undefined) return one === undefined ? [] : [one]
  if (one.fromDegrees === other.fromDegrees) return [{ ...one, side: 'both' }]
  return [one, other, ...more]
}

function allBands(readings: readonly Reading[]): readonly Band[] {
  return readings.flatMap(({ measure, side, value }) => {
    if (value === undefined || measures[measure].unit !== 'degrees') return []
    const band = policy.progress.rangeToldIn.value
    // Of what goes two ways, less than nothing to the left is to the right.
    const isOtherWay = side === 'left' && value < 0 && isTwoWays(readings)
    const fromDegrees = Math.floor(Math.abs(value) / band) * band
    return [{ side: isOtherWay ? 'right' : side, fromDegrees, toDegrees: fromDegrees + band }]
  })
}

/** One reading tells both ways of the head or the trunk; of two arms there are two. */
function isTwoWays(readings: readonly Reading[]): boolean {
  const [first] = readings
  return readings.length === 1 && first !== undefined && measures[first.measure].range[0] < 0
}
