/** How far a session may go by what a camera sees: a repetition ends when it was done, a hold lasts while it is held. */

import type { Session } from '../planning/programme.ts'
import type { Segment, Timeline } from './timeline.ts'
import { whereNow } from './where-now.ts'

/** What was seen of this side of this set so far. */
export interface Seen {
  /** Repetitions that were done, whole ones. */
  readonly reps: number
  /** The position to be held is held just now. */
  readonly isHeld: boolean
}

/** Positions that time does not stay behind and does not pass, milliseconds. */
export interface Bounds {
  readonly leastMs: number
  readonly mostMs: number
}

const none: Bounds = { leastMs: 0, mostMs: Number.POSITIVE_INFINITY }

/** None where there is nothing to see, or where the dose is a time. */
export function boundsBySight(
  timeline: Timeline,
  session: Pick<Session, 'items'>,
  positionMs: number,
  { reps, isHeld }: Seen,
): Bounds {
  const { index = 0, segment } = whereNow(timeline, positionMs) ?? {}
  if (segment === undefined || !('rep' in segment)) return none
  const isTimed = (session.items[segment.item]?.prescription.seconds ?? 0) > 0
  if (isTimed) return none

  const set = setAround(timeline.segments, index)
  const hold = set.find(({ kind, rep }) => kind === 'hold' && rep === segment.rep)
  const lastRep = set.at(-1)?.rep ?? 0
  if (hold === undefined) {
    const isDone = reps >= lastRep
    return { leastMs: endOf(set, reps), mostMs: isDone ? none.mostMs : endOf(set, reps + 1) - 1 }
  }
  if (positionMs >= hold.endMs) {
    // Who has not let go has not begun the next one; after the last one there is none to begin.
    const isLast = segment.rep === lastRep
    return reps >= segment.rep || isLast ? none : { leastMs: 0, mostMs: endOf(set, segment.rep) - 1 }
  }
  if (isHeld) return { leastMs: hold.startMs, mostMs: none.mostMs }
  return { leastMs: 0, mostMs: segment.kind === 'hold' ? positionMs : hold.startMs - 1 }
}

type Working = Extract<Segment, { rep: number }>

/** This side of this set: get-ready and rest lie between it and the next. */
function setAround(segments: readonly Segment[], index: number): readonly Working[] {
  const before = segments.slice(0, index).findLastIndex((segment) => !('rep' in segment))
  const after = segments.findIndex((segment, place) => place > index && !('rep' in segment))
  return segments
    .slice(before + 1, after === -1 ? segments.length : after)
    .filter((segment): segment is Working => 'rep' in segment)
}

/** Before the first repetition, where the set starts; after the last, where it ends. */
function endOf(set: readonly Working[], rep: number): number {
  return set.findLast((segment) => segment.rep <= rep)?.endMs ?? set[0]?.startMs ?? 0
}
