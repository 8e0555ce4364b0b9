/** What a bundle is made from, and what its parts share. */

import type { Day, Programme, RangeMeasure, SessionItem, Side, WeekSummary } from '@unhunch/engine'
import type { Entry } from '@unhunch/journal'
import type {
  CodeableConcept,
  Coding,
  Patient,
  Quantity,
  QuestionnaireResponse,
  Reference,
} from '@medplum/fhirtypes'
import type { RecordWords } from '../record-words.ts'

export interface FhirWords extends RecordWords {
  /** Of the language, as in `en`. */
  readonly language: string
  /** `2 sets, 8 times, held for 5 seconds, each side`. */
  readonly dose: (item: Pick<SessionItem, 'prescription' | 'sides'>) => string
  /** How it is done: the start and the steps, a line each. */
  readonly steps: (exercise: string, form: string) => readonly string[]
  readonly programme: string
  /** `Neck turn, left`. */
  readonly range: (measure: RangeMeasure, side: Side) => string
  /** How ranges are measured, and how far that may be wrong. */
  readonly rangeMethod: string
  readonly measure: Readonly<Record<MeasureId, string>>
  /** What a set of answers is: the safety questions, all of them or some; the intake; what was reported. */
  readonly answers: Readonly<Record<AnswersId, string>>
}

export type MeasureId =
  | 'pain-now'
  | 'pain-usual'
  | 'pain-worst'
  | 'pain-before'
  | 'pain-after'
  | 'pain-morning'
  | 'pain-average-week'
  | 'pain-worst-week'
  | 'stiffness-week'
  | 'minutes-week'
  /** Of one exercise, inside of what was reported. */
  | 'outcome'
  | 'effort'
  | 'pain'
  | 'character'
  | 'symptoms'
  | 'ended-early'
  | 'settled'

export type AnswersId =
  | 'full'
  | 'again'
  | 'emergency-only'
  | 'intake'
  | 'session'
  | 'morning'
  | 'check-in'
  | 'practice'

export interface FhirSubject {
  readonly entries: readonly Entry[]
  /** The calendar day of a moment, where the person is. */
  readonly dayOf: (atMs: number) => Day
  readonly today: Day
  /** The instant of writing, in UTC: `2026-11-21T09:00:00Z`. */
  readonly writtenAt: string
  /** A UUID made for this bundle alone: it stands for the person, of whom nothing else is said. */
  readonly reference: string
  /** As it is now; none while there may be no plan. */
  readonly programme?: Programme
  readonly weeks: readonly Pick<WeekSummary, 'monday' | 'minutes'>[]
}

/** What all parts of one bundle are written with. */
export interface Writing {
  readonly subject: FhirSubject
  readonly words: FhirWords
  readonly patient: Reference<Patient>
  /** The same number gives the same id, in this bundle. */
  readonly idOf: (number: number) => string
  readonly exercise: RecordWords['exercise']
}

export type ResponseItem = NonNullable<QuestionnaireResponse['item']>[number]
export const loinc = 'http://loinc.org'
const ucum = 'http://unitsofmeasure.org'

/** LOINC's own name for it; it asks for the pain just now. */
export const painCode: Coding = {
  system: loinc,
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
}

export function scoreOf(value: number): Quantity {
  return { value, unit: '{score}', system: ucum, code: '{score}' }
}

export function degreesOf(value: number): Quantity {
  return { value, unit: 'deg', system: ucum, code: 'deg' }
}

export function minutesOf(value: number): Quantity {
  return { value, unit: 'min', system: ucum, code: 'min' }
}

export function conceptOf(text: string, ...coding: Coding[]): CodeableConcept {
  return coding.length === 0 ? { text: printable(text) } : { coding, text: printable(text) }
}

/** The format takes no control characters and no empty text. */
export function printable(text: string): string {
  const clean = text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, ' ').trim()
  return clean === '' ? '–' : clean
}
