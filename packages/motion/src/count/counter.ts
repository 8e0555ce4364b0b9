/** Counts one stream of values: which way it goes, how far this person goes, what is too small or too quick. */

import { camera } from '@unhunch/knowledge/policy'
import { learnRange, type OwnRange, unknownRange } from './own-range.ts'
import {
  finishSwing,
  followSwing,
  type Swing,
  type SwingRules,
  type SwingState,
  startSwing,
} from './swing.ts'

export interface CounterRules {
  /** 1 when the movement begins by rising. Unknown, it is the way in which it first leaves rest. */
  readonly direction: 1 | -1 | undefined
  /** In the unit of the values: smaller is never counted. */
  readonly least: number
  readonly longestMs: number
  /** Where the movement rests and its top, when that is known. */
  readonly known: { readonly rest: number; readonly top: number } | undefined
}

export interface Counter {
  /** The ways it may go; one as soon as that is clear. */
  readonly ways: readonly Way[]
  readonly range: OwnRange
  readonly seenMs: number
}

interface Way {
  readonly direction: 1 | -1
  readonly state: SwingState | undefined
}

export interface Counted {
  readonly startMs: number
  readonly topMs: number
  readonly endMs: number
  readonly reached: number
  readonly swing: number
  readonly share: number
  readonly size: 'usual' | 'smaller'
}

const { begins, usual } = camera.repetition.value
/** Of the least time of the policy, which is from one rest to the next: about what passes between the thresholds. */
export const shortestMs = camera.repetitionSeconds.value[0] * 1000 * 0.5
/** A longer gap breaks off what was going on. */
export const bridgedMs = 1500

export function newCounter({ direction }: CounterRules): Counter {
  return { ways: waysOf(direction), range: unknownRange, seenMs: 0 }
}

/** A step; no value while it cannot be seen. */
export function count(
  counter: Counter,
  atMs: number,
  value: number | undefined,
  rules: CounterRules,
): readonly [Counter, readonly Counted[]] {
  if (value === undefined) return [counter, []]
  const isGap = atMs - counter.seenMs > bridgedMs
  const least = Math.max(rules.least, begins * counter.range.size)
  const followed = counter.ways.map(({ direction, state }) => {
    if (state === undefined || isGap)
      return { way: { direction, state: startSwing(atMs, direction * value) }, swings: [] }
    const swingRules = { least, longestMs: rules.longestMs, known: knownOf(rules, direction) }
    const [next, swings] = followSwing(state, atMs, direction * value, swingRules)
    return { way: { direction, state: next }, swings }
  })
  const gone = followed.find(({ way, swings }) => swings.length > 0 || way.state.phase === 'away')
  const direction = gone?.way.direction ?? 1
  let { range } = counter
  const counted: Counted[] = []
  for (const swing of gone?.swings ?? []) {
    if (swing.endMs - swing.startMs < shortestMs) continue
    range = learnRange(range, swing.top - swing.from)
    counted.push(judge(swing, direction, range))
  }
  const ways = (gone === undefined ? followed : [gone]).map(({ way }) => way)
  const open = isUndecided(counter, ways, range, rules) ? waysOf(undefined) : ways
  return [{ ways: open, range, seenMs: atMs }, counted]
}

/** Whether it is on its way, and since when. */
export function awaySinceMs({ ways }: Counter): number | undefined {
  const away = ways.find(({ state }) => state?.phase === 'away')?.state
  return away?.phase === 'away' ? away.startMs : undefined
}

/** When nothing more will come: the last repetition counts when most of the way back was seen. */
export function finishCount({ ways, range }: Counter): Counted | undefined {
  const way = ways.find(({ state }) => state?.phase === 'away')
  const swing = way?.state && finishSwing(way.state)
  if (!way || !swing || swing.endMs - swing.startMs < shortestMs) return undefined
  return judge(swing, way.direction, learnRange(range, swing.top - swing.from))
}

function knownOf({ known }: CounterRules, direction: 1 | -1): SwingRules['known'] {
  return known && { rest: direction * known.rest, size: direction * (known.top - known.rest) }
}

function judge({ startMs, topMs, endMs, from, top }: Swing, direction: 1 | -1, range: OwnRange): Counted {
  const swing = top - from
  const share = swing / range.size
  return {
    startMs,
    topMs,
    endMs,
    reached: direction * top,
    swing,
    share,
    size: share < usual ? 'smaller' : 'usual',
  }
}

/** Left and came to rest elsewhere before anything was counted: that was getting ready. */
function isUndecided(
  before: Counter,
  ways: readonly Way[],
  range: OwnRange,
  { direction }: CounterRules,
): boolean {
  const wasAway = before.ways.length === 1 && awaySinceMs(before) !== undefined
  const [way] = ways
  return direction === undefined && wasAway && way?.state?.phase === 'rest' && range.learntFrom === 0
}

function waysOf(direction: 1 | -1 | undefined): readonly Way[] {
  const directions = direction === undefined ? ([1, -1] as const) : [direction]
  return directions.map((each) => ({ direction: each, state: undefined }))
}
