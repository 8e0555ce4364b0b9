/** A journal with all that a bundle needs beside it. */

import type { Entry } from '@unhunch/journal'
import type { FhirSubject } from '../../src/fhir/index.ts'
import { dayOf } from '../any-journal.ts'

export const reference = '3f1c9a52-7a4e-4b7e-9a3c-5d2f8e6b1a07'

export function subjectOf(entries: readonly Entry[]): FhirSubject {
  return { entries, dayOf, today: '2026-03-09', writtenAt: '2026-03-09T12:00:00Z', reference, weeks: [] }
}
