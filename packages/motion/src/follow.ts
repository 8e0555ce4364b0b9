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
  /** The last two as they were read. */
  readonly raw: readonly [last: Raw, before: Raw]
  readonly sinceMs: number
}

interface Raw {
  readonly atMs: number
  readonly value: number
}

const bendMs = 2000
const spanMs = 8000

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
    const value = measure.unit === 'turns' ? unroll(before[part]?.value, seen) : seen
    next[part] = steady(before[part], sighting.atMs, value, measure)
    read[part] = { value: next[part].value, raw: value, shake: shakeOf(next[part]) }
  }
  return [next, read]
}

function steady(
  last: Steadied | undefined,
  atMs: number,
  value: number,
  { range, error }: Measure,
): Steadied {
  const smoothed = smooth(last, atMs, value, range[1] - range[0])
  const now = { atMs, value }
  if (last === undefined)
    return { ...smoothed, bend: error / 3, low: value, high: value, raw: [now, now], sinceMs: atMs }
  const gone = atMs - last.atMs
  const averagedMs = Math.min(bendMs, bendMs / 4 + atMs - last.sinceMs)
  return {
    ...smoothed,
    bend: last.bend + (bendOf(last.raw, now) - last.bend) * Math.min(1, gone / averagedMs),
    low: Math.min(value, last.low + (value - last.low) * Math.min(1, gone / spanMs)),
    high: Math.max(value, last.high + (value - last.high) * Math.min(1, gone / spanMs)),
    raw: [now, last.raw[0]],
    sinceMs: last.sinceMs,
  }
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
