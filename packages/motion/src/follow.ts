/** Reads a measure of a sighting for each part of the body, steadied. */

import type { MeasureName } from '@unhunch/knowledge'
import { unroll } from './count/orbit.ts'
import type { ByPart, Part, Read } from './count/tally.ts'
import { type Side, type Sighting, sides } from './landmarks.ts'
import { measures } from './measure/measures.ts'
import { partsOf } from './measure-parts.ts'
import { type Smoothed, smooth } from './smooth/one-euro.ts'

/** The last of each part; of a part with two ways, `left` tells both. */
export type Followed = ByPart<Steadied>

export interface Steadied extends Smoothed {
  /** How far single values are off their neighbours, on average over some seconds. */
  readonly shake: number
  /** The last two as they were read. */
  readonly raw: readonly [last: number, before: number]
  readonly sinceMs: number
}

const shakeMs = 2000

/** A step. Of the far side, nothing is read. */
export function follow(
  before: Followed,
  sighting: Sighting,
  name: MeasureName,
  { aspect, far }: { readonly aspect: number; readonly far: Side | undefined },
): readonly [Followed, ByPart<Read>] {
  const measure = measures[name]
  const parts = partsOf(name)
  const span = measure.range[1] - measure.range[0]
  const next: Partial<Record<Part, Steadied>> = { ...before }
  const read: Partial<Record<Part, Read>> = {}
  for (const part of parts === 'limbs' ? sides : ([parts === 'ways' ? 'left' : 'middle'] as const)) {
    if (parts === 'limbs' && part === far) continue
    const seen = measure.of(sighting, part === 'middle' ? 'left' : part, aspect)
    if (seen === undefined) continue
    const value = measure.unit === 'turns' ? unroll(before[part]?.value, seen) : seen
    const last: Steadied | undefined = before[part]
    const steady = smooth(last, sighting.atMs, value, span)
    const shake = last ? shakeOf(last, sighting.atMs, value) : 0
    const raw = [value, last?.raw[0] ?? value] as const
    next[part] = { ...steady, shake, raw, sinceMs: last?.sinceMs ?? sighting.atMs }
    read[part] = { value: steady.value, shake }
  }
  return [next, read]
}

/** What moves goes on as it went, and what shakes turns round: the last bend of the path tells them apart. */
function shakeOf(steady: Steadied, atMs: number, value: number): number {
  const { raw, shake, sinceMs } = steady
  const bend = Math.abs(value - 2 * raw[0] + raw[1]) / bendOfShake
  const averagedMs = Math.min(shakeMs, atMs - sinceMs)
  return shake + (bend - shake) * Math.min(1, (atMs - steady.atMs) / averagedMs)
}

/** Three values that are off by chance bend by the root of six as much as one is off. */
const bendOfShake = Math.sqrt(6)
