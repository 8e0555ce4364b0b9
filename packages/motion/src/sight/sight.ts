/** Whether what is seen can be judged, told neither too early nor too late: one bad picture is no blindness. */

import { type LandmarkName, landmarkNames, type Sighting } from '../landmarks.ts'
import type { Blindness } from '../observation.ts'
import { type Belief, believe, type Doubt } from './believe.ts'
import { blindnessOf, type SightNeeds } from './blindness-of.ts'

export interface SightState {
  /** What is told: null while all can be seen. */
  readonly why: Blindness | null
  /** What the last sighting says by itself, and since when they say it. */
  readonly seems: Blindness | null
  readonly seemsSinceMs: number
  /** Since when it has been good, or since when bad for whatever reason. */
  readonly turnedMs: number
  /** Of each landmark that was ever believed. */
  readonly beliefs: ReadonlyMap<LandmarkName, Belief>
}

/** Begins as if all could be seen: who is not there will be missed soon enough. */
export const firstSight: SightState = {
  why: null,
  seems: null,
  seemsSinceMs: 0,
  turnedMs: 0,
  beliefs: new Map(),
}

/**
 * The sighting that comes back is the one to measure on: what no body could do has visibility 0 in it, and it is
 * empty while nothing in it can be judged.
 */
export function watchSight(
  state: SightState,
  sighting: Sighting,
  needs: SightNeeds,
): readonly [SightState, Sighting] {
  const { atMs } = sighting
  const believed = believe(sighting, state.beliefs, needs.aspect)
  const missing = longMissing(believed.beliefs, believed.doubts, atMs)
  const seems = blindnessOf(believed, missing, needs)
  const hasTurned = (seems === null) !== (state.seems === null)
  const turnedMs = hasTurned ? atMs : state.turnedMs
  const seemsSinceMs = seems === state.seems ? state.seemsSinceMs : atMs
  const next = { seems, seemsSinceMs, turnedMs, beliefs: believed.beliefs }
  const why = tell(state.why, next, atMs)
  const isJudged = why === null || partly.has(why)
  return [{ ...next, why }, isJudged ? believed.sighting : { ...believed.sighting, points: [] }]
}

/** What is missing may be one arm: the other can be judged all the same. A tilt spoils few measures. */
const partly: ReadonlySet<Blindness> = new Set(['cut-off', 'hidden', 'implausible', 'tilted'])

function tell(told: Blindness | null, now: Omit<SightState, 'why'>, atMs: number): Blindness | null {
  const { seems, seemsSinceMs, turnedMs } = now
  if (seems === told) return told
  if (seems === null) return atMs - turnedMs >= backMs ? null : told
  if (told === null) return atMs - turnedMs >= lostMs ? seems : null
  return atMs - seemsSinceMs >= otherMs ? seems : told
}

const lostMs = 500
const backMs = 300
/** A reason that has just been read must not change under the eyes. */
const otherMs = 1000

/** A point is missed only when it stays away. */
function longMissing(
  beliefs: ReadonlyMap<LandmarkName, Belief>,
  doubts: ReadonlyMap<LandmarkName, Doubt>,
  atMs: number,
): ReadonlyMap<LandmarkName, Doubt> {
  const missing = new Map<LandmarkName, Doubt>()
  for (const name of landmarkNames) {
    const doubt = doubts.get(name)
    const since = beliefs.get(name)?.atMs
    if (doubt && (since === undefined || atMs - since > missedMs)) missing.set(name, doubt)
  }
  return missing
}

const missedMs = 300
