/** Makes observations of sightings, one by one: sight, then measures, then what they say of the movement. */

import { calmReadings } from './calm-readings.ts'
import { type Calm, calmParts, type Read } from './count/calm.ts'
import { leastSwing } from './count/least-swing.ts'
import {
  finishTally,
  isMoving,
  movingSide,
  newTally,
  type Tally,
  type TallyRules,
  tally,
} from './count/tally.ts'
import { type Faults, noticeFaults } from './fault/notice-faults.ts'
import { farSide } from './far-limbs.ts'
import { type Followed, follow } from './follow.ts'
import { type HoldTimer, newHoldTimer, timeHold } from './hold/hold-timer.ts'
import { type Sighting, sides } from './landmarks.ts'
import { measures } from './measure/measures.ts'
import { toldError } from './measure/told-error.ts'
import { type ByPart, type Part, partsOf } from './measure-parts.ts'
import { mirrorSighting } from './mirror.ts'
import type { Observation, Reading } from './observation.ts'
import { firstSight, type SightState, watchSight } from './sight/sight.ts'
import type { Watch } from './watch.ts'
import { followNeutral, type Neutral, splitWays } from './ways.ts'

export interface Camera {
  /** Width of the picture over its height. */
  readonly aspect: number
  /** The detector sees a mirror image. */
  readonly isMirrored?: boolean
}

/** All that is kept from one sighting to the next; of the same size however long it goes on. */
export interface Observer {
  readonly watch: Watch
  readonly camera: Camera
  readonly sight: SightState
  readonly followed: Followed
  /** As it is counted. */
  readonly calmed: ByPart<Calm>
  readonly shown: ByPart<Calm>
  readonly neutral: Neutral | undefined
  readonly tally: Tally
  readonly hold: HoldTimer
  readonly faults: Faults
  readonly atMs: number
}

export function createObserver(watch: Watch, camera: Camera): Observer {
  return {
    watch,
    camera,
    sight: firstSight,
    followed: {},
    shown: {},
    calmed: {},
    neutral: undefined,
    tally: newTally(tallyRules(watch)),
    hold: newHoldTimer,
    faults: {},
    atMs: 0,
  }
}

/** A step. Sightings must come in the order of time. */
export function observe(before: Observer, sighting: Sighting): readonly [Observer, readonly Observation[]] {
  const { watch, camera } = before
  const { atMs } = sighting
  const seen = camera.isMirrored ? mirrorSighting(sighting) : sighting
  const [sight, clear] = watchSight(before.sight, seen, sightNeeds(watch, camera))
  const view = { aspect: camera.aspect, far: farSide(clear, camera.aspect, measures[watch.follows].from) }
  const [followed, read] = follow(before.followed, clear, watch.follows, view)
  const shown = calmReadings(before.shown, atMs, read, watch.follows)
  const calmed = calmParts(before.calmed, atMs, read, calmingOf(watch))
  const neutral = neutralOf(before, atMs, read)
  const counted = partValues(watch, neutral, seenOf(calmed, read))
  const [nextTally, told] = tally(before.tally, atMs, counted, tallyRules(watch))
  const [hold, timed] = timeHolds(before, atMs, partValues(watch, neutral, read), nextTally)
  const [faults, noticed] = noticeFaults(before.faults, watch, clear, { ...view, tally: nextTally, told })
  const changed = sight.why === before.sight.why ? [] : [{ kind: 'sight', atMs, why: sight.why } as const]
  return [
    { watch, camera, sight, followed, shown, calmed, neutral, tally: nextTally, hold, faults, atMs },
    [...changed, ...told, ...timed, ...noticed],
  ]
}

/** When nothing more will come: the last repetition, if most of its way back was seen. */
export function finishObserving({ tally: last, watch, atMs }: Observer): readonly Observation[] {
  return finishTally(last, atMs, tallyRules(watch))
}

/** What is followed, as it is now. */
export function readingsOf({ watch, shown, atMs }: Observer): readonly Reading[] {
  return Object.entries(shown).map(([part, { value, atMs: seenMs }]) => ({
    atMs,
    measure: watch.follows,
    side: part as Part,
    value: atMs - seenMs > shownMs ? undefined : value,
  }))
}

/** A point that drops out for a moment leaves the number where it is. */
const shownMs = 500

function sightNeeds({ follows, from }: Watch, { aspect }: Camera) {
  const { needs } = measures[follows]
  return { from, needs: sides.map((side) => needs(side)), aspect }
}

function calmingOf(watch: Watch) {
  return { size: sizeOf(watch), slowestMs: watch.swingMs / 8 }
}

/** Of a movement that is known: less of it is not counted. */
const leastShare = 0.4

/** How far a swing may be expected to go. */
function sizeOf({ known, follows }: Watch): number {
  return known ? Math.abs(known.top - known.rest) : leastSwing[follows] / leastShare
}

function seenOf(calmed: ByPart<Calm>, read: ByPart<Read>): ByPart<Calm> {
  return Object.fromEntries(Object.entries(calmed).filter(([part]) => part in read))
}

function tallyRules(watch: Watch): TallyRules {
  const { follows, works, startsHeld, longestMs, perRepetition } = watch
  const known = watch.known && startsHeld ? { rest: watch.known.top, top: watch.known.rest } : watch.known
  const parts = partsOf(follows)
  const size = sizeOf(watch)
  const least = Math.min(leastSwing[follows], leastShare * size)
  const rules = { works, longestMs, perRepetition, least }
  if (measures[follows].unit === 'turns')
    return { ...rules, known: undefined, direction: undefined, goesRound: true, sways: works === 'one' }
  if (parts === 'ways') {
    return { ...rules, known: known && { rest: 0, top: size }, direction: 1, goesRound: false, sways: false }
  }
  const direction = known && (known.top > known.rest ? 1 : -1)
  return { ...rules, known, direction, goesRound: false, sways: works === 'one' && parts === 'limbs' }
}

function neutralOf({ watch, neutral, tally: now }: Observer, atMs: number, { left }: ByPart<Read>) {
  if (partsOf(watch.follows) !== 'ways' || left === undefined) return neutral
  return followNeutral(neutral, atMs, left.value, {
    isMoving: isMoving(now),
    nearby: leastSwing[watch.follows],
    error: toldError(watch.follows),
  })
}

function partValues<T extends { readonly value: number }>(
  { follows, known }: Watch,
  neutral: Neutral | undefined,
  read: ByPart<T>,
): ByPart<T> {
  if (partsOf(follows) !== 'ways') return read
  if (read.left === undefined || neutral === undefined) return {}
  return splitWays(read.left, neutral, known !== undefined && known.top < known.rest)
}

/** Of both sides the lesser is timed, of one side the one that works; while neither does, the lesser as well. */
function timeHolds(
  { watch, hold }: Observer,
  atMs: number,
  read: ByPart<Read>,
  now: Tally,
): readonly [HoldTimer, readonly Observation[]] {
  const { known, isHeld, works, follows } = watch
  if (!isHeld || known === undefined) return [hold, []]
  const ways = partsOf(follows) === 'ways'
  const { rest, top } = ways ? { rest: 0, top: Math.abs(known.top - known.rest) } : known
  const seen = Object.values(read).toSorted((a, b) => Math.sign(top - rest) * (a.value - b.value))
  const working = works === 'one' ? movingSide(now) : undefined
  const position = ways ? seen.at(-1) : ((working && read[working]) ?? seen[0])
  const { unit, error } = measures[follows]
  const [next, told] = timeHold(hold, atMs, position, { rest, top, unit, error })
  return [next, [told]]
}
