/** What was seen of one side of one set. */

import type { Seen, Segment } from '@unhunch/engine'
import type { Observation, Sided } from '@unhunch/motion'

export interface SeenInSet {
  readonly key: string
  /** A movement that was on its way before is not counted. */
  readonly sinceMs: number
  readonly reps: Readonly<Record<Sided, number>>
  readonly isHeld: boolean
}

export type Working = Extract<Segment, { readonly rep: number }>

export function keyOf(segment: Working): string {
  return `${segment.item} ${segment.set} ${segment.side ?? ''}`
}

export function newSeen(key: string, sinceMs: number): SeenInSet {
  return {
    key,
    sinceMs,
    reps: { left: 0, right: 0, both: 0, middle: 0 },
    isHeld: false,
  }
}

/** What was counted stays; what is done meanwhile is not part of the set. */
export function afterPause(seen: SeenInSet, atMs: number): SeenInSet {
  return { ...seen, sinceMs: atMs, isHeld: false }
}

export function addSeen(before: SeenInSet, observed: readonly Observation[]): SeenInSet {
  return observed.reduce(add, before)
}

function add(seen: SeenInSet, observed: Observation): SeenInSet {
  if (observed.kind === 'hold') return { ...seen, isHeld: observed.isInside }
  if (observed.kind !== 'repetition' || observed.topMs < seen.sinceMs) return seen
  return { ...seen, reps: { ...seen.reps, [observed.side]: seen.reps[observed.side] + 1 } }
}

/**
 * `takesTurns`: one repetition goes to the left and to the right. Where one side is asked for, what the other one
 * does counts as well: somebody who mixes up left and right is not held up.
 */
export function seenOf({ reps, isHeld }: SeenInSet, takesTurns: boolean): Seen {
  const { left, right, both, middle } = reps
  const sided = takesTurns ? Math.floor((left + right) / 2) : Math.max(left, right)
  return { reps: both + middle + sided, isHeld }
}
