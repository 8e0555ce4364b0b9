/** Whether the two sides of a measure are two limbs, two ways of one part, or one and the same. */

import type { MeasureName } from '@unhunch/knowledge'
import type { Side } from './landmarks.ts'
import { measures } from './measure/measures.ts'

/** What of the body has a stream of its own. */
export type Part = Side | 'middle'
export type ByPart<T> = Readonly<Partial<Record<Part, T>>>

/** Of the head and the trunk, left and right are two ways of the same part: one is the other below zero. */
const twoWays: ReadonlySet<MeasureName> = new Set(['head-turn', 'head-tilt', 'trunk-lean', 'trunk-turn'])

export function partsOf(name: MeasureName): 'limbs' | 'ways' | 'middle' {
  if (!measures[name].isSided) return 'middle'
  return twoWays.has(name) ? 'ways' : 'limbs'
}
