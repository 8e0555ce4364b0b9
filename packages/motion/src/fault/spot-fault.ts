/** Whether a fault that shows in the points is there: told when it stays, and again when it has passed. */

import type { Fault, Sided } from '../observation.ts'
import type { FaultName } from '@unhunch/knowledge'
import type { FaultRule } from './fault-rules.ts'

export interface Spotted {
  readonly atMs: number
  /** Of this person; follows slowly while they rest. */
  readonly rest: number
  /** How far it went to and fro a moment ago. */
  readonly low: number
  readonly high: number
  /** Since when it has looked otherwise than what was told. */
  readonly changedMs: number | undefined
  /** Since when it is told to be there. */
  readonly sinceMs: number | undefined
}

export interface Glance {
  readonly fault: FaultName
  readonly side: Sided
  readonly rule: FaultRule
  /** How far the movement itself goes. */
  readonly extent: readonly [low: number, high: number]
  readonly isMoving: boolean
  /** Moving, or between two repetitions. */
  readonly isWorking: boolean
  readonly atMs: number
  readonly value: number
}

/** Long enough that a glance aside or a stumble of the detector is not told. */
const sureMs = 700
const restFollowsMs = 4000
/** To and fro in some seconds is swaying; slower, it is another stance. */
const momentMs = 3000
/** Told to have passed only well within, so that it does not come and go. */
const passed = 0.7

export function spotFault(before: Spotted | undefined, glance: Glance): readonly [Spotted, readonly Fault[]] {
  const { fault, side, rule, isWorking, atMs, value } = glance
  if (before === undefined) return [firstSpot(atMs, value), []]
  const beyond = rule.isShare ? rule.beyond * Math.abs(before.rest) : rule.beyond
  const now = follow(before, glance, beyond)
  const excess = excessOf(now, glance) / beyond
  const isTold = now.sinceMs !== undefined
  const isMeant = isWorking || rule.against !== 'the movement'
  const isThere = isMeant && excess > (isTold ? passed : 1) && excess <= (rule.upTo ?? excess)
  if (isThere === isTold) return [{ ...now, changedMs: undefined }, []]
  const changedMs = now.changedMs ?? atMs
  if (atMs - changedMs < sureMs) return [{ ...now, changedMs }, []]
  const sinceMs = now.sinceMs ?? changedMs
  const certainty = Math.min(1, Math.max(0.5, excess / 2))
  const told = { kind: 'fault', fault, side, isOver: !isThere, certainty, sinceMs } as const
  return [
    { ...now, changedMs: undefined, sinceMs: isThere ? sinceMs : undefined },
    [{ ...told, forMs: (isThere ? atMs : changedMs) - sinceMs }],
  ]
}

function firstSpot(atMs: number, value: number): Spotted {
  return { atMs, rest: value, low: value, high: value, changedMs: undefined, sinceMs: undefined }
}

function follow(before: Spotted, { atMs, value, isMoving }: Glance, beyond: number): Spotted {
  const gone = Math.max(0, atMs - before.atMs)
  const isAtRest = !isMoving && Math.abs(value - before.rest) < beyond
  const rest = isAtRest
    ? before.rest + (value - before.rest) * Math.min(1, gone / restFollowsMs)
    : before.rest
  const shrinks = (beyond * gone) / momentMs
  const low = Math.min(value, before.low + shrinks)
  return { ...before, atMs, rest, low, high: Math.max(value, before.high - shrinks) }
}

function excessOf(now: Spotted, { rule, extent, value }: Glance): number {
  const [low, high] = extent
  if (rule.against === 'a moment ago') return now.high - now.low - (high - low)
  const from = rule.against === 'own rest' ? now.rest : 0
  const above = value - from - high
  const below = low - (value - from)
  if (rule.way === 'either') return Math.max(above, below)
  return rule.way === 'up' ? above : below
}
