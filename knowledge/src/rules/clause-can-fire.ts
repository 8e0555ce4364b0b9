/** Rule: every clause of a precaution changes something for at least one form. */

import type { Form } from '../exercise.ts'
import type { LoadId } from '../load.ts'
import type { Clause } from '../screening.ts'
import { type Effort, efforts, type Purpose } from '../vocabulary.ts'
import { catalogueForms } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const clauseCanFire = defineRule(
  'clause-can-fire',
  'Every clause of a precaution changes something for at least one form.',
  (catalogue) => {
    const forms = catalogueForms(catalogue).map(({ form }) => form)
    return catalogue.precautions.flatMap(({ id, clauses }) =>
      clauses.flatMap((clause, index) =>
        forms.some((form) => fires(clause, form))
          ? []
          : [
              {
                entry: `precaution ${id}`,
                field: `clauses.${index}`,
                found: JSON.stringify(clause),
                expected: 'at least one form that it changes',
              },
            ],
      ),
    )
  },
)

function fires(clause: Clause, form: Form): boolean {
  switch (clause.kind) {
    case 'withhold':
      return loadOf(form, clause.load) >= clause.atLeast
    case 'only-positions':
      return meant(form, clause.purposes) && !clause.positions.includes(form.position)
    case 'only-purposes':
      return !meant(form, clause.purposes) || harderThan(form.effort, clause.effort)
    case 'cap-hold':
      return (
        meant(form, clause.purposes) &&
        (clause.load === undefined || loadOf(form, clause.load) > 0) &&
        holdOf(form, 'top') > clause.seconds
      )
    case 'hold-at-least':
      return (
        form.purposes.includes('stretch') &&
        holdOf(form, 'start') < clause.seconds &&
        holdOf(form, 'top') > holdOf(form, 'start')
      )
    case 'dose-share':
    case 'rest':
      return true
  }
}

function loadOf(form: Form, load: string): number {
  return form.loads[load as LoadId] ?? 0
}

function meant(form: Form, purposes: readonly Purpose[] | undefined): boolean {
  return purposes === undefined || form.purposes.some((purpose) => purposes.includes(purpose))
}

function harderThan(effort: Effort, limit: Effort): boolean {
  return efforts.indexOf(effort) > efforts.indexOf(limit)
}

function holdOf(form: Form, end: 'start' | 'top'): number {
  const amount = form.dose[end]
  return 'holdSeconds' in amount ? amount.holdSeconds : 0
}
