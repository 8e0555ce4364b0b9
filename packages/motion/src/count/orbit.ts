/** Counts turns of what goes round: by its way round, and by coming and going where the circle is seen edge-on. */

import {
  bridgedMs,
  type Counted,
  type Counter,
  type CounterRules,
  count,
  newCounter,
  shortestMs,
} from './counter.ts'

export interface Orbit {
  readonly counter: Counter
  /** Unrolled, in turns; where the turn that goes on began, and when. */
  readonly turned: number | undefined
  readonly from: number
  readonly startMs: number
}

/** The last bit of a turn is often left out. */
const fullTurn = 0.9

export function newOrbit(rules: CounterRules): Orbit {
  return { counter: newCounter(rules), turned: undefined, from: 0, startMs: 0 }
}

/** Turns without end of a value that begins again at each full turn. */
export function unroll(before: number | undefined, turn: number): number {
  return before === undefined ? turn : turn + Math.round(before - turn)
}

/**
 * A circle that is seen face-on goes on and on, and never comes back as a swing does; one that is seen edge-on
 * comes and goes, and never gets round. So that both can be looked for at the same time.
 */
export function countOrbit(
  orbit: Orbit,
  atMs: number,
  turned: number | undefined,
  rules: CounterRules,
): readonly [Orbit, readonly Counted[]] {
  if (turned === undefined) return [orbit, []]
  const [counter, swings] = count(orbit.counter, atMs, turned, rules)
  const isFresh = orbit.turned === undefined || atMs - orbit.counter.seenMs > bridgedMs
  if (isFresh || swings.length > 0) return [{ counter, turned, from: turned, startMs: atMs }, swings]
  if (Math.abs(turned - orbit.from) < fullTurn) return [{ ...orbit, counter, turned }, []]
  const from = orbit.from + Math.sign(turned - orbit.from)
  const onwards = { counter: newCounter(rules), turned, from, startMs: atMs }
  if (atMs - orbit.startMs < shortestMs) return [onwards, []]
  const times = { startMs: orbit.startMs, topMs: (orbit.startMs + atMs) / 2, endMs: atMs }
  return [onwards, [{ ...times, reached: 1, swing: 1, share: 1, size: 'usual' }]]
}
