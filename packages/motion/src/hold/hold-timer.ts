/** Times how long a position is held: it runs inside a band about it, pauses outside, and adds up. */

import { camera } from '@unhunch/knowledge/policy'
import type { Hold } from '../observation.ts'

export interface HoldRules {
  readonly rest: number
  readonly top: number
  readonly unit: 'degrees' | 'share' | 'turns'
}

export interface HoldTimer {
  readonly atMs: number
  readonly heldMs: number
  readonly isInside: boolean
  /** Where this person holds, from rest towards the top; nothing before they have come to a stop. */
  readonly level: number | undefined
  /** Where they may be coming to a stop, and since when. */
  readonly still: number
  readonly stillMs: number
}

export const newHoldTimer: HoldTimer = {
  atMs: 0,
  heldMs: 0,
  isInside: false,
  level: undefined,
  still: 0,
  stillMs: 0,
}

/** Whoever cannot go all the way holds where they stop, from half of the way on. */
const least = 0.5
const stillForMs = 500
/** Going a little further out of the band than one must come in, so that the timer does not flicker. */
const slackness = 0.2
const bridgedMs = 500
/** A hold that deepens takes its band along. */
const followsMs = 1000

/** A step; no value while it cannot be seen. */
export function timeHold(
  timer: HoldTimer,
  atMs: number,
  value: number | undefined,
  rules: HoldRules,
): readonly [HoldTimer, Hold] {
  const gone = Math.max(0, atMs - timer.atMs)
  if (value === undefined) {
    const isLost = gone > bridgedMs
    const next = isLost ? { ...timer, isInside: false } : timer
    return [next, { kind: 'hold', atMs, isInside: next.isInside, heldMs: timer.heldMs }]
  }
  const way = Math.abs(rules.top - rules.rest)
  const gained = (value - rules.rest) * Math.sign(rules.top - rules.rest)
  const band = bandOf(rules, way)
  const settled = settle(timer, atMs, gained, band)
  const isStill = atMs - settled.stillMs >= stillForMs && gained >= least * way
  const level = levelAt(timer, gained, { band, way, isStill, gone })
  const room = timer.isInside ? band * (1 + slackness) : band
  const isInside = level !== undefined && gained >= level - room
  const caughtUp = isInside && !timer.isInside && isStill ? atMs - Math.max(settled.stillMs, timer.stillMs) : 0
  const ran = timer.isInside && isInside && gone <= bridgedMs ? gone : Math.min(caughtUp, stillForMs)
  const heldMs = timer.heldMs + ran
  return [{ ...settled, atMs, level, isInside, heldMs }, { kind: 'hold', atMs, isInside, heldMs }]
}

/** Ten degrees, and never so wide that half of the movement is inside. */
function bandOf({ unit }: HoldRules, way: number): number {
  const widest = 0.4 * way
  return unit === 'degrees' ? Math.min(camera.holdBand.value, widest) : widest / 2
}

function settle(timer: HoldTimer, atMs: number, gained: number, band: number): HoldTimer {
  return Math.abs(gained - timer.still) <= band / 2 ? timer : { ...timer, still: gained, stillMs: atMs }
}

function levelAt(
  { level }: HoldTimer,
  gained: number,
  { band, way, isStill, gone }: { band: number; way: number; isStill: boolean; gone: number },
): number | undefined {
  if (gained < (least * way) / 2) return undefined
  if (gained >= way - band) {
    const before = Math.max(level ?? way, way)
    return gained > before ? before + (gained - before) * Math.min(1, gone / followsMs) : before
  }
  if (!isStill) return level
  return level === undefined || gained < level - band || gained > level ? gained : level
}
