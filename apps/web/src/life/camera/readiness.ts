/** Whether the camera stands well: what is good already, what is not yet, and what cannot be told before that. */

import { camera } from '@unhunch/knowledge/policy'
import {
  type Blindness,
  firstSight,
  type Sighting,
  type SightNeeds,
  type SightState,
  watchSight,
} from '@unhunch/motion'
import { type CheckName, checkNames, type Guide } from './camera-life.ts'

export interface Readiness {
  readonly sight: SightState
  /** Absent until the first picture. */
  readonly why: Blindness | null | undefined
  readonly whyMs: number
  /** Since when all is good. */
  readonly clearMs: number | undefined
  readonly atMs: number
  /** Of the first picture. */
  readonly sinceMs: number | undefined
  /** What was said last, so that it is not said again and again. */
  readonly told: Told | undefined
}

interface Told {
  readonly what: Blindness | 'clear'
  readonly atMs: number
}

export const notReady: Readiness = {
  sight: firstSight,
  why: undefined,
  whyMs: 0,
  clearMs: undefined,
  atMs: 0,
  sinceMs: undefined,
  told: undefined,
}

export function seeWhetherReady(before: Readiness, sighting: Sighting, needs: SightNeeds): Readiness {
  const { atMs, people } = sighting
  const sinceMs = before.sinceMs ?? atMs
  const [sight] = watchSight(before.sight, sighting, needs)
  // Sight begins as if all were well; nothing is well before it has been seen.
  const why = sight.why ?? (before.clearMs === undefined ? sight.seems : null)
  const isCounted = people !== undefined || atMs - sinceMs >= countMs
  const clearMs = why === null && isCounted ? (before.clearMs ?? atMs) : undefined
  return { ...before, sight, why, whyMs: why === before.why ? before.whyMs : atMs, clearMs, atMs, sinceMs }
}

/** To look whether somebody else is there takes a while; where it cannot be done, nobody is held up by it. */
const countMs = 8000

/** What is to be said now: from two metres away, words are easier heard than read. */
export function sayWhatHelps(now: Readiness): readonly [Readiness, Blindness | 'clear' | undefined] {
  const { why, whyMs, atMs, told } = now
  const what = why === null ? (isClear(now) ? 'clear' : undefined) : why
  if (what === undefined || what === told?.what) return [now, undefined]
  const isDue = what === 'clear' || (atMs - whyMs >= standsMs && atMs - (told?.atMs ?? 0) >= apartMs)
  return isDue ? [{ ...now, told: { what, atMs } }, what] : [now, undefined]
}

const standsMs = 2000
const apartMs = 6000

/** One good picture may be luck. */
export function isClear({ clearMs, atMs }: Readiness): boolean {
  return clearMs !== undefined && atMs - clearMs >= camera.place.clearSeconds.value * 1000
}

/** They have had the time to read that all is well. */
export function mayGoOn({ clearMs, atMs }: Readiness): boolean {
  return clearMs !== undefined && atMs - clearMs >= (camera.place.clearSeconds.value + readSeconds) * 1000
}

const readSeconds = 2

const checkOf: Readonly<Record<Blindness, CheckName>> = {
  'two-people': 'alone',
  'too-dark': 'light',
  'too-near': 'distance',
  'too-far': 'distance',
  'wrong-view': 'side',
  tilted: 'level',
  nobody: 'whole',
  'cut-off': 'whole',
  hidden: 'whole',
  implausible: 'whole',
}

/** They are looked at in this order: what comes after the first that fails is not known. */
export function checksOf(why: Blindness | null | undefined): Guide['checks'] {
  const failing = why === null || why === undefined ? undefined : checkOf[why]
  const failsAt =
    why === undefined ? 0 : failing === undefined ? checkNames.length : checkNames.indexOf(failing)
  const known = (name: CheckName, index: number) => {
    if (name === failing) return 'not-yet'
    const isKnown = why === 'nobody' ? name === 'light' : index < failsAt
    return isKnown ? 'good' : 'unknown'
  }
  return Object.fromEntries(checkNames.map((name, index) => [name, known(name, index)])) as Guide['checks']
}
