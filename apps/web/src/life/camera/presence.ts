/** Whether the person is in the picture, and whether they raise a hand: the signs that a session goes by from afar. */

import { camera } from '@unhunch/knowledge/policy'
import { type LandmarkName, landmarkNames, type Sighting } from '@unhunch/motion'

export interface Presence {
  /** Since when somebody is there, or nobody is. */
  readonly isThere: boolean
  readonly turnedMs: number
  /** They were there for long enough to be missed. */
  readonly isMissed: boolean
  readonly hasLeft: boolean
  /** Since when a hand is up. */
  readonly raisedMs: number | undefined
  /** One raised hand is one sign: it must come down before the next. */
  readonly isAnswered: boolean
}

export type Sign = 'back' | 'hand'

export const nobodyYet: Presence = {
  isThere: false,
  turnedMs: 0,
  isMissed: false,
  hasLeft: false,
  raisedMs: undefined,
  isAnswered: false,
}

/** So long one must be there, to be there. */
const settledMs = 600

export function notice(before: Presence, sighting: Sighting): readonly [Presence, Sign | undefined] {
  const { atMs } = sighting
  const isThere = isBodySeen(sighting)
  const turnedMs = isThere === before.isThere ? before.turnedMs : atMs
  const forMs = atMs - turnedMs
  const isUp = isThere && isHandUp(sighting)
  const raisedMs = isUp ? (before.raisedMs ?? atMs) : undefined
  const now: Presence = {
    ...before,
    isThere,
    turnedMs,
    isMissed: before.isMissed || (isThere && forMs >= settledMs),
    raisedMs,
    isAnswered: before.isAnswered && (isUp || !isThere),
  }
  if (!isThere && now.isMissed && forMs >= camera.leftSeconds.value * 1000)
    return [{ ...now, isMissed: false, hasLeft: true }, undefined]
  if (isThere && before.hasLeft && forMs >= settledMs) return [{ ...now, hasLeft: false }, 'back']
  if (raisedMs !== undefined && !now.isAnswered && atMs - raisedMs >= camera.raisedHandSeconds.value * 1000)
    return [{ ...now, isAnswered: true }, 'hand']
  return [now, undefined]
}

/**
 * Upright, and a wrist clearly above the head. Of somebody who lies, above means nothing: there, no hand is up.
 */
export function isHandUp(sighting: Sighting): boolean {
  const nose = heightOf(sighting, 'nose')
  const shoulders = highest(sighting, ['left-shoulder', 'right-shoulder'])
  const hips = highest(sighting, ['left-hip', 'right-hip'])
  const wrist = highest(sighting, ['left-wrist', 'right-wrist'])
  if (nose === undefined || shoulders === undefined || wrist === undefined) return false
  const neck = nose - shoulders
  const isUpright = neck > 0 && (hips === undefined || shoulders - hips > neck)
  return isUpright && wrist > nose + neck * 0.6
}

function isBodySeen(sighting: Sighting): boolean {
  if (sighting.people === 0) return false
  return (['nose', 'left-shoulder', 'right-shoulder', 'left-hip', 'right-hip'] as const).some(
    (name) => heightOf(sighting, name) !== undefined,
  )
}

function highest(sighting: Sighting, names: readonly LandmarkName[]): number | undefined {
  const heights = names.map((name) => heightOf(sighting, name)).filter((height) => height !== undefined)
  return heights.length === 0 ? undefined : Math.max(...heights)
}

/** Up is more. */
function heightOf({ points }: Sighting, name: LandmarkName): number | undefined {
  const [, y = 0, , visibility = 0] = points[landmarkNames.indexOf(name)] ?? []
  return visibility >= camera.leastVisibility.value ? -y : undefined
}
