/** Notices the faults that a watch asks for, each on the sides where it shows. */

import type { FaultName } from '@unhunch/knowledge'
import { isMoving, movingSide, type Tally, type Told } from '../count/tally.ts'
import { type Followed, follow } from '../follow.ts'
import type { Side, Sighting } from '../landmarks.ts'
import { partsOf } from '../measure-parts.ts'
import { measures } from '../measure/measures.ts'
import type { Fault } from '../observation.ts'
import type { Watch } from '../watch.ts'
import { addToRow, doSidesDiffer, isTooFast, type Row } from './fault-of-repetitions.ts'
import { faultRules, measureOf } from './fault-rules.ts'
import { type Spotted, spotFault } from './spot-fault.ts'

export interface Faults {
  readonly followed: Readonly<Partial<Record<FaultName, Followed>>>
  readonly spotted: Readonly<Record<string, Spotted>>
  readonly rows: Readonly<Partial<Record<FaultName, Row>>>
}

export const newFaults: Faults = { followed: {}, spotted: {}, rows: {} }

export interface Now {
  readonly aspect: number
  readonly far: Side | undefined
  readonly tally: Tally
  readonly told: readonly Told[]
}

export function noticeFaults(
  before: Faults,
  watch: Watch,
  sighting: Sighting,
  now: Now,
): readonly [Faults, readonly Fault[]] {
  let { followed, spotted, rows } = before
  const noticed: Fault[] = []
  for (const fault of watch.notices) {
    const [nextRows, inRow] = noticeInRow(rows, fault, watch, now.told)
    rows = nextRows
    noticed.push(...inRow)
    const rule = faultRules[fault]
    const clean = watch.clean[fault]
    if (rule === undefined || clean === undefined) continue
    const name = measureOf(rule, watch.from)
    const [next, read] = follow(followed[fault] ?? {}, sighting, name, now)
    followed = { ...followed, [fault]: next }
    for (const side of ['left', 'right', 'middle'] as const) {
      const value = read[side]?.value
      if (value === undefined) continue
      const isLimb = partsOf(name) === 'limbs'
      const mirrored = watch.works === 'one' && movingSide(now.tally) === 'right'
      const [spot, told] = spotFault(spotted[`${fault} ${side}`], {
        fault,
        side: isLimb ? side : 'middle',
        rule,
        extent: extentFor(clean, side, { mirrored, isLimb }),
        isMoving: isMoving(now.tally),
        atMs: sighting.atMs,
        value,
      })
      spotted = { ...spotted, [`${fault} ${side}`]: spot }
      noticed.push(...told)
    }
  }
  return [{ followed, spotted, rows }, noticed]
}

type Extent = readonly [low: number, high: number]

/** The form is described with the left side working: with the right, everything is the other way round. */
function extentFor(
  clean: Readonly<Record<Side, Extent>>,
  side: Side | 'middle',
  { mirrored, isLimb }: { readonly mirrored: boolean; readonly isLimb: boolean },
): Extent {
  if (side === 'middle') return clean.left
  if (isLimb) return clean[mirrored === (side === 'left') ? 'right' : 'left']
  const [low, high] = clean.left
  return mirrored ? [-high, -low] : [low, high]
}

function noticeInRow(
  rows: Faults['rows'],
  fault: FaultName,
  { follows }: Watch,
  told: readonly Told[],
): readonly [Faults['rows'], readonly Fault[]] {
  const { unit, error } = measures[follows]
  let next = rows
  const noticed: Fault[] = []
  for (const each of told) {
    if (fault === 'too-fast' && each.kind === 'repetition') {
      add(each.side, isTooFast(each), each.endMs)
    } else if (fault === 'sides-differ' && each.kind === 'symmetry') {
      add('both', doSidesDiffer(each, unit, error), each.atMs)
    }
  }
  return [next, noticed]

  function add(side: Fault['side'], isThere: boolean, atMs: number) {
    const [row, added] = addToRow(next[fault], { fault, side, isThere, atMs })
    const { [fault]: _, ...others } = next
    next = row === undefined ? others : { ...next, [fault]: row }
    noticed.push(...added)
  }
}
