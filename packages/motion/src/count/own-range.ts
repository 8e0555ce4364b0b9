/** How far this person goes: learnt in the first repetitions, slow to forget. */

export interface OwnRange {
  readonly size: number
  readonly learntFrom: number
}

export const unknownRange: OwnRange = { size: 0, learntFrom: 0 }

/** Of the first few, the largest is what they can do. */
const first = 3
/** Then it goes towards each repetition by a share: sooner up than down, for one tires before one loses range. */
const up = 0.3
const down = 0.1

export function learnRange({ size, learntFrom }: OwnRange, swing: number): OwnRange {
  if (learntFrom < first) return { size: Math.max(size, swing), learntFrom: learntFrom + 1 }
  return { size: size + (swing > size ? up : down) * (swing - size), learntFrom }
}
