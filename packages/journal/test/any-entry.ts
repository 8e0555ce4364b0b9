/** Entries for properties, aimed at edges: same instant, same id on two devices, types of a later version. */

import {
  breakOutcomes,
  type BreakReport,
  type Intake,
  type RangeReport,
  rangeMeasures,
  reachUnits,
  type Report,
  type Routine,
  type SightReport,
} from '@unhunch/engine'
import { faultNames, measureNames } from '@unhunch/knowledge'
import fc from 'fast-check'
import { type Entry, type Envelope, type Origin, writeEntry } from '../src/entry.ts'

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const score = fc.integer({ min: 0, max: 10 })
const id = fc.constantFrom('scapular-retraction', 'cat-cow', 'chin-tuck')

export const anyIntake: fc.Arbitrary<Intake> = fc.record({
  zones: fc.subarray(['neck', 'between-blades', 'ribs-side'] as const),
  qualities: fc.subarray(['stiff', 'tense'] as const),
  painNow: score,
  painUsual: score,
  painWorst: score,
  durationWeeks: fc.nat(500),
  equipment: fc.subarray(['chair', 'mat', 'band'] as const),
  floor: fc.boolean(),
  minutes: fc.integer({ min: 2, max: 30 }),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  deskHours: fc.nat(24),
  triggers: fc.array(id),
  stress: fc.constantFrom('low', 'some', 'high'),
  sleep: fc.constantFrom('well', 'disturbed'),
  pattern: fc.constantFrom('constant', 'comes-and-goes'),
  goals: fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 3 }),
  likes: fc.array(id),
  bans: fc.array(id),
})

export const anyReport: fc.Arbitrary<Report> = fc.oneof(
  fc.record({ type: fc.constant('morning' as const), day, pain: score, settled: fc.boolean() }),
  fc.record({ type: fc.constant('flare' as const), day, over: fc.boolean() }),
  fc.record({
    type: fc.constant('session' as const),
    day,
    items: fc.array(
      fc.record(
        {
          exercise: id,
          form: fc.constant('seated'),
          outcome: fc.constantFrom('done' as const, 'partly' as const, 'it-hurts' as const),
          pain: score,
        },
        { requiredKeys: ['exercise', 'form', 'outcome'] },
      ),
      { maxLength: 4 },
    ),
    symptoms: fc.array(fc.constantFrom('dizziness', 'sharp-pain')),
    endedEarly: fc.boolean(),
  }),
)

const anyAnswers = fc.record({
  form: fc.constantFrom('full' as const, 'again' as const, 'emergency-only' as const),
  answers: fc.dictionary(
    fc.constantFrom('fever', 'age', 'chest-pain'),
    fc.oneof(fc.constantFrom('yes', 'no'), fc.integer({ min: 0, max: 99 })),
  ),
})

const anyPlainRoutine: fc.Arbitrary<Routine> = fc.record({
  id: fc.constantFrom('r1', 'r2'),
  name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  items: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      of: fc.constant('library' as const),
      exercise: id,
      form: fc.constant('seated'),
      sides: fc.constantFrom('together' as const, 'each' as const),
      prescription: fc.constant({ sets: 1, reps: 8, holdSeconds: 0, seconds: 0, restSeconds: 0 }),
    }),
    { selector: (item) => item.id },
  ),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
})

const anyRoutine = fc
  .tuple(anyPlainRoutine, fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }))
  .map(([routine, note]): Routine => ({ ...routine, ...(note !== undefined && { note }) }))

const anyBreak: fc.Arbitrary<BreakReport> = fc.record({
  day,
  minute: fc.nat(1440),
  length: fc.constantFrom('short' as const, 'longer' as const),
  outcome: fc.constantFrom(...breakOutcomes),
  seconds: fc.nat(600),
  exercises: fc.array(id, { maxLength: 3 }),
})

const side = fc.constantFrom('left' as const, 'right' as const)
const degrees = fc.oneof(
  fc.constantFrom(-180, 0, 360),
  fc.integer({ min: -1800, max: 3600 }).map((n) => n / 10),
)

const anyRanges: fc.Arbitrary<RangeReport> = fc.record({
  day,
  tries: fc.array(
    fc.record({
      measure: fc.constantFrom(...rangeMeasures),
      side,
      degrees: fc.array(degrees, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

const anySight: fc.Arbitrary<SightReport> = fc.record({
  day,
  of: fc.constantFrom('plan' as const, 'routine' as const, 'exercise' as const),
  items: fc.array(
    fc.record(
      {
        exercise: id,
        form: fc.constant('seated'),
        side,
        measure: fc.constantFrom(...measureNames),
        unit: fc.constantFrom(...reachUnits),
        reps: fc.nat(1000),
        smaller: fc.nat(1000),
        reached: degrees,
        heldSeconds: fc.nat(36_000),
        faults: fc.array(fc.record({ fault: fc.constantFrom(...faultNames), seconds: fc.nat(36_000) }), {
          maxLength: 2,
        }),
        unseenSeconds: fc.nat(36_000),
      },
      { requiredKeys: ['exercise', 'form', 'measure', 'unit', 'reps', 'smaller', 'faults', 'unseenSeconds'] },
    ),
    { maxLength: 3 },
  ),
})

/** Few ids, so that journals overlap; few instants, so that entries tie. */
const anyOrigin: fc.Arbitrary<Origin> = fc.record({
  id: fc.integer({ min: 0, max: 20 }).map((n) => `e${n}`),
  atMs: fc.constantFrom(0, 1, 1000, 1773046800000),
  device: fc.constantFrom('phone', 'laptop'),
})

export const anyEntry: fc.Arbitrary<Entry> = anyOrigin.chain((origin) =>
  fc.oneof(
    anyIntake.map((body) => writeEntry('intake', body, origin)),
    anyReport.map((body) => writeEntry('report', body, origin)),
    anyAnswers.map((body) => writeEntry('answers', body, origin)),
    day.map((day) => writeEntry('programme-started', { day }, origin)),
    fc
      .record({ routine: anyRoutine, isRemoved: fc.boolean() })
      .map((body) => writeEntry('routine', body, origin)),
    anyBreak.map((body) => writeEntry('break', body, origin)),
    anyRanges.map((body) => writeEntry('ranges', body, origin)),
    anySight.map((body) => writeEntry('sight', body, origin)),
  ),
)

/** Written by an app that does not exist yet. */
export const anyLaterEntry: fc.Arbitrary<Envelope & { readonly mood: string }> = fc
  .tuple(anyOrigin, fc.jsonValue(), fc.boolean())
  .map(([origin, body, isNewType]) => ({
    ...origin,
    ...(isNewType ? { type: 'sleep-diary', version: 1 } : { type: 'report', version: 999 }),
    body,
    mood: 'whatever comes',
  }))

export const anyJournal = fc.array(fc.oneof({ weight: 4, arbitrary: anyEntry }, anyLaterEntry), {
  maxLength: 15,
})
