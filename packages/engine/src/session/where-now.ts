/** Where a session stands: what a screen shows at a position. */

import type { Segment, Timeline } from './timeline.ts'

export interface Place {
  readonly index: number
  readonly segment: Segment
  readonly item: number
  readonly nextItem?: number
  readonly msLeftInSegment: number
  /** Of this side of this set; of the segment itself outside sets. */
  readonly msLeftInSet: number
  readonly msLeftInItem: number
  readonly msLeft: number
  /** Of the whole session, 0–1. */
  readonly progress: number
  readonly setsTotal: number
  /** Repetitions, or cycles, of this side of this set; 0 outside sets. */
  readonly repsTotal: number
}

/** A position on a seam belongs to the segment that begins there. Absent in an empty session. */
export function whereNow(timeline: Timeline, positionMs: number): Place | undefined {
  const { segments, itemStartsMs, durationMs } = timeline
  const index = segmentIndexAt(segments, positionMs)
  const segment = segments[index]
  if (segment === undefined) return undefined
  const { item } = segment
  const nowMs = Math.min(Math.max(positionMs, segment.startMs), segment.endMs)
  const nextItem = item + 1 < itemStartsMs.length ? item + 1 : undefined
  const itemEndMs = itemStartsMs[item + 1] ?? durationMs
  const itemEnd = nextItem === undefined ? segments.length - 1 : segmentIndexAt(segments, itemEndMs) - 1
  const lastInItem = segments[itemEnd]
  const lastInSet = endOfSet(segments, index)
  return {
    index,
    segment,
    item,
    ...(nextItem === undefined ? {} : { nextItem }),
    msLeftInSegment: segment.endMs - nowMs,
    msLeftInSet: lastInSet.endMs - nowMs,
    msLeftInItem: itemEndMs - nowMs,
    msLeft: durationMs - nowMs,
    progress: nowMs / durationMs,
    setsTotal: lastInItem !== undefined && 'set' in lastInItem ? lastInItem.set : 0,
    repsTotal: 'rep' in lastInSet ? lastInSet.rep : 0,
  }
}

/** The last segment that starts at or before the position. */
function segmentIndexAt(segments: readonly Segment[], positionMs: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const startMs = segments[middle]?.startMs ?? 0
    if (startMs <= positionMs) low = middle
    else high = middle - 1
  }
  return low
}

function endOfSet(segments: readonly Segment[], index: number): Segment {
  let last = segments[index] as Segment
  for (let next = segments[index + 1]; 'rep' in last && next !== undefined && 'rep' in next; ) {
    last = next
    index += 1
    next = segments[index + 1]
  }
  return last
}
