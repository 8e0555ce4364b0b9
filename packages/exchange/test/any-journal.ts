/** Journals at random, of every type of entry, with texts that mean something to a spreadsheet or a clinic's computer. */

import {
  type BreakReport,
  type Intake,
  type PracticeReport,
  type RangeReport,
  rangeMeasures,
  reachUnits,
  type Report,
  type Routine,
  type Session,
  type SightReport,
} from '@unhunch/engine'
import { type Entry, orderEntries, writeEntry } from '@unhunch/journal'
import { faultNames, measureNames } from '@unhunch/knowledge'
import fc from 'fast-check'

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const score = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0.5, 3.25))
const exercise = fc.constantFrom('scapular-retraction', 'cat-cow', 'chin-tuck', 'own:a')
const form = fc.constantFrom('seated', 'flow')
const outcome = fc.constantFrom('done' as const, 'partly' as const, 'it-hurts' as const, 'not-now' as const)
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7])
const prescription = fc.record({
  sets: fc.integer({ min: 1, max: 4 }),
  reps: fc.nat(12),
  holdSeconds: fc.nat(30),
  seconds: fc.nat(60),
  restSeconds: fc.nat(60),
})

/** Never empty, as the journal wants it; blanks and control characters alone may be all there is. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\n',
        '\r',
        '"',
        ',',
        ';',
        "'",
        ' ',
        '\u0000',
        '\uFEFF',
      ),
      fc.constantFrom(
        '=1+1',
        '=HYPERLINK("https://example.org")',
        '@SUM(A1)',
        '-2+3',
        'ü',
        '肩',
        '💪🏽',
        '<b>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').slice(0, 80))
  .filter((text) => text !== '')

const anyIntake: fc.Arbitrary<Intake> = fc.record({
  zones: fc.subarray(['neck', 'between-blades'] as const),
  qualities: fc.subarray(['stiff', 'tense'] as const),
  painNow: score,
  painUsual: score,
  painWorst: score,
  durationWeeks: fc.nat(500),
  equipment: fc.subarray(['chair', 'mat'] as const),
  floor: fc.boolean(),
  minutes: fc.integer({ min: 2, max: 30 }),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  deskHours: fc.nat(24),
  triggers: fc.subarray(['desk', 'phone']),
  stress: fc.constantFrom('low', 'some', 'high'),
  sleep: fc.constantFrom('well', 'disturbed'),
  pattern: fc.constantFrom('constant', 'comes-and-goes'),
  goals: fc.array(anyText, { maxLength: 3 }),
  likes: fc.array(exercise, { maxLength: 2 }),
  bans: fc.array(exercise, { maxLength: 2 }),
})

const around = { painBefore: score, painAfter: score }

const anyReport: fc.Arbitrary<Report> = fc.oneof(
  fc.record(
    {
      type: fc.constant('session' as const),
      day,
      items: fc.array(
        fc.record(
          {
            exercise,
            form,
            outcome,
            effort: fc.constantFrom('easy' as const, 'hard' as const),
            pain: score,
            character: fc.constantFrom('familiar' as const, 'sharp' as const),
          },
          { requiredKeys: ['exercise', 'form', 'outcome'] },
        ),
        { maxLength: 4 },
      ),
      symptoms: fc.subarray(['dizziness', 'sharp-pain']),
      endedEarly: fc.boolean(),
      ...around,
    },
    { requiredKeys: ['type', 'day', 'items', 'symptoms', 'endedEarly'] },
  ),
  fc.record({ type: fc.constant('morning' as const), day, pain: score, settled: fc.boolean() }),
  fc.record({
    type: fc.constant('check-in' as const),
    day,
    painAverage: score,
    painWorst: score,
    goals: fc.array(score, { maxLength: 3 }),
    stiffness: score,
  }),
  fc.record({ type: fc.constant('flare' as const), day, over: fc.boolean() }),
  fc.record({
    type: fc.constant('wish' as const),
    day,
    exercise,
    wish: fc.constantFrom('ban' as const, 'unban' as const, 'like' as const),
  }),
)

const anyPractice: fc.Arbitrary<PracticeReport> = fc.record(
  {
    day,
    of: fc.constantFrom('routine' as const, 'exercise' as const),
    routine: fc.constantFrom('r1', 'gone'),
    items: fc.array(
      fc.record({ exercise, form, outcome, pain: score }, { requiredKeys: ['exercise', 'form', 'outcome'] }),
      { maxLength: 3 },
    ),
    seconds: fc.nat(3600),
    ...around,
  },
  { requiredKeys: ['day', 'of', 'items', 'seconds'] },
)

const itemBase = { sides: fc.constantFrom('together' as const, 'each' as const), prescription }
const note = fc.option(anyText, { nil: undefined }).map((text) => (text === undefined ? {} : { note: text }))

const anyRoutine: fc.Arbitrary<Routine> = fc
  .record({
    id: fc.constantFrom('r1', 'r2'),
    name: anyText,
    items: fc.tuple(
      fc
        .tuple(fc.record({ ...itemBase, id: fc.constant('a'), of: fc.constant('own' as const) }), note)
        .chain(([base, more]) =>
          fc
            .record({
              name: anyText,
              steps: fc.array(anyText, { maxLength: 2 }),
              repSeconds: fc.constantFrom(4, 10),
            })
            .map((own) => ({ ...base, ...more, ...own })),
        ),
      fc.record({ ...itemBase, id: fc.constant('b'), of: fc.constant('library' as const), exercise, form }),
    ),
    weekdays,
  })
  .chain((routine) =>
    fc
      .option(anyText, { nil: undefined })
      .map((from) => (from === undefined ? routine : { ...routine, from })),
  )

const anySession: fc.Arbitrary<Session> = fc.record({
  day,
  items: fc.array(
    fc.record({
      ...itemBase,
      slot: fc.constantFrom('warm-up' as const, 'strength' as const),
      exercise,
      form,
      seconds: fc.nat(300),
      reasons: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
  seconds: fc.nat(900),
  reasons: fc.constant([]),
})

const anyBreak: fc.Arbitrary<BreakReport> = fc.record({
  day,
  minute: fc.nat(1440),
  length: fc.constantFrom('short' as const, 'longer' as const),
  outcome: fc.constantFrom('done' as const, 'natural' as const, 'passed' as const, 'ignored' as const),
  seconds: fc.nat(600),
  exercises: fc.array(exercise, { maxLength: 3 }),
})

const anyAnswers = fc.record({
  form: fc.constantFrom('full' as const, 'again' as const, 'emergency-only' as const),
  answers: fc.dictionary(
    fc.constantFrom('fever', 'age', 'chest-pain', 'blood-pressure'),
    fc.oneof(fc.constantFrom('yes', 'no', 'controlled'), fc.integer({ min: 0, max: 99 })),
  ),
})

const side = fc.constantFrom('left' as const, 'right' as const)
const degrees = fc.oneof(
  fc.constantFrom(-180, -0.4, 0, 360),
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
    { minLength: 1, maxLength: 4 },
  ),
})

const anySight: fc.Arbitrary<SightReport> = fc.record({
  day,
  of: fc.constantFrom('plan' as const, 'routine' as const, 'exercise' as const),
  items: fc.array(
    fc.record(
      {
        exercise,
        form,
        side,
        measure: fc.constantFrom(...measureNames),
        unit: fc.constantFrom(...reachUnits),
        reps: fc.nat(20),
        smaller: fc.nat(20),
        reached: degrees,
        heldSeconds: fc.nat(60),
        faults: fc.array(fc.record({ fault: fc.constantFrom(...faultNames), seconds: fc.nat(60) }), {
          maxLength: 3,
        }),
        unseenSeconds: fc.nat(60),
      },
      { requiredKeys: ['exercise', 'form', 'measure', 'unit', 'reps', 'smaller', 'faults', 'unseenSeconds'] },
    ),
    { maxLength: 3 },
  ),
})

const breakPlan = { isOn: true, weekdays: [1, 2], from: 540, to: 1020, everyMinutes: 30 } as const

type Draft = Pick<Entry, 'type' | 'body'>

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  anyIntake.map((body): Draft => ({ type: 'intake', body })),
  { weight: 4, arbitrary: anyReport.map((body): Draft => ({ type: 'report', body })) },
  anyAnswers.map((body): Draft => ({ type: 'answers', body })),
  day.map((on): Draft => ({ type: 'programme-started', body: { day: on } })),
  fc
    .record({ routine: anyRoutine, isRemoved: fc.boolean() })
    .map((body): Draft => ({ type: 'routine', body })),
  anyPractice.map((body): Draft => ({ type: 'practice', body })),
  anyBreak.map((body): Draft => ({ type: 'break', body })),
  anySession.map((session): Draft => ({ type: 'session-started', body: { day: session.day, session } })),
  anyRanges.map((body): Draft => ({ type: 'ranges', body })),
  anySight.map((body): Draft => ({ type: 'sight', body })),
  fc.constant<Draft>({ type: 'break-plan', body: breakPlan }),
)

/** In order of time, a minute apart. */
export const anyJournal: fc.Arbitrary<readonly Entry[]> = fc
  .array(anyDraft, { maxLength: 25 })
  .map((drafts) => journalOf(...drafts))

export function journalOf(...drafts: readonly Draft[]): readonly Entry[] {
  return orderEntries(
    drafts.map(({ type, body }, index) => {
      const origin = { id: `e${index}`, atMs: startMs + index * 60_000, device: 'phone' }
      return writeEntry(type, body as never, origin)
    }),
  )
}

export const startMs = Date.parse('2026-03-09T09:00:00Z')

export function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}
