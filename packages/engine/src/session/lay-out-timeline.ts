/** Lays a session out on a clock: what happens at which second. */

import type { Pace } from '@unhunch/knowledge'
import { announceMs, type Rhythm, type StepCounts, stepsToAnnounce, toMs } from '../planning/item-seconds.ts'
import type { Session, SessionItem } from '../planning/programme.ts'
import { layOutCues } from './lay-out-cues.ts'
import type { Segment, Side, Timeline } from './timeline.ts'

/** A segment before it has its place on the clock. */
type Piece = Segment extends infer S ? (S extends Segment ? Omit<S, 'startMs' | 'endMs'> : never) : never
type Timed = Piece & { readonly ms: number }

/** What the layout reads of the knowledge; all that planning reads will do. */
export interface SessionKnowledge {
  readonly movements: Readonly<Record<string, Readonly<Record<string, Rhythm>>>>
  readonly stepCounts: StepCounts
  readonly policy: { readonly pace: Pace }
}

/**
 * Turns a session's items into segments, in order, with no gap and no overlap.
 *
 * An item never ends in a rest: after its last set comes the next announcement,
 * or the end. An exercise whose movement is not known is announced, and its time is kept as one hold.
 */
export function layOutTimeline(
  session: Pick<Session, 'items'>,
  { movements, stepCounts, policy: { pace } }: SessionKnowledge,
): Timeline {
  const segments: Segment[] = []
  const itemStartsMs: number[] = []
  let clockMs = 0
  session.items.forEach((item, index) => {
    itemStartsMs.push(clockMs)
    const tempo = movements[item.exercise]?.[item.form] ?? { phases: [] }
    const stepCount = stepsToAnnounce(session.items, index, stepCounts)
    for (const { ms, ...piece } of layOutItem(item, index, { tempo, stepCount, pace })) {
      if (ms <= 0) continue
      segments.push({ ...piece, startMs: clockMs, endMs: clockMs + ms })
      clockMs += ms
    }
  })
  const cues = layOutCues(segments, session.items, pace)
  return { segments, durationMs: clockMs, itemStartsMs, cues }
}

interface Manner {
  readonly tempo: Rhythm
  readonly stepCount: number
  readonly pace: Pace
}

function layOutItem(item: SessionItem, index: number, { tempo, stepCount, pace }: Manner): Timed[] {
  const { sets, restSeconds } = item.prescription
  const sides: readonly (Side | undefined)[] = item.sides === 'each' ? ['left', 'right'] : [undefined]
  const pieces: Timed[] = [{ item: index, kind: 'announce', ms: announceMs(stepCount, pace) }]
  for (let set = 1; set <= sets; set++) {
    for (const side of sides) {
      const place: Place = { item: index, set, ...(side === undefined ? {} : { side }) }
      const isSwitch = side === 'right'
      const readySeconds = isSwitch ? pace.switchSidesSeconds.value : pace.getReadySeconds.value
      pieces.push({ ...place, kind: 'get-ready', isSwitch, ms: toMs(readySeconds) })
      pieces.push(...layOutSide(item, place, tempo))
    }
    if (set < sets) pieces.push({ item: index, kind: 'rest', set, ms: toMs(restSeconds) })
  }
  return pieces
}

interface Place {
  readonly item: number
  readonly set: number
  readonly side?: Side
}

/** One side of one set: so many repetitions, or the cycle again and again until the time is filled. */
function layOutSide({ prescription }: SessionItem, place: Place, tempo: Rhythm): Timed[] {
  const { reps, seconds, holdSeconds } = prescription
  if (seconds <= 0) {
    return Array.from({ length: reps }, (_, i) => layOutRep(place, i + 1, tempo, holdSeconds)).flat()
  }
  const pieces: Timed[] = []
  let leftMs = toMs(seconds)
  for (let rep = 1; leftMs > 0; rep++) {
    const cycle = layOutRep(place, rep, tempo, holdSeconds)
    if (cycle.length === 0) return [{ ...place, kind: 'hold', rep, phase: '', ms: leftMs }]
    for (const piece of cycle) {
      const ms = Math.min(piece.ms, leftMs)
      if (ms > 0) pieces.push({ ...piece, ms })
      leftMs -= ms
    }
  }
  return pieces
}

function layOutRep(place: Place, rep: number, { phases }: Rhythm, holdSeconds: number): Timed[] {
  return phases.flatMap(({ id, seconds, breath, held }): Timed[] => {
    const move: Timed = { ...place, kind: 'move', rep, phase: id, breath, ms: toMs(seconds) }
    const hold: Timed = { ...place, kind: 'hold', rep, phase: id, ms: toMs(holdSeconds) }
    return held && holdSeconds > 0 ? [move, hold] : [move]
  })
}
