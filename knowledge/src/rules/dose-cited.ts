/** Rule: every exercise is cited, and every dose says where it comes from. */

import { catalogueForms } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const doseCited = defineRule(
  'dose-cited',
  'Every exercise cites a source; a dose has a source or a reason, and a reason has a source.',
  (catalogue) => [
    ...catalogue.exercises
      .filter(({ exercise }) => exercise.sources.length === 0)
      .map(({ exercise }) => ({
        entry: `exercise ${exercise.id}`,
        field: 'sources',
        found: 'none',
        expected: 'at least one source',
      })),
    ...catalogueForms(catalogue).flatMap(({ entry, form: { dose } }) => {
      if (dose.source === undefined && dose.why === undefined) {
        return [
          { entry, field: 'dose.why', found: 'neither a source nor a reason', expected: 'one of the two' },
        ]
      }
      if (dose.why !== undefined && dose.whySource === undefined) {
        return [{ entry, field: 'dose.whySource', found: 'nothing', expected: 'the source of the reason' }]
      }
      return []
    }),
  ],
)
