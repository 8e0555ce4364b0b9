/** The dose ladder of a form: from its first dose to its highest, one change at a time. */

import type { Form, Policy } from '@unhunch/knowledge'

/** One rung. `seconds` is 0 for repetitions, `reps` is 0 for a time. */
export interface Rung {
  readonly sets: number
  readonly reps: number
  readonly holdSeconds: number
  readonly seconds: number
}

/**
 * Longer holds first, then more repetitions (or seconds), then more sets; each
 * rung differs from the one below in one thing. The first is `dose.start`, the
 * last `dose.top`.
 */
export function ladderOf(form: Form, dosing: Policy['dosing']): readonly Rung[] {
  const top = rungOf(form.dose.top)
  const start = rungOf(form.dose.start)
  const rungs = [start]
  const now = { ...start }
  const climb = (measure: keyof Rung, by: number): void => {
    while (now[measure] < top[measure]) {
      now[measure] = Math.min(top[measure], now[measure] + by)
      rungs.push({ ...now })
    }
  }
  const holdStep = dosing.holdSteps.value.find(({ upTo }) => top.holdSeconds <= upTo)
  climb('holdSeconds', holdStep?.seconds ?? top.holdSeconds)
  climb('reps', dosing.repsStep.value)
  climb('seconds', dosing.secondsStep.value)
  climb('sets', 1)
  return rungs
}

function rungOf(amount: Form['dose']['start']): Rung {
  return 'seconds' in amount
    ? { sets: amount.sets, reps: 0, holdSeconds: 0, seconds: amount.seconds }
    : { sets: amount.sets, reps: amount.reps, holdSeconds: amount.holdSeconds, seconds: 0 }
}
