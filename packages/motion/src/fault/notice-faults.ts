/** Notices the faults that a watch asks for, each on the sides where it shows. */

import type { FaultName } from '@unhunch/knowledge'
import { isMoving, isWorking, movingSide, type Tally, type Told } from '../count/tally.ts'
import { type Followed, follow } from '../follow.ts'
import type { Side, Sighting } from '../landmarks.ts'
import { measures } from '../measure/measures.ts'
import { type ByPart, type Part, partsOf } from '../measure-parts.ts'
import type { Fault } from '../observation.ts'
import type { Watch } from '../watch.ts'
import { addToRow, doSidesDiffer, isTooFast, type Row } from './fault-of-repetitions.ts'
import { type FaultRule, faultRules, measureOf } from './fault-rules.ts'
import { type Spotted, spotFault } from './spot-fault.ts'

/** What is kept of each fault that is looked for. */
export type Faults = Readonly<Partial<Record<FaultName, Kept>>>

interface Kept {
  readonly followed: Followed
  readonly spotted: ByPart<Spotted>
  readonly row: Row | undefined
}

const nothingKept: Kept = { followed: {}, spotted: {}, row: undefined }

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
  const noticed: Fault[] = []
  const kept = watch.notices.map((fault) => {
    const last = before[fault] ?? nothingKept
    const rule = faultRules[fault]
    const [next, told] = rule
      ? noticeInPoints(last, { fault, rule, watch, sighting, now })
      : noticeInRepetitions(last, fault, watch, now.told)
    noticed.push(...told)
    return [fault, next] as const
  })
  return [Object.fromEntries(kept), noticed]
}

interface Look {
  readonly fault: FaultName
  readonly rule: FaultRule
  readonly watch: Watch
  readonly sighting: Sighting
  readonly now: Now
}

function noticeInPoints(
  last: Kept,
  { fault, rule, watch, sighting, now }: Look,
): readonly [Kept, readonly Fault[]] {
  const clean = watch.clean[fault]
  if (clean === undefined) return [last, []]
  const name = measureOf(rule, watch.from)
  const isLimb = partsOf(name) === 'limbs'
  const isMirrored = watch.works === 'one' && movingSide(now.tally) === 'right'
  const [followed, read] = follow(last.followed, sighting, name, now)
  const spotted: Partial<Record<Part, Spotted>> = { ...last.spotted }
  const noticed: Fault[] = []
  for (const part of ['left', 'right', 'middle'] as const) {
    const value = read[part]?.value
    if (value === undefined) continue
    const [spot, told] = spotFault(spotted[part], {
      fault,
      side: isLimb ? part : 'middle',
      rule,
      extent: extentFor(clean, part, { isMirrored, isLimb }),
      isMoving: isMoving(now.tally),
      isWorking: isWorking(now.tally, sighting.atMs),
      atMs: sighting.atMs,
      value,
    })
    spotted[part] = spot
    noticed.push(...told)
  }
  return [{ ...last, followed, spotted }, noticed]
}

type Extent = readonly [low: number, high: number]

/** The form is described with the left side working: with the right, everything is the other way round. */
function extentFor(
  clean: Readonly<Record<Side, Extent>>,
  part: Part,
  { isMirrored, isLimb }: { readonly isMirrored: boolean; readonly isLimb: boolean },
): Extent {
  if (part === 'middle') return clean.left
  if (isLimb) return clean[isMirrored === (part === 'left') ? 'right' : 'left']
  const [low, high] = clean.left
  return isMirrored ? [-high, -low] : [low, high]
}

function noticeInRepetitions(
  last: Kept,
  fault: FaultName,
  { follows }: Watch,
  told: readonly Told[],
): readonly [Kept, readonly Fault[]] {
  const { unit, error } = measures[follows]
  let { row } = last
  const noticed: Fault[] = []
  for (const each of told) {
    if (fault === 'too-fast' && each.kind === 'repetition') {
      const { side, endMs } = each
      add({ fault, side, isThere: isTooFast(each), atMs: endMs })
    } else if (fault === 'sides-differ' && each.kind === 'symmetry') {
      add({ fault, side: 'both', isThere: doSidesDiffer(each, unit, error), atMs: each.atMs })
    }
  }
  return [{ ...last, row }, noticed]

  function add(seen: Parameters<typeof addToRow>[1]) {
    const [next, added] = addToRow(row, seen)
    row = next
    noticed.push(...added)
  }
}
