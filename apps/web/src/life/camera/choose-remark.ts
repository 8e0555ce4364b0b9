/** Chooses the one thing that is said of a movement: the most useful that is sure enough, seldom, and never twice in a row. */

import type { FaultName } from '@unhunch/knowledge'
import { camera } from '@unhunch/knowledge/policy'
import type { Observation } from '@unhunch/motion'

export type RemarkName = FaultName | 'smaller'

export interface Remarks {
  /** How sure it is of each that is seen just now. */
  readonly present: Readonly<Partial<Record<RemarkName, number>>>
  /** In a row. */
  readonly smaller: number
  readonly saidMs: number
  /** In this set. */
  readonly last: RemarkName | undefined
}

export const noRemarks: Remarks = {
  present: {},
  smaller: 0,
  saidMs: Number.NEGATIVE_INFINITY,
  last: undefined,
}

/** Once is chance. */
const smallerInARow = 2

export function newSet({ saidMs }: Remarks): Remarks {
  return { ...noRemarks, saidMs }
}

export function noteRemarks(before: Remarks, observed: readonly Observation[]): Remarks {
  return observed.reduce(note, before)
}

function note(now: Remarks, observed: Observation): Remarks {
  if (observed.kind === 'fault') {
    const { fault, isOver, certainty } = observed
    const { [fault]: _, ...others } = now.present
    return { ...now, present: isOver ? others : { ...others, [fault]: certainty } }
  }
  if (observed.kind !== 'repetition') return now
  const smaller = observed.size === 'smaller' ? now.smaller + 1 : 0
  const { smaller: _, ...others } = now.present
  return { ...now, smaller, present: smaller >= smallerInARow ? { ...others, smaller: 1 } : others }
}

export function chooseRemark(before: Remarks, atMs: number): readonly [Remarks, RemarkName | undefined] {
  const { everySeconds, leastCertainty } = camera.remark.value
  if (atMs - before.saidMs < everySeconds * 1000) return [before, undefined]
  const [best] = (Object.entries(before.present) as [RemarkName, number][])
    .filter(([name, certainty]) => certainty >= leastCertainty && name !== before.last)
    .toSorted(([a, sureOfA], [b, sureOfB]) => worth(b, sureOfB) - worth(a, sureOfA))
  if (best === undefined) return [before, undefined]
  return [{ ...before, saidMs: atMs, last: best[0] }, best[0]]
}

function worth(name: RemarkName, certainty: number): number {
  return certainty * camera.usefulness.value[name]
}
