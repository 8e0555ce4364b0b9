/** Makes observations of sightings, one by one: sight, then measures, then what they say of the movement. */

import { leastSwing } from './count/least-swing.ts'
import {
  type ByPart,
  finishTally,
  isMoving,
  newTally,
  type Read,
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
import { partsOf } from './measure-parts.ts'
import { mirrorSighting } from './mirror.ts'
import type { Observation, Reading } from './observation.ts'
import { firstSight, type SightState, watchSight } from './sight/sight.ts'
import type { Watch } from './watch.ts'
import { type Neutral, splitWays } from './ways.ts'

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
  const view = { aspect: camera.aspect, far: farSide(clear, camera.aspect) }
  const [followed, read] = follow(before.followed, clear, watch.follows, view)
  const [neutral, values] = partValues(before, atMs, read)
  const [nextTally, told] = tally(before.tally, atMs, values, tallyRules(watch))
  const [hold, timed] = timeHolds(before, atMs, values)
  const [faults, noticed] = noticeFaults(before.faults, watch, clear, { ...view, tally: nextTally, told })
  const changed = sight.why === before.sight.why ? [] : [{ kind: 'sight', atMs, why: sight.why } as const]
  return [
    { watch, camera, sight, followed, neutral, tally: nextTally, hold, faults, atMs },
    [...changed, ...told, ...timed, ...noticed],
  ]
}

/** When nothing more will come: the last repetition, if most of its way back was seen. */
export function finishObserving({ tally: last, watch, atMs }: Observer): readonly Observation[] {
  return finishTally(last, atMs, tallyRules(watch))
}

/** What is followed, as it is now. */
export function readingsOf({ watch, followed, atMs }: Observer): readonly Reading[] {
  return Object.entries(followed).map(([part, { value, atMs: seenMs }]) => ({
    atMs,
    measure: watch.follows,
    side: part as keyof Followed,
    value: atMs - seenMs > shownMs ? undefined : value,
  }))
}

/** A point that drops out for a moment leaves the number where it is. */
const shownMs = 500

function sightNeeds({ follows, from }: Watch, { aspect }: Camera) {
  const { needs } = measures[follows]
  return { from, needs: sides.map((side) => needs(side)), aspect }
}

function tallyRules(watch: Watch): TallyRules {
  const { follows, works, known, longestMs, perRepetition } = watch
  const parts = partsOf(follows)
  const rules = { works, longestMs, perRepetition, least: leastSwing[follows] }
  if (measures[follows].unit === 'turns')
    return { ...rules, known: undefined, direction: undefined, goesRound: true, sways: works === 'one' }
  if (parts === 'ways') {
    const size = known && { rest: 0, top: Math.abs(known.top - known.rest) }
    return { ...rules, known: size, direction: 1, goesRound: false, sways: false }
  }
  const direction = known && (known.top > known.rest ? 1 : -1)
  return { ...rules, known, direction, goesRound: false, sways: works === 'one' && parts === 'limbs' }
}

function partValues(
  { watch, neutral, tally: now }: Observer,
  atMs: number,
  read: ByPart<Read>,
): readonly [Neutral | undefined, ByPart<Read>] {
  if (partsOf(watch.follows) !== 'ways') return [neutral, read]
  if (read.left === undefined) return [neutral, {}]
  const isCrossed = watch.known !== undefined && watch.known.top < watch.known.rest
  const nearby = leastSwing[watch.follows]
  return splitWays(neutral, atMs, read.left, { isMoving: isMoving(now), isCrossed, nearby })
}

/** Of both sides the lesser is timed, of one side the one that works. */
function timeHolds(
  { watch, hold }: Observer,
  atMs: number,
  read: ByPart<Read>,
): readonly [HoldTimer, readonly Observation[]] {
  const { known, isHeld, works, follows } = watch
  if (!isHeld || known === undefined) return [hold, []]
  const ways = partsOf(follows) === 'ways'
  const { rest, top } = ways ? { rest: 0, top: Math.abs(known.top - known.rest) } : known
  const falls = top < rest
  const seen = Object.values(read).map(({ value }) => value)
  const takesMost = (works === 'both') === falls
  const value = seen.length === 0 ? undefined : takesMost ? Math.max(...seen) : Math.min(...seen)
  const [next, told] = timeHold(hold, atMs, value, { rest, top, unit: measures[follows].unit })
  return [next, [told]]
}
