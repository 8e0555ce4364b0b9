/** A journal as a bundle of FHIR R4, the format that clinics exchange. */

export { type FhirSubject, type FhirWords, fhirBundle } from './fhir-bundle.ts'
