/** How long a session waits for what should be seen. A camera never holds anyone up. */

import { camera } from '@unhunch/knowledge/policy'

export interface Patience {
  /** Of the side of the set that is waited in. */
  readonly key: string
  /** Since when nothing has moved on, on the clock of the session. */
  readonly sinceMs: number | undefined
  /** Since when nothing could be seen, while waiting. */
  readonly blindMs: number | undefined
  /** Holds for the sets that follow as well, until something counts again. */
  readonly isOver: boolean
}

export const freshPatience: Patience = { key: '', sinceMs: undefined, blindMs: undefined, isOver: false }

export interface Waiting {
  readonly key: string
  readonly atMs: number
  readonly isWaiting: boolean
  readonly isBlind: boolean
  /** Something has counted in this set. */
  readonly hasCounted: boolean
}

export function wait(before: Patience, { key, atMs, isWaiting, isBlind, hasCounted }: Waiting): Patience {
  const isNewSet = before.key !== key
  if (before.isOver && !(hasCounted && isNewSet)) return before
  const now = isNewSet ? { ...freshPatience, key } : before
  if (!isWaiting) return { ...now, sinceMs: undefined, blindMs: undefined }
  const sinceMs = now.sinceMs ?? atMs
  const blindMs = isBlind ? (now.blindMs ?? atMs) : undefined
  const { unseen, still } = camera.patienceSeconds.value
  const isOver = atMs - sinceMs >= still * 1000 || (blindMs !== undefined && atMs - blindMs >= unseen * 1000)
  return { ...now, sinceMs, blindMs, isOver }
}
