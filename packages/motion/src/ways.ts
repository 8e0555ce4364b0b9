/** Splits the value of a part with two ways, such as a head that turns, into one to each side. */

import type { ByPart } from './measure-parts.ts'

/** Where this person looks or stands when they are straight. */
export interface Neutral {
  readonly atMs: number
  readonly value: number
}

const followsMs = 5000

/** Follows slowly, as long as nothing moves. `nearby` is what counts as straight. */
export function followNeutral(
  before: Neutral | undefined,
  atMs: number,
  value: number,
  { isMoving, nearby }: { readonly isMoving: boolean; readonly nearby: number },
): Neutral {
  const last = before ?? { atMs, value: Math.abs(value) < nearby ? value : 0 }
  const away = value - last.value
  const follows = isMoving || Math.abs(away) > nearby ? 0 : Math.min(1, (atMs - last.atMs) / followsMs)
  return { atMs, value: last.value + away * follows }
}

/**
 * The value is towards the left. With `isCrossed`, the form of the left side goes to the right, as when the left hand
 * pulls.
 */
export function splitWays<T extends { readonly value: number }>(
  read: T,
  { value }: Neutral,
  isCrossed: boolean,
): ByPart<T> {
  const gone = isCrossed ? value - read.value : read.value - value
  return { left: { ...read, value: Math.max(0, gone) }, right: { ...read, value: Math.max(0, -gone) } }
}
