/** Splits the value of a part with two ways, such as a head that turns, into one to each side. */

import type { ByPart, Read } from './count/tally.ts'

/** Where this person looks or stands when they are straight. */
export interface Neutral {
  readonly atMs: number
  readonly value: number
}

const followsMs = 5000

/**
 * `value` is towards the left. Neutral follows slowly, as long as nothing moves. With `isCrossed`, the form of the
 * left side goes to the right, as when the left hand pulls.
 */
export function splitWays(
  before: Neutral | undefined,
  atMs: number,
  { value, shake }: Read,
  {
    isMoving,
    isCrossed,
    nearby,
  }: { readonly isMoving: boolean; readonly isCrossed: boolean; readonly nearby: number },
): readonly [Neutral, ByPart<Read>] {
  const last = before ?? { atMs, value: Math.abs(value) < nearby ? value : 0 }
  const away = value - last.value
  const follows = isMoving || Math.abs(away) > nearby ? 0 : Math.min(1, (atMs - last.atMs) / followsMs)
  const neutral = { atMs, value: last.value + away * follows }
  const gone = isCrossed ? neutral.value - value : value - neutral.value
  const [left, right] = [Math.max(0, gone), Math.max(0, -gone)]
  return [neutral, { left: { value: left, shake }, right: { value: right, shake } }]
}
