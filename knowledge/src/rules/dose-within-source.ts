/** Rule: we never ask for more than the source does, and say why when we ask for less. */

import type { Dose } from '../exercise.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

const measures = ['sets', 'reps', 'holdSeconds', 'seconds'] as const

export const doseWithinSource = defineRule(
  'dose-within-source',
  'Start and top of a dose lie within the range of its source; below it only with a reason, above it never.',
  (catalogue) => catalogueForms(catalogue).flatMap(({ entry, form }) => findingsOf(entry, form.dose)),
)

function findingsOf(entry: string, dose: Dose): readonly Finding[] {
  return measures.flatMap((measure) => {
    const range = dose.source?.[measure]
    if (!range) return []
    const [low, high] = range
    return (['start', 'top'] as const).flatMap((end) => {
      const amount: Readonly<Partial<Record<(typeof measures)[number], number>>> = dose[end]
      const value = amount[measure]
      if (value === undefined || (value >= low && value <= high)) return []
      if (value < low && dose.why !== undefined) return []
      const expected = value > high ? `at most ${high}` : `at least ${low}, or a reason in dose.why`
      return [{ entry, field: `dose.${end}.${measure}`, found: `${value}`, expected }]
    })
  })
}
