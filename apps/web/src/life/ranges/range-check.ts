/** A check of how far movements go: what is tried in which order, and what comes of the tries. */

import { type RangeMeasure, rangeMeasures, type RangeReport } from '@unhunch/engine'
import { ranges } from '@unhunch/knowledge/policy'
import type { Side } from '@unhunch/motion'

/** One movement to one side. */
export interface Task {
  readonly measure: RangeMeasure
  readonly side: Side
}

export interface RangeCheck {
  readonly tasks: readonly Task[]
  /** Which of them it is; beyond the last, all is done. */
  readonly at: number
  /** In degrees, for each of the tasks. */
  readonly tries: readonly (readonly number[])[]
}

/** From the neck down, and both sides of each. */
export function newRangeCheck(wanted: readonly RangeMeasure[]): RangeCheck {
  const tasks = rangeMeasures.flatMap((measure): readonly Task[] =>
    wanted.includes(measure)
      ? [
          { measure, side: 'left' },
          { measure, side: 'right' },
        ]
      : [],
  )
  return { tasks, at: 0, tries: tasks.map(() => []) }
}

export function taskOf({ tasks, at }: RangeCheck): Task | undefined {
  return tasks[at]
}

export function triesOf({ tries, at }: RangeCheck): readonly number[] {
  return tries[at] ?? []
}

/** After the last try, the next task is there. */
export function addTry(check: RangeCheck, degrees: number): RangeCheck {
  if (taskOf(check) === undefined) return check
  const tries = check.tries.map((each, place) => (place === check.at ? [...each, Math.round(degrees)] : each))
  const next = { ...check, tries }
  return triesOf(next).length < ranges.tries.value ? next : skipTask(next)
}

/** What was tried so far stays; whether it is enough is seen at the end. */
export function skipTask(check: RangeCheck): RangeCheck {
  return { ...check, at: Math.min(check.at + 1, check.tasks.length) }
}

/** It hurt: nothing of this movement is asked for any more, to either side, and nothing of it is kept. */
export function dropMeasure(check: RangeCheck): RangeCheck {
  const { measure } = taskOf(check) ?? {}
  if (measure === undefined) return check
  const isDropped = (place: number) => check.tasks[place]?.measure === measure
  const after = check.tasks.findIndex((_, place) => place > check.at && !isDropped(place))
  return {
    ...check,
    at: after === -1 ? check.tasks.length : after,
    tries: check.tries.map((tries, place) => (isDropped(place) ? [] : tries)),
  }
}

/** What there are enough tries of. */
export function measuredIn({ tasks, tries }: RangeCheck): RangeReport['tries'] {
  return tasks.flatMap(({ measure, side }, place) => {
    const degrees = tries[place] ?? []
    return degrees.length < ranges.leastTries.value ? [] : [{ measure, side, degrees }]
  })
}

/** What there are too few of. */
export function unmeasuredIn(check: RangeCheck): readonly Task[] {
  const measured = measuredIn(check)
  return check.tasks.filter(
    ({ measure, side }) => !measured.some((each) => each.measure === measure && each.side === side),
  )
}
