/** Times how long a position is held: it runs while somebody has stopped at the far end of their way, and adds up. */

import { camera } from '@unhunch/knowledge/policy'
import type { Hold } from '../observation.ts'

export interface HoldRules {
  readonly rest: number
  readonly top: number
  readonly unit: 'degrees' | 'share' | 'turns'
  /** Of what is followed: a camera that stands askew may shift everything by some of it. */
  readonly error: number
}

/** What is read of the position. */
export interface Position {
  readonly value: number
  /** How far single values are off. */
  readonly shake: number
}

/** All positions are from the rest of the figure towards where it holds. */
export interface HoldTimer {
  /** When they were first seen. */
  readonly sinceMs: number
  readonly atMs: number
  readonly heldMs: number
  readonly isInside: boolean
  /** Since when it is neither counted nor known not to be held. */
  readonly openMs: number
  /** Where they are, more strongly steadied than for counting. */
  readonly mean: number
  /** Where they seem to have stopped, and since when. */
  readonly still: number
  readonly stillMs: number
  /** Where this person rests and holds, as far as that is known. */
  readonly rest: number | undefined
  readonly top: number | undefined
}

export const newHoldTimer: HoldTimer = {
  sinceMs: 0,
  atMs: Number.NEGATIVE_INFINITY,
  heldMs: 0,
  isInside: false,
  openMs: 0,
  mean: 0,
  still: 0,
  stillMs: 0,
  rest: undefined,
  top: undefined,
}

/**
 * A hold lasts for seconds: what shakes may be told later than a repetition, for it ends as much later as it began.
 */
const steadyMs = { least: 100, most: 400 }
const stillForMs = 400
/** Who turns round at the far end does not hold: there the body is slow for less. */
const stopForMs = 1400
const bridgedMs = 500
/** Whoever cannot go all the way holds where they stop, from near half of the way on; then, where they held before. */
const least = 0.45
const leastOfOwn = 0.6
/** Both ends of a person's way are taken further at once, and back slowly. */
const furtherMs = 1500
const backMs = 20_000
/** So long everybody is taken to rest. */
const firstMs = 1000

/** A step; no position while it cannot be seen. */
export function timeHold(
  before: HoldTimer,
  atMs: number,
  read: Position | undefined,
  rules: HoldRules,
): readonly [HoldTimer, Hold] {
  const goneMs = Math.max(0, atMs - before.atMs)
  if (read === undefined || goneMs === 0) {
    const timer = goneMs > bridgedMs ? { ...before, isInside: false } : before
    return [timer, { kind: 'hold', atMs, isInside: timer.isInside, heldMs: timer.heldMs }]
  }
  const way = Math.abs(rules.top - rules.rest)
  const gained = (read.value - rules.rest) * Math.sign(rules.top - rules.rest)
  const band = bandOf(rules, ownWay(before, way), read.shake)
  // Coming to a stop takes less than leaving it, so that the timer does not flicker.
  const stop = Math.min(band, Math.max(band / 2, read.shake))
  const steady = Math.min(steadyMs.most, Math.max(steadyMs.least, (steadyMs.most * 2 * read.shake) / band))
  const mean = towards(before.mean, gained, goneMs, steady)
  const moved = goneMs > bridgedMs ? startAt(before, atMs, gained) : move(before, atMs, mean, band, stop)
  const slack = Math.max(band, 2 * rules.error)
  const timer = { ...moved, rest: restOf(moved, goneMs, { way, stop, slack }) }
  const isFar = isAtFarEnd(timer, { way, band, shake: read.shake })
  const isInside = isFar && atMs - timer.stillMs >= stillForMs
  const isOnTheWayOut = Math.abs(timer.mean - timer.still) > stop / 2
  const isSure = isInside && atMs - timer.stillMs >= stopForMs && !isOnTheWayOut
  const heldMs = timer.heldMs + (isSure ? atMs - timer.openMs : 0)
  const top = isSure ? topOf(timer, goneMs) : timer.top
  const openMs = isSure || !isFar ? atMs : timer.openMs
  return [
    { ...timer, heldMs, isInside, openMs, top },
    { kind: 'hold', atMs, isInside, heldMs },
  ]
}

/** Who goes less far holds within less. */
function ownWay({ rest = 0, top = rest, mean }: HoldTimer, way: number): number {
  const gone = Math.max(top, mean) - rest
  return gone < least * way ? way : Math.min(way, gone)
}

/** Ten degrees and never more than a quarter of the way, but for what shakes by more. */
function bandOf({ unit }: HoldRules, way: number, shake: number): number {
  const usual = unit === 'degrees' ? Math.min(camera.holdBand.value, way / 4) : way / 4
  return Math.max(usual, Math.min(shake, way / 3))
}

function startAt(timer: HoldTimer, atMs: number, gained: number): HoldTimer {
  const here = { mean: gained, still: gained }
  const sinceMs = timer.rest === undefined ? atMs : timer.sinceMs
  return { ...timer, ...here, sinceMs, atMs, openMs: atMs, stillMs: atMs, isInside: false }
}

function move(timer: HoldTimer, atMs: number, mean: number, band: number, stop: number): HoldTimer {
  const goneMs = atMs - timer.atMs
  if (Math.abs(mean - timer.still) > (timer.isInside ? band : stop))
    return { ...timer, atMs, mean, still: mean, stillMs: atMs, openMs: atMs }
  return { ...timer, atMs, mean, still: towards(timer.still, mean, goneMs, furtherMs) }
}

/** Near where the figure rests, as far as a camera can tell. At first it is the average of what was seen. */
function restOf(
  timer: HoldTimer,
  goneMs: number,
  { way, stop, slack }: Readonly<Record<'way' | 'stop' | 'slack', number>>,
): number {
  const { atMs, sinceMs, stillMs, mean, rest } = timer
  const near = Math.min(slack, Math.max(-slack, mean))
  if (rest === undefined) return near
  const isFirst = atMs - sinceMs < firstMs
  const isStill = atMs - stillMs >= stopForMs && mean - rest < least * way
  if (mean - rest > stop && !isFirst && !isStill) return rest
  return towards(rest, near, goneMs, isFirst ? atMs - sinceMs : near < rest ? furtherMs : backMs)
}

function topOf({ still, top = still }: HoldTimer, goneMs: number): number {
  return towards(top, still, goneMs, still > top ? furtherMs : backMs)
}

function isAtFarEnd(
  { mean, rest = 0, top = rest, isInside }: HoldTimer,
  { way, band, shake }: Readonly<Record<'way' | 'band' | 'shake', number>>,
): boolean {
  const far = Math.max(least * way, leastOfOwn * (top - rest))
  return mean - rest >= far + (isInside ? -band / 4 : shake / 2)
}

function towards(from: number, to: number, goneMs: number, inMs: number): number {
  return to + (from - to) * Math.exp(-goneMs / inMs)
}
