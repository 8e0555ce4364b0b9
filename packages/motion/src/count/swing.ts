/** One way there and back in a stream of values, found as it happens: away from rest, a top, and back. */

import { camera } from '@unhunch/knowledge/policy'

export interface Swing {
  readonly startMs: number
  readonly topMs: number
  readonly endMs: number
  /** Where it began and the far end, rising: of a movement that falls, both are negated. */
  readonly from: number
  readonly top: number
}

export interface SwingRules {
  /** A rise that is smaller is no swing. */
  readonly least: number
  /** Who stays away for longer is resting there. */
  readonly longestMs: number
  /**
   * Where the movement rests and how far it goes, when that is known; rising, as the values. What passes its rest, as
   * a circle does, goes nowhere below it.
   */
  readonly known: { readonly rest: number; readonly size: number } | undefined
}

interface Resting {
  readonly phase: 'rest'
  readonly atMs: number
  /** When the stream began. */
  readonly sinceMs: number
  readonly low: number
  /** When it was last as low as that. */
  readonly leftMs: number
  /** Since when it is further than a swing must be. */
  readonly beyondMs: number | undefined
  readonly last: number
}

interface Away {
  readonly phase: 'away'
  readonly startMs: number
  readonly from: number
  /** The furthest of all, and since the last dip. */
  readonly high: number
  readonly top: number
  readonly topMs: number
  /** The lowest since the top. */
  readonly valley: number
  readonly valleyMs: number
  readonly backMs: number | undefined
  /** Where it turned round half-way: perhaps that is where this person rests. */
  readonly dip: Dip | undefined
  readonly last: number
}

interface Dip {
  readonly topMs: number
  readonly top: number
  readonly valley: number
  readonly valleyMs: number
}

export type SwingState = Resting | Away

/** A single value that leaps is a mistake of the detector. */
const sureMs = 80
/** Rest drifts as a person shifts their weight: it follows within some seconds, slower than any movement. */
const restFollowsMs = 8000
/** Where a stream begins is chance, for so long: then rest is what it was on average. */
const settlesMs = 150
/** Who turns round after so much of the way back, or stays there, was back: rest is not always the same. */
const turned = 0.6
const nearlyOver = 0.3
const settledMs = 1000
/** Smaller steps down are trembling, in shares of the swing. */
const step = 0.05
/** Two dips to the same depth are repetitions from a rest that was taken up on the way, as hands raised to begin. */
const dipped = 0.35
const alike = 0.15

const { begins, ends } = camera.repetition.value

export function startSwing(atMs: number, value: number): SwingState {
  return { phase: 'rest', atMs, sinceMs: atMs, low: value, leftMs: atMs, beyondMs: undefined, last: value }
}

/** A step with a value that rises when it leaves rest. Several swings may turn out to have been at once. */
export function followSwing(
  state: SwingState,
  atMs: number,
  value: number,
  rules: SwingRules,
): readonly [SwingState, readonly Swing[]] {
  return state.phase === 'rest'
    ? [leave(state, atMs, value, rules), []]
    : comeBack(raise(state, atMs, value), atMs, value, rules)
}

/** When nothing more will come, what was well on its way back is over: recordings end a little early. */
export function finishSwing(state: SwingState): Swing | undefined {
  return state.phase === 'away' && wayBack(state) >= nearlyOver ? swingOf(state, state.valleyMs) : undefined
}

/** Only what two values in a row say is a rest, a top or a valley. */
function leave(state: Resting, atMs: number, value: number, { least }: SwingRules): SwingState {
  const upper = Math.max(value, state.last)
  const sinceMs = atMs - state.sinceMs
  const follows = Math.min(1, (atMs - state.atMs) / (sinceMs < settlesMs ? sinceMs : restFollowsMs))
  const low = upper <= state.low ? upper : state.low + Math.max(0, value - state.low) * follows
  const leftMs = value <= low + least / 4 ? atMs : state.leftMs
  const rest = { phase: 'rest', atMs, sinceMs: state.sinceMs, low, leftMs, last: value } as const
  if (value <= low + least) return { ...rest, beyondMs: undefined }
  const beyondMs = state.beyondMs ?? atMs
  if (atMs - beyondMs < sureMs) return { ...rest, beyondMs }
  const top = { high: value, top: value, topMs: atMs, valley: value, valleyMs: atMs }
  return { phase: 'away', startMs: leftMs, from: low, ...top, backMs: undefined, dip: undefined, last: value }
}

function raise(state: Away, atMs: number, value: number): Away {
  const [lower, upper] = [Math.min(value, state.last), Math.max(value, state.last)]
  const high = Math.max(state.high, lower)
  if (lower > state.top)
    return { ...state, high, top: lower, topMs: atMs, valley: value, valleyMs: atMs, last: value }
  const isLower = upper < state.valley - step * (state.high - state.from)
  return isLower ? { ...state, valley: upper, valleyMs: atMs, last: value } : { ...state, last: value }
}

function comeBack(
  state: Away,
  atMs: number,
  value: number,
  rules: SwingRules,
): readonly [SwingState, readonly Swing[]] {
  const { from, high, valley, valleyMs } = state
  const isBack = value <= from + ends * (high - from) || isAtKnownRest(state, value, rules)
  const isOnAgain = isMostlyBack(state) && value >= valley + rules.least
  if (isBack || isOnAgain) {
    const backMs = state.backMs ?? atMs
    if (atMs - backMs < sureMs) return [{ ...state, backMs }, []]
    return isBack
      ? [goOnFrom(Math.min(value, valley), atMs, atMs, value), [swingOf(state, backMs)]]
      : [goOnFrom(valley, valleyMs, atMs, value), [swingOf(state, valleyMs)]]
  }
  if (isMostlyBack(state) && atMs - valleyMs > settledMs)
    return [goOnFrom(value, atMs, atMs, value), [swingOf(state, valleyMs)]]
  if (atMs - state.startMs > rules.longestMs) return [startSwing(atMs, value), []]
  return turnHalfWay({ ...state, backMs: undefined }, atMs, value, rules)
}

/** Whoever raised their hands to begin comes back to there, not to where the hands hung before. */
function isAtKnownRest({ high }: Away, value: number, { known, least }: SwingRules): boolean {
  if (known === undefined || high - value < least) return false
  return value <= known.rest + ends * known.size && high >= known.rest + begins * known.size
}

function turnHalfWay(
  state: Away,
  atMs: number,
  value: number,
  { least }: SwingRules,
): readonly [SwingState, readonly Swing[]] {
  const { from, high, top, topMs, valley, valleyMs, startMs } = state
  const depth = Math.max(least, dipped * (high - from))
  if (top - valley < depth || value - valley < depth) return [state, []]
  const before = state.dip
  if (before && Math.abs(before.valley - valley) < alike * (high - from)) {
    const first = {
      startMs,
      topMs: before.topMs,
      endMs: before.valleyMs,
      from: before.valley,
      top: before.top,
    }
    const second = { startMs: before.valleyMs, topMs, endMs: valleyMs, from: before.valley, top }
    return [goOnFrom(valley, valleyMs, atMs, value), [first, second]]
  }
  const dip = { top, topMs, valley, valleyMs }
  return [{ ...state, dip, top: value, topMs: atMs, valley: value, valleyMs: atMs }, []]
}

function goOnFrom(low: number, leftMs: number, atMs: number, last: number): Resting {
  return { phase: 'rest', atMs, sinceMs: atMs - settlesMs, low, leftMs, beyondMs: atMs, last }
}

function isMostlyBack(state: Away): boolean {
  return wayBack(state) >= turned
}

function wayBack({ from, high, valley }: Away): number {
  return (high - valley) / (high - from)
}

/** The furthest may have been before a dip. */
function swingOf({ startMs, from, high, topMs, top, dip }: Away, endMs: number): Swing {
  return { startMs, topMs: dip && dip.top > top ? dip.topMs : topMs, endMs, from, top: high }
}
