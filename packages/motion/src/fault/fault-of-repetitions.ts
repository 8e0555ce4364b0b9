/** Faults that show in repetitions: too quick, or sides that differ; told after several in a row. */

import type { FaultName } from '@unhunch/knowledge'
import { camera } from '@unhunch/knowledge/policy'
import type { Fault, Repetition, Sided, Symmetry } from '../observation.ts'

export interface Row {
  readonly times: number
  readonly sinceMs: number
}

const { degrees, share, times } = camera.sidesDiffer.value
/** The way there is seen from a threshold on, which leaves out its slow beginning. */
const quickMs = camera.tooFastSeconds.value * 1000 * 0.75

export function isTooFast({ startMs, topMs, endMs }: Repetition): boolean {
  return topMs - startMs < quickMs || endMs - topMs < quickMs
}

/** `error` is that of the measure: within it, sides never differ. */
export function doSidesDiffer(told: Symmetry, unit: 'degrees' | 'share' | 'turns', error: number): boolean {
  const difference = Math.abs(told.left - told.right)
  if (difference <= error) return false
  return 1 - told.share > share || (unit === 'degrees' && difference > degrees)
}

export function addToRow(
  row: Row | undefined,
  { fault, side, isThere, atMs }: { fault: FaultName; side: Sided; isThere: boolean; atMs: number },
): readonly [Row | undefined, readonly Fault[]] {
  const before = row?.times ?? 0
  const sinceMs = row?.sinceMs ?? atMs
  const told = { kind: 'fault', fault, side, certainty: 1, sinceMs, forMs: atMs - sinceMs } as const
  if (!isThere) return [undefined, before >= times ? [{ ...told, isOver: true }] : []]
  const isTold = before + 1 === times
  return [{ times: before + 1, sinceMs }, isTold ? [{ ...told, isOver: false }] : []]
}
