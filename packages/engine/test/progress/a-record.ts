/** Records for tests: values of a measure on days in a row, and whole records at random. */

import fc from 'fast-check'
import {
  addDays,
  type BreakReport,
  breakLengths,
  breakOutcomes,
  type CheckInReport,
  type Day,
  type MeasureSeries,
  nothingRecorded,
  type PracticeReport,
  type ProgressRecord,
  progressOf,
  type RangeMeasurement,
  rangeMeasures,
  type Report,
  type SessionReport,
  type Trend,
} from '../../src/index.ts'
import { deskWorker, monday } from '../a-person.ts'
import { knowledge } from '../the-knowledge.ts'

export const { policy } = knowledge

/** Long after everything in these records. */
export const later = addDays(monday, 400)

export function sessionOn(day: Day, pain?: number, more: Partial<SessionReport> = {}): SessionReport {
  return {
    type: 'session',
    day,
    items: [{ exercise: 'scapular-retraction', form: 'seated', outcome: 'done' }],
    ...(pain !== undefined && { painBefore: pain }),
    symptoms: [],
    endedEarly: false,
    ...more,
  }
}

export function checkInOn(day: Day, values: Partial<CheckInReport> = {}): CheckInReport {
  return { type: 'check-in', day, painAverage: 3, painWorst: 5, goals: [], stiffness: 3, ...values }
}

export function practiceOn(day: Day, of: PracticeReport['of'] = 'routine'): PracticeReport {
  const items = [{ exercise: 'cat-cow', form: 'flow', outcome: 'done' }] as const
  return { day, of, items, seconds: 300, ...(of === 'routine' && { routine: 'mine' }) }
}

/** A way to tell one measure alone, a value a day from the first Monday on. */
export type Teller = (values: readonly number[]) => Partial<ProgressRecord>

export const tellers: Readonly<Record<string, Teller>> = {
  'pain-before': (values) => ({ reports: values.map((value, index) => sessionOn(at(index), value)) }),
  'pain-after': (values) => ({
    reports: values.map((painAfter, index) => sessionOn(at(index), undefined, { painAfter })),
  }),
  'pain-morning': (values) => ({
    reports: values.map((pain, index) => ({ type: 'morning', day: at(index), pain, settled: true })),
  }),
  'pain-average': (values) => ({
    reports: values.map((painAverage, index) => checkInOn(at(index), { painAverage })),
  }),
  'pain-worst': (values) => ({
    reports: values.map((painWorst, index) => checkInOn(at(index), { painWorst })),
  }),
  stiffness: (values) => ({ reports: values.map((stiffness, index) => checkInOn(at(index), { stiffness })) }),
  'goal:Sit through a film': (values) => ({
    intakes: [{ day: monday, intake: deskWorker }],
    reports: values.map((value, index) => checkInOn(at(index), { goals: [value] })),
  }),
  goals: (values) => ({
    intakes: [{ day: monday, intake: { ...deskWorker, goals: ['Dance', 'Dig'] } }],
    reports: values.map((value, index) => checkInOn(at(index), { goals: [value, value] })),
  }),
  'range:head-turn:left': (values) => ({ ranges: values.map(rangeOn('head-turn', 'left')) }),
  'range:trunk-turn:right': (values) => ({ ranges: values.map(rangeOn('trunk-turn', 'right')) }),
}

function rangeOn(measure: RangeMeasurement['measure'], side: RangeMeasurement['side']) {
  return (degrees: number, index: number): RangeMeasurement => ({ day: at(index), measure, side, degrees })
}

export function recordOf(parts: Partial<ProgressRecord>): ProgressRecord {
  return { ...nothingRecorded, ...parts }
}

export function progressFrom(parts: Partial<ProgressRecord>, today: Day = later) {
  return progressOf(recordOf(parts), policy, today)
}

export function trendIn(parts: Partial<ProgressRecord>, id: string): Trend | undefined {
  return progressFrom(parts).trends.find((trend) => trend.id === id)
}

export function seriesIn(parts: Partial<ProgressRecord>, id: string): MeasureSeries | undefined {
  return progressFrom(parts).series.find(
    (series): series is MeasureSeries => series.id === id && series.kind === 'measure',
  )
}

export function at(index: number): Day {
  return addDays(monday, index)
}

// Anything at all

const someDay = fc.integer({ min: 0, max: 120 }).map(at)
/** Tenths: their sums depend on the order, but for care. */
const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)

const someReport: fc.Arbitrary<Report> = fc.oneof(
  fc
    .tuple(someDay, fc.option(score, { nil: undefined }), fc.option(score, { nil: undefined }))
    .map(
      ([day, painBefore, painAfter]): Report =>
        sessionOn(day, painBefore, painAfter === undefined ? {} : { painAfter }),
    ),
  fc.record({ type: fc.constant('morning'), day: someDay, pain: score, settled: fc.boolean() }),
  fc.record({
    type: fc.constant('check-in'),
    day: someDay,
    painAverage: score,
    painWorst: score,
    goals: fc.array(score, { maxLength: 3 }),
    stiffness: score,
  }),
  fc.record({ type: fc.constant('flare'), day: someDay, over: fc.boolean() }),
)

const somePractice = fc
  .tuple(someDay, fc.constantFrom<PracticeReport['of']>('routine', 'exercise'))
  .map(([day, of]) => practiceOn(day, of))

const someBreak: fc.Arbitrary<BreakReport> = fc.record({
  day: someDay,
  minute: fc.integer({ min: 0, max: 1440 }),
  length: fc.constantFrom(...breakLengths),
  outcome: fc.constantFrom(...breakOutcomes),
  seconds: fc.integer({ min: 0, max: 300 }),
  exercises: fc.constant([]),
})

const someRange: fc.Arbitrary<RangeMeasurement> = fc.record({
  day: someDay,
  measure: fc.constantFrom(...rangeMeasures),
  side: fc.constantFrom('left', 'right'),
  degrees: fc.integer({ min: 0, max: 90 }),
})

export const anyRecord: fc.Arbitrary<ProgressRecord> = fc
  .record({
    reports: fc.array(someReport, { maxLength: 40 }),
    practices: fc.array(somePractice, { maxLength: 15 }),
    breaks: fc.array(someBreak, { maxLength: 15 }),
    ranges: fc.array(someRange, { maxLength: 10 }),
    checkedOn: fc.array(someDay, { maxLength: 5 }),
    intakes: fc.constantFrom<ProgressRecord['intakes']>([], [{ day: monday, intake: deskWorker }]),
    startDay: fc.option(someDay, { nil: undefined }),
  })
  .map(({ startDay, ...parts }) => recordOf({ ...parts, ...(startDay !== undefined && { startDay }) }))
