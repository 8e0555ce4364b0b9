/** Rule: whatever a form needs or likes, the intake offers. */

import { catalogueForms } from './catalogue-forms.ts'
import { defineRule } from './rule.ts'

export const equipmentOffered = defineRule(
  'equipment-offered',
  'Every thing that a form needs, or that helps, is in knowledge/equipment.',
  (catalogue) => {
    const offered = new Set<string>(catalogue.equipment.map(({ id }) => id))
    return catalogueForms(catalogue).flatMap(({ entry, form }) =>
      (['needs', 'helps'] as const).flatMap((field) =>
        form[field]
          .filter((id) => !offered.has(id))
          .map((id) => ({ entry, field, found: id, expected: 'a thing listed in knowledge/equipment' })),
      ),
    )
  },
)
