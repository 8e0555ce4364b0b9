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
  /** On the way out or swaying: held after all when they come back or stop. */
  readonly doubtfulMs: number
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
  doubtfulMs: 0,
  isInside: false,
  level: undefined,
  still: 0,
  stillMs: 0,
}

/** Whoever cannot go all the way holds where they stop, from half of the way on. */
const least = 0.5
const stillForMs = 500
const stopForMs = 700
/** Going a little further out of the band than one must come in, so that the timer does not flicker. */
const slackness = 0.1
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
  const stillMs = atMs - settled.stillMs
  const level = levelAt(timer, gained, { band, way, stillMs, gone })
  const isIn = level !== undefined && gained >= level - (timer.isInside ? band * (1 + slackness) : band)
  // On the way there the band is passed as well: only who stops has arrived.
  const isInside = isIn && gained >= least * way - band / 2 && (timer.isInside || stillMs >= stillForMs)
  const isSure = isInside && (gained >= (level ?? 0) - band / 4 || stillMs >= stillForMs)
  const ranMs = timer.doubtfulMs + (timer.isInside && gone <= bridgedMs ? gone : 0)
  const heldMs = timer.heldMs + (isSure ? ranMs : 0)
  const doubtfulMs = isInside && !isSure ? ranMs : 0
  return [
    { ...settled, atMs, level, isInside, heldMs, doubtfulMs },
    { kind: 'hold', atMs, isInside, heldMs },
  ]
}

/** Ten degrees, and never more than a quarter of the way. */
function bandOf({ unit }: HoldRules, way: number): number {
  return unit === 'degrees' ? Math.min(camera.holdBand.value, way / 4) : way / 4
}

function settle(timer: HoldTimer, atMs: number, gained: number, band: number): HoldTimer {
  return Math.abs(gained - timer.still) <= band / 2 ? timer : { ...timer, still: gained, stillMs: atMs }
}

function levelAt(
  { level }: HoldTimer,
  gained: number,
  { band, way, stillMs, gone }: Readonly<Record<'band' | 'way' | 'stillMs' | 'gone', number>>,
): number | undefined {
  if (gained < (least * way) / 2) return undefined
  if (gained >= way - band) {
    const before = Math.max(level ?? way, way)
    return gained > before ? before + (gained - before) * Math.min(1, gone / followsMs) : before
  }
  if (stillMs < stopForMs || gained < least * way) return level
  return level === undefined || gained < level - band || gained > level ? gained : level
}
