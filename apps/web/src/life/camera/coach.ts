/** What the coach makes of the pictures of one item: counts, remarks, patience, and how far the session may go. */

import {
  type Bounds,
  boundsBySight,
  type Segment,
  type Session,
  type SessionItem,
  type Timeline,
  whereNow,
} from '@unhunch/engine'
import {
  type Blindness,
  createObserver,
  type Fault,
  type Observation,
  observe,
  type Observer,
  readingsOf,
  type Repetition,
  type Sighting,
} from '@unhunch/motion'
import { bandsOf } from './bands.ts'
import type { Band } from './camera-life.ts'
import {
  chooseRemark,
  newSet,
  noRemarks,
  noteRemarks,
  type RemarkName,
  type Remarks,
} from './choose-remark.ts'
import { freshPatience, type Patience, wait } from './patience.ts'
import { addSeen, afterPause, keyOf, newSeen, type SeenInSet, seenOf } from './seen-in-set.ts'
import { addLook, type SightTally } from './sight-tally.ts'
import type { Subject } from './subject.ts'

export interface Coach {
  readonly index: number
  readonly item: SessionItem
  readonly subject: Subject
  readonly observer: Observer | undefined
  readonly why: Blindness | null
  readonly whySinceMs: number
  readonly atMs: number
  readonly seen: SeenInSet | undefined
  readonly remarks: Remarks
  /** Faults that are seen just now. */
  readonly faults: readonly Fault[]
  readonly patience: Patience
  /** The reason that was given last in this set, so that it is not given again. */
  readonly toldWhy: Blindness | undefined
}

/** What is to be said of one picture. */
export type Saying =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'remark'; readonly remark: RemarkName }
  | { readonly kind: 'blind'; readonly why: Blindness }

/** In milliseconds: one who steps aside for a moment knows that. */
const blindForMs = 3000

export function newCoach(index: number, item: SessionItem, subject: Subject, remarks = noRemarks): Coach {
  return {
    index,
    item,
    subject,
    observer: undefined,
    why: null,
    whySinceMs: 0,
    atMs: 0,
    seen: undefined,
    remarks: newSet(remarks),
    faults: [],
    patience: freshPatience,
    toldWhy: undefined,
  }
}

export interface Picture {
  readonly sighting: Sighting
  readonly aspect: number
  /** Where the session is. */
  readonly segment: Segment | undefined
  readonly isPlaying: boolean
}

export interface Watched {
  readonly coach: Coach
  readonly tally: SightTally
  readonly says: Saying | undefined
}

/** A step. */
export function watchPicture(
  before: Coach,
  tally: SightTally,
  { sighting, aspect, segment, isPlaying }: Picture,
): Watched {
  const { subject, index, item } = before
  const { watch, mode } = subject
  if (watch === undefined || mode === 'rests') return { coach: before, tally, says: undefined }
  const { atMs } = sighting
  // A phone that is turned makes another picture of the same body.
  const isSame = before.observer?.camera.aspect === aspect
  const last = isSame && before.observer ? before.observer : createObserver(watch, { aspect })
  const [observer, observed] = observe(last, sighting)
  const { why } = observer.sight
  const whySinceMs = why === before.why ? before.whySinceMs : atMs
  const faults = nowAtFault(before.faults, observed)
  const now: Coach = { ...before, observer, why, whySinceMs, faults, atMs }
  if (segment === undefined || !('rep' in segment))
    return { coach: { ...now, seen: undefined }, tally, says: undefined }
  if (!isPlaying)
    return { coach: { ...now, seen: now.seen && afterPause(now.seen, atMs) }, tally, says: undefined }

  const key = keyOf(segment)
  const isNewSet = before.seen?.key !== key
  const seen = addSeen(isNewSet || !before.seen ? newSeen(key, atMs) : before.seen, observed)
  const remarks = noteRemarks(isNewSet ? newSet(before.remarks) : before.remarks, observed)
  const toldWhy = isNewSet ? undefined : before.toldWhy
  const set = { ...now, seen, remarks, toldWhy }
  if (mode !== 'leads') return { coach: set, tally, says: undefined }
  const [coach, says] = speak(set, before.seen, atMs)
  return {
    coach,
    says,
    tally: addLook(tally, {
      index,
      item,
      side: segment.side,
      measure: watch.follows,
      gapMs: before.atMs === 0 ? 0 : Math.min(atMs - before.atMs, longestGapMs),
      isBlind: why !== null,
      isHeld: seen.isHeld && item.prescription.holdSeconds > 0,
      counted: observed.filter(
        (each): each is Repetition => each.kind === 'repetition' && each.topMs >= seen.sinceMs,
      ),
      faults: faults.map(({ fault }) => fault),
    }),
  }
}

/** Of a longer gap it is not known what was in it. */
const longestGapMs = 1000

/** The number first: it is over in a moment, and what is waited for. */
function speak(
  now: Coach,
  before: SeenInSet | undefined,
  atMs: number,
): readonly [Coach, Saying | undefined] {
  const { seen, subject, why, whySinceMs, toldWhy } = now
  if (seen === undefined) return [now, undefined]
  const { reps } = seenOf(seen, subject.takesTurns)
  const counted = before?.key === seen.key ? seenOf(before, subject.takesTurns).reps : 0
  if (reps > counted) return [now, { kind: 'count', count: reps }]
  if (why !== null)
    return why !== toldWhy && why !== 'nobody' && atMs - whySinceMs >= blindForMs
      ? [
          { ...now, toldWhy: why },
          { kind: 'blind', why },
        ]
      : [now, undefined]
  const [remarks, remark] = chooseRemark(now.remarks, atMs)
  return [{ ...now, remarks }, remark && { kind: 'remark', remark }]
}

function nowAtFault(before: readonly Fault[], observed: readonly Observation[]): readonly Fault[] {
  return observed.reduce<readonly Fault[]>((faults, each) => {
    if (each.kind !== 'fault') return faults
    const others = faults.filter(({ fault, side }) => fault !== each.fault || side !== each.side)
    return each.isOver ? others : [...others, each]
  }, before)
}

export interface Clock {
  readonly atMs: number
  /** No picture has come for a while, or they come too seldom to count by. */
  readonly isStalled: boolean
}

export interface Bounded {
  readonly coach: Coach
  readonly bounds: Bounds | undefined
  /** From here on, the clock leads this set. */
  readonly gaveUp: boolean
}

/** How far the session may go by what was seen. Nothing holds it where the clock leads. */
export function boundSession(
  before: Coach,
  { timeline, session, positionMs }: { timeline: Timeline; session: Session; positionMs: number },
  { atMs, isStalled }: Clock,
): Bounded {
  const { segment } = whereNow(timeline, positionMs) ?? {}
  const free = { coach: before, bounds: undefined, gaveUp: false }
  if (segment === undefined || !('rep' in segment) || segment.item !== before.index) return free
  if (before.subject.mode !== 'leads') return free
  const key = keyOf(segment)
  const seen = before.seen?.key === key ? before.seen : newSeen(key, before.atMs)
  const counted = seenOf(seen, before.subject.takesTurns)
  const bounds = boundsBySight(timeline, session, positionMs, counted)
  const patience = wait(before.patience, {
    key,
    atMs,
    isWaiting: positionMs >= bounds.mostMs,
    isBlind: isStalled || before.why !== null,
    hasCounted: counted.reps > 0,
  })
  const coach = { ...before, patience }
  if (!patience.isOver) return { coach, bounds, gaveUp: false }
  return { coach, bounds: undefined, gaveUp: !before.patience.isOver }
}

export function readingBands({ observer }: Coach): readonly Band[] {
  return observer === undefined ? [] : bandsOf(readingsOf(observer))
}
