/** Rule: a dose goes up from start to top, in the same measure. */

import { catalogueForms } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const doseRises = defineRule(
  'dose-rises',
  'Start and top are of the same kind, and top is at least start in every measure.',
  (catalogue) =>
    catalogueForms(catalogue).flatMap(({ entry, form: { dose } }) => {
      const timed = 'seconds' in dose.start
      if (timed !== 'seconds' in dose.top) {
        return [
          {
            entry,
            field: 'dose.top',
            found: timed ? 'repetitions' : 'a time',
            expected: timed ? 'a time, as at the start' : 'repetitions, as at the start',
          },
        ]
      }
      const top: Readonly<Record<string, number>> = dose.top
      return Object.entries(dose.start)
        .filter(([measure, value]) => (top[measure] ?? 0) < value)
        .map(([measure, value]) => ({
          entry,
          field: `dose.top.${measure}`,
          found: `${top[measure]}`,
          expected: `at least ${value}, as at the start`,
        }))
    }),
)
