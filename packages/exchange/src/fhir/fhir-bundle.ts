/** The whole bundle: the person as a bare reference, what is planned, what was wished, measured and answered. */

import type { Bundle, Patient } from '@medplum/fhirtypes'
import { nameExercises } from '../record-words.ts'
import { carePlans } from './care-plan.ts'
import { goalsOf } from './goal.ts'
import { observations } from './observation.ts'
import { questionnaireResponses } from './questionnaire-response.ts'
import type { FhirSubject, FhirWords, Writing } from './subject.ts'

export type { FhirSubject, FhirWords }

/**
 * The person has no name, no birthday and no number in it: whoever hands the file over says whose it is.
 * What no code is certain for has words alone.
 */
export function fhirBundle(subject: FhirSubject, words: FhirWords): Bundle {
  const idOf = (number: number): string => {
    return `${subject.reference.slice(0, 24)}${number.toString(16).padStart(12, '0')}`
  }
  const person: Patient = { resourceType: 'Patient', id: idOf(0) }
  const writing: Writing = {
    subject,
    words,
    patient: { reference: `urn:uuid:${idOf(0)}` },
    idOf,
    exercise: nameExercises(subject.entries, words),
  }
  // Ids are given out in this order: goals first, since the plan refers to them.
  const goals = goalsOf(writing)
  const rest = [...carePlans(writing, goals), ...observations(writing), ...questionnaireResponses(writing)]
  const numbered = rest.map((resource, index) => ({ ...resource, id: idOf(1 + goals.length + index) }))
  return {
    resourceType: 'Bundle',
    language: words.language,
    type: 'collection',
    timestamp: subject.writtenAt,
    entry: [person, ...goals, ...numbered].map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource,
    })),
  }
}
