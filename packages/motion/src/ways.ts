/** Splits the value of a part with two ways, such as a head that turns, into one to each side. */

import type { ByPart } from './measure-parts.ts'

/** Where this person looks or stands when they are straight. */
export interface Neutral {
  readonly sinceMs: number
  readonly atMs: number
  readonly value: number
}

const followsMs = 10_000
/** So long everybody is taken to be straight, as far as a camera that stands askew can tell: the first pictures err. */
const first = { forMs: 500, followsMs: 150 }

/** Follows slowly, as long as nothing moves. `nearby` is what counts as straight, `error` what the camera is off by. */
export function followNeutral(
  before: Neutral | undefined,
  atMs: number,
  value: number,
  { isMoving, nearby, error }: Readonly<{ isMoving: boolean; nearby: number; error: number }>,
): Neutral {
  const most = Math.max(nearby, error)
  if (before === undefined) return { sinceMs: atMs, atMs, value: Math.abs(value) < most ? value : 0 }
  const { sinceMs } = before
  const away = value - before.value
  const isFirst = atMs - sinceMs < first.forMs
  const isStraight = isFirst ? Math.abs(value) < most : Math.abs(away) <= nearby
  const inMs = isFirst ? first.followsMs : followsMs
  const follows = isMoving || !isStraight ? 0 : Math.min(1, (atMs - before.atMs) / inMs)
  return { sinceMs, atMs, value: before.value + away * follows }
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
