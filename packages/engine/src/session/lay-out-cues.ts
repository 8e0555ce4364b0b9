/** When a session's words and tones are given: each piece of it named as it begins, and its end counted down. */

import type { Pace } from '@unhunch/knowledge'
import { toMs } from '../planning/item-seconds.ts'
import type { SessionItem } from '../planning/programme.ts'
import type { Effect, ToneKind } from './effect.ts'
import type { Cue, Segment } from './timeline.ts'

/** Something with a beginning and an end that is worth counting down. */
interface Span {
  readonly item: number
  readonly startMs: number
  readonly endMs: number
}

/**
 * Nothing is counted while an item is announced: its name and steps are heard in full.
 * In a timed set the set is counted, not the holds in it.
 */
export function layOutCues(
  segments: readonly Segment[],
  items: readonly Pick<SessionItem, 'prescription'>[],
  pace: Pace,
): readonly Cue[] {
  const isTimed = (item: number) => (items[item]?.prescription.seconds ?? 0) > 0
  const inOrder = segments.flatMap((segment, index) => {
    const previous = segments[index - 1]
    const next = segments[index + 1]
    const countsAlone = segment.kind === 'get-ready' || (segment.kind === 'hold' && !isTimed(segment.item))
    const endsSet = isWork(segment) && (next === undefined || !isWork(next))
    const endsHold = segment.kind === 'hold' && !isTimed(segment.item)
    const endsItem = next?.item !== segment.item
    return [
      ...(isWork(segment) && previous?.kind === 'get-ready' ? [tone(segment.startMs, segment, 'start')] : []),
      cue(segment.startMs, segment, { type: 'segment', segment: index, priority: 'soon' }),
      ...openingCues(segment),
      ...(endsHold ? halfWayCues(segment, pace) : []),
      ...(countsAlone ? countCues(segment, pace) : []),
      ...(endsSet || endsHold ? [tone(segment.endMs, segment, 'end')] : []),
      ...(endsItem ? [cue(segment.endMs, segment, doneEffect(segment.item))] : []),
    ]
  })
  const overTime = [
    ...timedSets(segments, isTimed).flatMap((set) => [...halfWayCues(set, pace), ...countCues(set, pace)]),
    ...announceNextCues(segments, pace),
  ]
  // The sort is stable: at a seam, what ends stays before what begins.
  return [...overTime, ...inOrder].sort((a, b) => a.item - b.item || a.atMs - b.atMs)
}

function openingCues(segment: Segment): readonly Cue[] {
  const { item, startMs, endMs } = segment
  if (segment.kind === 'announce') {
    return [cue(startMs, segment, { type: 'announce-item', item, priority: 'in-full' })]
  }
  if (segment.kind === 'get-ready' && segment.isSwitch) {
    const words = cue(startMs, segment, { type: 'switch-sides', priority: 'in-full' })
    return [tone(startMs, segment, 'switch'), words]
  }
  if (segment.kind === 'rest') {
    return [cue(startMs, segment, { type: 'rest', seconds: (endMs - startMs) / 1000, priority: 'soon' })]
  }
  return []
}

function halfWayCues(span: Span, pace: Pace): readonly Cue[] {
  const lengthMs = span.endMs - span.startMs
  if (lengthMs <= toMs(pace.halfWayFromSeconds.value)) return []
  const atMs = span.startMs + Math.round(lengthMs / 2)
  return [tone(atMs, span, 'half'), cue(atMs, span, { type: 'half-way', priority: 'soon' })]
}

/** Only numbers that fall inside: a hold of two seconds counts one. */
function countCues(span: Span, pace: Pace): readonly Cue[] {
  return Array.from(
    { length: pace.countdownSeconds.value },
    (_, i) => pace.countdownSeconds.value - i,
  ).flatMap((secondsLeft) => {
    const atMs = span.endMs - toMs(secondsLeft)
    if (atMs <= span.startMs) return []
    const words = cue(atMs, span, { type: 'count', secondsLeft, priority: 'now-or-never' })
    return [tone(atMs, span, 'count'), words]
  })
}

/** One span a side and set. */
function timedSets(segments: readonly Segment[], isTimed: (item: number) => boolean): readonly Span[] {
  const spans: Span[] = []
  let startMs: number | undefined
  segments.forEach((segment, index) => {
    if (!isWork(segment) || !isTimed(segment.item)) return
    startMs ??= segment.startMs
    const next = segments[index + 1]
    if (next !== undefined && isWork(next)) return
    spans.push({ item: segment.item, startMs, endMs: segment.endMs })
    startMs = undefined
  })
  return spans
}

/** In good time before an item ends, but never over its own announcement. */
function announceNextCues(segments: readonly Segment[], pace: Pace): readonly Cue[] {
  return segments.flatMap((segment, index) => {
    const next = segments[index + 1]
    if (next === undefined || next.item === segment.item) return []
    const announceEndMs = segments.find((s) => s.item === segment.item)?.endMs ?? segment.startMs
    const atMs = Math.max(segment.endMs - toMs(pace.announceNextSeconds.value), announceEndMs)
    return [cue(atMs, segment, { type: 'announce-next', item: next.item, priority: 'in-full' })]
  })
}

function isWork(segment: Segment): boolean {
  return segment.kind === 'move' || segment.kind === 'hold'
}

function doneEffect(item: number): Effect {
  return { type: 'outcome', item, outcome: 'done' }
}

function tone(atMs: number, span: Span, kind: ToneKind): Cue {
  return cue(atMs, span, { type: 'tone', kind, priority: 'now-or-never' })
}

function cue(atMs: number, { item }: Span, effect: Effect): Cue {
  return { atMs, item, effect }
}
