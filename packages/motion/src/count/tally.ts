/** Puts the sides together: each for itself, both at once, or the one part in the middle. */

import type { ByPart, Part } from '../measure-parts.ts'
import type { Repetition, Sided, Symmetry } from '../observation.ts'
import type { Calm } from './calm.ts'
import { awaySinceMs, bridgedMs, type Counted, type CounterRules, count, finishCount } from './counter.ts'
import { countOrbit, newOrbit, type Orbit } from './orbit.ts'

export interface TallyRules extends CounterRules {
  readonly works: 'both' | 'one' | 'middle'
  readonly goesRound: boolean
  /** Whether one side makes the other sway along. */
  readonly sways: boolean
  /** How many swings or turns make one repetition. */
  readonly perRepetition: number
}

export interface Tally {
  readonly parts: ByPart<PartTally>
  /** Repetitions told, by side. */
  readonly counts: Readonly<Record<Sided, number>>
}

interface PartTally {
  readonly orbit: Orbit
  /** Of a repetition that takes several swings, those that were done. */
  readonly begun: readonly Counted[]
  /** Done, while the other side is still on its way. */
  readonly waiting: readonly Counted[]
  /** How far the other side went since this one left rest. */
  readonly beside: readonly [low: number, high: number] | undefined
  /** When it last came back. */
  readonly doneMs: number
}

export type Told = Repetition | Symmetry

/** An arm that goes less than a third as far as the other at the same time sways along with it. */
const swaying = 1 / 3
/** While the other arm takes breath, less than a fifth of what that does is idling as well. */
const idling = 1 / 5
const breathMs = 5000
/** What shakes wanders by itself, by a few times as much as single values are off. */
const shaking = 7.5

export function newTally(rules: TallyRules): Tally {
  const part = { orbit: newOrbit(rules), begun: [], waiting: [], beside: undefined, doneMs: 0 }
  const parts = rules.works === 'middle' ? { middle: part } : { left: part, right: part }
  return { parts, counts: { left: 0, right: 0, both: 0, middle: 0 } }
}

/** A step; of a part that is not seen there is nothing. */
export function tally(
  before: Tally,
  atMs: number,
  read: ByPart<Pick<Calm, 'value' | 'shake'>>,
  rules: TallyRules,
): readonly [Tally, readonly Told[]] {
  const parts = mapParts(before.parts, (part, name) => {
    const least = Math.max(rules.least, shaking * (read[name]?.shake ?? 0))
    const countPart = rules.goesRound ? countOrbit : countAlong
    const [orbit, swings] = countPart(part.orbit, atMs, read[name]?.value, { ...rules, least })
    const beside = widen(part.beside, otherOf(read, name)?.value)
    const meant = leastMeant(beside, otherOf(before.parts, name), atMs, rules)
    const next = addSwings({ ...part, orbit, beside }, swings, meant, rules)
    return awaySinceMs(orbit.counter) === undefined ? { ...next, beside: undefined } : next
  })
  return tell({ ...before, parts }, atMs, rules)
}

/** When nothing more will come. */
export function finishTally(before: Tally, atMs: number, rules: TallyRules): readonly Told[] {
  const parts = mapParts(before.parts, (part, name) => {
    const last = finishCount(part.orbit.counter)
    const least = leastMeant(part.beside, otherOf(before.parts, name), atMs, rules)
    return addSwings({ ...part, orbit: newOrbit(rules) }, last ? [last] : [], least, rules)
  })
  return tell({ ...before, parts }, atMs, rules)[1]
}

/** Whether any part is on its way. */
export function isMoving({ parts }: Tally): boolean {
  return Object.values(parts).some((part) => awaySinceMs(part.orbit.counter) !== undefined)
}

/** Swings that are smaller were not meant: the other side made this one sway. */
function leastMeant(
  beside: PartTally['beside'],
  other: PartTally | undefined,
  atMs: number,
  { sways }: TallyRules,
): number {
  if (!sways) return 0
  const span = beside ? beside[1] - beside[0] : 0
  const lately = other && atMs - other.doneMs < breathMs ? other.orbit.counter.range.size : 0
  return Math.max(span * swaying, lately * idling)
}

function countAlong(
  orbit: Orbit,
  atMs: number,
  value: number | undefined,
  rules: CounterRules,
): readonly [Orbit, readonly Counted[]] {
  const [counter, swings] = count(orbit.counter, atMs, value, rules)
  return [{ ...orbit, counter }, swings]
}

function addSwings(
  part: PartTally,
  swings: readonly Counted[],
  least: number,
  { perRepetition }: TallyRules,
): PartTally {
  const meant = swings.filter(({ swing }) => swing >= least)
  const last = meant.at(-1)
  if (last === undefined) return part
  const begun = [...part.begun, ...meant]
  const waiting = [...part.waiting]
  while (begun.length >= perRepetition) waiting.push(asOne(begun.splice(0, perRepetition)))
  return { ...part, begun, waiting, doneMs: last.endMs }
}

function asOne(swings: readonly Counted[]): Counted {
  const furthest = swings.reduce((best, each) => (each.swing > best.swing ? each : best))
  const ends = {
    startMs: swings[0]?.startMs ?? furthest.startMs,
    endMs: swings.at(-1)?.endMs ?? furthest.endMs,
  }
  return { ...furthest, ...ends }
}

function tell(now: Tally, atMs: number, rules: TallyRules): readonly [Tally, readonly Told[]] {
  const told: Told[] = []
  const counts = { ...now.counts }
  const add = (side: Sided, { startMs, topMs, endMs, reached, share, size }: Counted) => {
    counts[side] += 1
    told.push({ kind: 'repetition', count: counts[side], side, startMs, topMs, endMs, reached, share, size })
  }
  const { left, right } = now.parts
  if (rules.works !== 'both' || !left || !right) {
    const parts = mapParts(now.parts, (part, side) => {
      for (const counted of part.waiting) add(side, counted)
      return part.waiting.length === 0 ? part : { ...part, waiting: [] }
    })
    if (told.length > 0 && left && right) told.push(...compareRanges(left, right, atMs))
    return [{ parts, counts }, told]
  }
  const [lefts, rights] = [[...left.waiting], [...right.waiting]]
  for (;;) {
    const [l, r] = [lefts[0], rights[0]]
    if (l && r && l.startMs < r.endMs && r.startMs < l.endMs) {
      add(
        'both',
        l.swing < r.swing
          ? { ...l, endMs: Math.max(l.endMs, r.endMs) }
          : { ...r, endMs: Math.max(l.endMs, r.endMs) },
      )
      told.push({ kind: 'symmetry', atMs, left: l.swing, right: r.swing, share: shareOf(l.swing, r.swing) })
      lefts.shift()
      rights.shift()
    } else if (l && (r === undefined ? !isAwaited(right, l, atMs) : l.startMs <= r.startMs)) {
      add(isSeen(right, atMs) ? 'left' : 'both', l)
      lefts.shift()
    } else if (r && (l === undefined ? !isAwaited(left, r, atMs) : true)) {
      add(isSeen(left, atMs) ? 'right' : 'both', r)
      rights.shift()
    } else break
  }
  const parts = { left: { ...left, waiting: lefts }, right: { ...right, waiting: rights } }
  return [{ parts, counts }, told]
}

/** Left rest before the first side was back, and is still on its way. */
function isAwaited({ orbit }: PartTally, done: Counted, atMs: number): boolean {
  const sinceMs = awaySinceMs(orbit.counter)
  return sinceMs !== undefined && sinceMs < done.endMs && atMs - done.endMs < longestWaitMs
}

const longestWaitMs = 3000

function isSeen({ orbit }: PartTally, atMs: number): boolean {
  return atMs - orbit.counter.seenMs <= bridgedMs
}

/** Sides that take turns are compared by how far each usually goes. */
function compareRanges({ orbit: l }: PartTally, { orbit: r }: PartTally, atMs: number): readonly Symmetry[] {
  const [left, right] = [l.counter.range, r.counter.range]
  if (left.learntFrom === 0 || right.learntFrom === 0) return []
  return [
    { kind: 'symmetry', atMs, left: left.size, right: right.size, share: shareOf(left.size, right.size) },
  ]
}

function shareOf(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b)
}

function widen(
  span: readonly [number, number] | undefined,
  value: number | undefined,
): readonly [number, number] | undefined {
  if (value === undefined) return span
  return span ? [Math.min(span[0], value), Math.max(span[1], value)] : [value, value]
}

function otherOf<T>(parts: ByPart<T>, part: Part): T | undefined {
  return part === 'middle' ? undefined : parts[part === 'left' ? 'right' : 'left']
}

function mapParts(
  parts: ByPart<PartTally>,
  change: (part: PartTally, name: Part) => PartTally,
): ByPart<PartTally> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part, name as Part)]))
}

/** Moving, or taking breath between two repetitions. */
export function isWorking(now: Tally, atMs: number): boolean {
  const parts = Object.values(now.parts)
  return isMoving(now) || parts.some(({ doneMs }) => doneMs > 0 && atMs - doneMs < breathMs)
}

/** The side that has been on its way for longest. */
export function movingSide({ parts }: Tally): Part | undefined {
  const moving = (['left', 'right', 'middle'] as const).filter((name) => sinceMs(parts[name]) !== undefined)
  return moving.toSorted((a, b) => (sinceMs(parts[a]) ?? 0) - (sinceMs(parts[b]) ?? 0))[0]
}

function sinceMs(part: PartTally | undefined): number | undefined {
  return part && awaySinceMs(part.orbit.counter)
}
