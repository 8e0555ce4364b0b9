/** Reads a measure of a sighting for each part of the body, steadied. */

import type { MeasureName } from '@unhunch/knowledge'
import { unroll } from './count/orbit.ts'
import type { Read } from './count/calm.ts'
import { type Side, type Sighting, sides } from './landmarks.ts'
import type { Measure } from './measure/measure.ts'
import { measures } from './measure/measures.ts'
import { type ByPart, type Part, partsOf } from './measure-parts.ts'
import { type Smoothed, smooth } from './smooth/one-euro.ts'

/** The last of each part; of a part with two ways, `left` tells both. */
export type Followed = ByPart<Steadied>

export interface Steadied extends Smoothed {
  /** How far single values are off their neighbours, on average over some seconds. */
  readonly bend: number
  /** Between where it has been of late. */
  readonly low: number
  readonly high: number
  /** As it was read: the last two, and what else is not long ago. */
  readonly raw: readonly [last: Raw, before: Raw, ...Raw[]]
  /** As it was read last, whether it was believed or not. */
  readonly claim: Raw
  readonly sinceMs: number
}

interface Raw {
  readonly atMs: number
  readonly value: number
}

const bendMs = 2000
const spanMs = 8000
/** In spans of the measure a second: an arm from hanging to overhead in a third of one. */
const fastest = 3
/** A single picture in which the detector errs is outvoted by the others of so long, or by the two before. */
const votingMs = 150
const seldomMs = 210
/** Whoever was not seen for longer may be anywhere. */
const forgottenMs = 500

/** A step. Of the far side, nothing is read. */
export function follow(
  before: Followed,
  sighting: Sighting,
  name: MeasureName,
  { aspect, far }: { readonly aspect: number; readonly far: Side | undefined },
): readonly [Followed, ByPart<Read>] {
  const measure = measures[name]
  const parts = partsOf(name)
  const next: Partial<Record<Part, Steadied>> = { ...before }
  const read: Partial<Record<Part, Read>> = {}
  for (const part of parts === 'limbs' ? sides : ([parts === 'ways' ? 'left' : 'middle'] as const)) {
    if (parts === 'limbs' && part === far) continue
    const seen = measure.of(sighting, part === 'middle' ? 'left' : part, aspect)
    if (seen === undefined) continue
    const last = before[part]
    const claim = {
      atMs: sighting.atMs,
      value: measure.unit === 'turns' ? unroll(last?.value, seen) : seen,
    }
    if (isBeyond(claim.value, measure)) continue
    if (last !== undefined && leaps(last, claim, measure)) {
      next[part] = { ...last, claim }
      continue
    }
    next[part] = steady(last, claim, measure)
    read[part] = {
      value: next[part].value,
      voted: vote(next[part].raw, measure),
      shake: shakeOf(next[part]),
    }
  }
  return [next, read]
}

/** No body gets there. */
function isBeyond(value: number, { unit, range: [low, high], error }: Measure): boolean {
  return unit !== 'turns' && (value < low - 2 * error || value > high + 2 * error)
}

/** Further than a body moves in that time; what stays where it leapt to is believed at the second look. */
function leaps({ raw: [seen], claim: before }: Steadied, claim: Raw, { range, error }: Measure): boolean {
  const span = range[1] - range[0]
  const isNear = ({ atMs, value }: Raw) =>
    Math.abs(claim.value - value) <= 2 * error + (fastest * span * (claim.atMs - atMs)) / 1000
  return claim.atMs - seen.atMs <= forgottenMs && !isNear(seen) && !isNear(before)
}

function steady(last: Steadied | undefined, now: Raw, { range, error }: Measure): Steadied {
  const { atMs, value } = now
  const smoothed = smooth(last, atMs, value, range[1] - range[0])
  if (last === undefined)
    return {
      ...smoothed,
      bend: error / 3,
      low: value,
      high: value,
      raw: [now, now],
      claim: now,
      sinceMs: atMs,
    }
  const gone = atMs - last.atMs
  const averagedMs = Math.min(bendMs, bendMs / 4 + atMs - last.sinceMs)
  return {
    ...smoothed,
    bend: last.bend + (bendOf(last.raw, now) - last.bend) * Math.min(1, gone / averagedMs),
    low: Math.min(value, last.low + (value - last.low) * Math.min(1, gone / spanMs)),
    high: Math.max(value, last.high + (value - last.high) * Math.min(1, gone / spanMs)),
    raw: [now, last.raw[0], ...last.raw.slice(1).filter((each) => atMs - each.atMs <= seldomMs)],
    claim: now,
    sinceMs: last.sinceMs,
  }
}

/** What is within the error of most pictures of late is as it was read. */
function vote([last, ...before]: Steadied['raw'], { error }: Measure): number {
  const lately = before.filter(({ atMs }, place) => last.atMs - atMs <= (place < 2 ? seldomMs : votingMs))
  const values = [last, ...lately].map(({ value }) => value).toSorted((a, b) => a - b)
  const median = values.length < 3 ? last.value : (values[Math.floor(values.length / 2)] ?? last.value)
  return Math.abs(last.value - median) <= 2 * error ? last.value : median
}

/** How far the middle one is off the way from the one before to the one after, as much as one value is off by chance. */
function bendOf([middle, first]: Steadied['raw'], last: Raw): number {
  const share = (middle.atMs - first.atMs) / Math.max(1, last.atMs - first.atMs)
  const off = Math.abs(middle.value - first.value - (last.value - first.value) * share)
  return off / Math.hypot(1, share, 1 - share)
}

/** What moves bends as well, the more the longer it takes from one value to the next: the rest is shaking. */
function shakeOf({ bend, low, high, raw: [last, before] }: Steadied): number {
  const turn = (2 * Math.PI * (last.atMs - before.atMs)) / quickMs
  const moved = ((high - low) / 2) * (1 - Math.cos(Math.min(Math.PI, turn))) * movedShare
  return Math.sqrt(Math.max(0, bend ** 2 - moved ** 2))
}

/** A quick repetition. */
const quickMs = 2500
/** On average over a repetition, and as {@link bendOf} compares it. */
const movedShare = 2 / Math.PI / Math.sqrt(1.5)
