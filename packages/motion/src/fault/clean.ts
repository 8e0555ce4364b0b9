/** How far the movement itself goes in what could be a fault: only what goes beyond is one. */

import type { CameraPlan, FaultName } from '@unhunch/knowledge'
import { type Side, type Sighting, sides } from '../landmarks.ts'
import { measures } from '../measure/measures.ts'
import { faultRules, measureOf } from './fault-rules.ts'

/** The lowest and the highest, from rest or as they are, as the rule of the fault compares. */
type Extent = readonly [low: number, high: number]

/** By fault; of forms that are done on each side, `left` is the side that works. */
export type Clean = Readonly<Partial<Record<FaultName, Readonly<Record<Side, Extent>>>>>

/** The last of the poses is rest. */
export function cleanFor(plan: CameraPlan, poses: readonly Sighting[], aspect: number): Clean {
  const entries = plan.notices.flatMap((fault) => {
    const rule = faultRules[fault]
    if (!rule) return []
    const { of } = measures[measureOf(rule, plan.from)]
    const extents = sides.map((side): readonly [Side, Extent] => {
      const values = poses.map((pose) => of(pose, side, aspect)).filter((value) => value !== undefined)
      const rest = rule.against === 'the movement' ? 0 : (values.at(-1) ?? 0)
      const allowed = rule.allows === undefined ? [] : [rule.allows]
      const all = values.map((value) => value - rest)
      return [side, [Math.min(...all), Math.max(...all, ...allowed)]]
    })
    return [[fault, Object.fromEntries(extents)] as const]
  })
  return Object.fromEntries(entries)
}
