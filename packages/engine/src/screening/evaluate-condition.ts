/** Whether a condition holds, in three values: not knowing is not the same as no. */

import type { Condition } from '@unhunch/knowledge'
import type { Answers } from './clearance.ts'

/** `undefined` when the answers given do not settle it. */
export function evaluateCondition(condition: Condition, answers: Answers): boolean | undefined {
  if ('all' in condition) return atLeast(condition.all.length, condition.all)
  if ('any' in condition) return atLeast(1, condition.any)
  if ('of' in condition) return atLeast(condition.count, condition.of)

  const answer = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined
  if (answer === undefined) return undefined
  if ('is' in condition) {
    return typeof condition.is === 'string'
      ? answer === condition.is
      : condition.is.some((is) => is === answer)
  }
  if (typeof answer !== 'number') return false
  return 'atLeast' in condition ? answer >= condition.atLeast : answer < condition.below

  /** All, any and so-many-of are one question: do at least this many hold? */
  function atLeast(count: number, parts: readonly Condition[]): boolean | undefined {
    const values = parts.map((part) => evaluateCondition(part, answers))
    const holding = values.filter((value) => value === true).length
    const unsettled = values.filter((value) => value === undefined).length
    if (holding >= count) return true
    return holding + unsettled >= count ? undefined : false
  }
}
