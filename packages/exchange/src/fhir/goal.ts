/** What the person wants to do again, in their own words. */

import type { Goal } from '@medplum/fhirtypes'
import { orderEntries } from '@unhunch/journal'
import { printable, type Writing } from './subject.ts'

/** Those of the last intake. None has a target: the person is asked how well it goes, not how well it should. */
export function goalsOf({ subject, patient, idOf }: Writing): readonly (Goal & { readonly id: string })[] {
  const intake = orderEntries(subject.entries).findLast((entry) => entry.type === 'intake')
  if (intake === undefined) return []
  return intake.body.goals.map((goal, index) => ({
    resourceType: 'Goal',
    id: idOf(1 + index),
    lifecycleStatus: 'active',
    description: { text: printable(goal) },
    subject: patient,
    startDate: subject.dayOf(intake.atMs),
  }))
}
