/** Words that say which id they stand for. */

import type { Intake } from '@unhunch/engine'
import { columnIds, type CsvWords, tableIds } from '../src/csv/index.ts'
import type { FhirWords } from '../src/fhir/index.ts'
import { valueIds } from '../src/record-words.ts'

const intakeFields: readonly (keyof Intake)[] = [
  'zones',
  'qualities',
  'painNow',
  'painUsual',
  'painWorst',
  'durationWeeks',
  'equipment',
  'floor',
  'minutes',
  'weekdays',
  'deskHours',
  'triggers',
  'stress',
  'sleep',
  'pattern',
  'goals',
  'likes',
  'bans',
]

const measureIds = [
  'pain-now',
  'pain-usual',
  'pain-worst',
  'pain-before',
  'pain-after',
  'pain-morning',
  'pain-average-week',
  'pain-worst-week',
  'stiffness-week',
  'minutes-week',
  'outcome',
  'effort',
  'pain',
  'character',
  'symptoms',
  'ended-early',
  'settled',
] as const
const answersIds = [
  'full',
  'again',
  'emergency-only',
  'intake',
  'session',
  'morning',
  'check-in',
  'practice',
] as const

export const someWords: CsvWords & FhirWords = {
  exercise: (exercise, form) => `${exercise}${form === '' ? '' : `/${form}`}`,
  movement: (measure) => `moved ${measure}`,
  fault: (fault) => `fault ${fault}`,
  symptom: (id) => `symptom ${id}`,
  question: (id) => `${id}?`,
  answer: (_, answer) => String(answer),
  weekday: (weekday) => `day ${weekday}`,
  intake: named(intakeFields, (field) => `told ${field}`),
  choice: (_, id) => id,
  value: named(valueIds, (id) => id),
  readme: ['What this is.', 'Days are year-month-day.'],
  tables: named(tableIds, (id) => ({ file: id, about: `about ${id}` })),
  columns: named(columnIds, (id) => ({ name: id, about: `about ${id}` })),
  language: 'en',
  dose: ({ prescription }) => `${prescription.sets} × ${prescription.reps}`,
  steps: () => ['Sit.', 'Move.'],
  programme: 'The programme',
  range: (measure, side) => `${measure} ${side}`,
  rangeMethod: 'By a camera',
  measure: named(measureIds, (id) => `measured ${id}`),
  answers: named(answersIds, (id) => `answers ${id}`),
}

function named<Id extends string, Word>(ids: readonly Id[], word: (id: Id) => Word): Record<Id, Word> {
  return Object.fromEntries(ids.map((id) => [id, word(id)])) as Record<Id, Word>
}
