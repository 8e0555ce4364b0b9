/** Splits the value of a part with two ways, such as a head that turns, into one to each side. */

import type { ByPart } from './measure-parts.ts'

/** Where this person looks or stands when they are straight. */
export interface Neutral {
  readonly sinceMs: number
  readonly atMs: number
  readonly value: number
  /** Where they were last. */
  readonly last: number
}

const followsMs = 10_000
/** So long, who keeps still is taken to be straight, as far as a camera that stands askew can tell. */
const first = { forMs: 500, followsMs: 150 }

/** Follows slowly, as long as nothing moves. `nearby` is what counts as straight, `error` what the camera is off by. */
export function followNeutral(
  before: Neutral | undefined,
  atMs: number,
  value: number,
  { isMoving, nearby, error }: Readonly<{ isMoving: boolean; nearby: number; error: number }>,
): Neutral {
  if (before === undefined) return { sinceMs: atMs, atMs, value: 0, last: value }
  const { sinceMs, last } = before
  const gone = atMs - before.atMs
  const away = value - before.value
  const isFirst = atMs - sinceMs <= first.forMs
  const isStill = Math.abs(value - last) / gone < (2 * nearby) / 1000
  const isAskew = isStill && Math.abs(value) < Math.max(nearby, error)
  const isStraight = isFirst ? isAskew : Math.abs(away) <= nearby && !isMoving
  const follows = isStraight ? Math.min(1, gone / (isFirst ? first.followsMs : followsMs)) : 0
  return { sinceMs, atMs, value: before.value + away * follows, last: value }
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
