/** Replays what happened to the plan, and keeps what was changed and when. */

import { adapt, type Screened } from '../adaptation/adapt.ts'
import type { Circumstances } from '../adaptation/circumstances.ts'
import type { Report } from '../feedback/report.ts'
import { type History, newHistory } from '../planning/history.ts'
import type { Day } from '../planning/programme.ts'
import type { LaneSpan, PlanChange, ProgressRecord } from './progress-record.ts'

/** In the order in which things happened, as `replay` takes them. */
export function planChanges(
  circumstances: Circumstances,
  startDay: Day,
  happenings: readonly (Report | Screened)[],
): Pick<ProgressRecord, 'changes' | 'lanes'> {
  const changes: PlanChange[] = []
  const lanes: LaneSpan[] = []
  let history = newHistory(startDay)
  for (const happening of happenings) {
    const { day } = happening
    const adapted = adapt(circumstances, history, happening)
    history = adapted.history
    for (const adjustment of adapted.adjustments) changes.push({ day, adjustment })
    follow(lanes, history, day)
  }
  return { changes, lanes }
}

/** The last span grows, ends, or is followed by another. */
function follow(lanes: LaneSpan[], history: History, day: Day): void {
  const { lane, laneUntil } = history
  // A flare that has run out stays in the history until the next session.
  const isOver = lane === 'flare' && laneUntil !== undefined && laneUntil <= day
  const last = lanes.at(-1)
  const isOpen = last !== undefined && (last.until === undefined || last.until > day)
  if (isOpen && last.lane === lane && !isOver) {
    if (lane === 'flare' && laneUntil !== undefined) lanes[lanes.length - 1] = { ...last, until: laneUntil }
    return
  }
  if (isOpen) lanes[lanes.length - 1] = { ...last, until: day < last.from ? last.from : day }
  if (lane === 'plan' || isOver) return
  lanes.push({ lane, from: day, ...(lane === 'flare' && laneUntil !== undefined && { until: laneUntil }) })
}
