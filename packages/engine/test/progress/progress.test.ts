/** Series, weeks, events, streaks and sentences from a record. */

import { progressWords } from '@unhunch/knowledge/en'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, type LaneSpan, planChanges, progressOf, type Report, tellTrend } from '../../src/index.ts'
import { deskWorker, monday } from '../a-person.ts'
import { circumstances, happeningsOf } from '../adaptation/a-story.ts'
import {
  anyRecord,
  at,
  checkInOn,
  later,
  policy,
  practiceOn,
  progressFrom,
  recordOf,
  seriesIn,
  sessionOn,
  tellers,
  trendIn,
} from './a-record.ts'

const intakes = [{ day: monday, intake: deskWorker }]

describe('progressOf', () => {
  it('has a beginning for a person who has told nothing', () => {
    const { series, trends, weeks, events, summary, nextStep, adherence } = progressFrom({}, monday)
    expect({ series, trends, weeks, events }).toEqual({ series: [], trends: [], weeks: [], events: [] })
    expect([...summary, nextStep].map(({ id }) => id)).toEqual(['week-nothing-yet', 'next-begin'])
    expect(adherence).toEqual({ done: 0, planned: 0, lately: { done: 0, planned: 0 } })
  })

  it('begins with what the intake told, and only the first intake', () => {
    const changed = { day: at(9), intake: { ...deskWorker, painNow: 9, minutes: 15 } }
    const parts = { intakes: [...intakes, changed] }
    expect(seriesIn(parts, 'pain-before')?.points).toEqual([{ day: monday, value: deskWorker.painNow }])
    expect(seriesIn(parts, 'pain-average')?.points).toEqual([{ day: monday, value: deskWorker.painUsual }])
    expect(seriesIn(parts, 'pain-worst')?.points).toEqual([{ day: monday, value: deskWorker.painWorst }])
  })

  it('keeps each goal in the words of its time', () => {
    const parts = {
      intakes: [...intakes, { day: at(10), intake: { ...deskWorker, goals: ['Dance', 'Dig'] } }],
      reports: [
        checkInOn(at(6), { goals: [4] }),
        checkInOn(at(13), { goals: [5, 7] }),
        checkInOn(at(20), { goals: [6] }),
      ],
    }
    expect(seriesIn(parts, 'goal:Sit through a film')?.points).toEqual([{ day: at(6), value: 4 }])
    expect(seriesIn(parts, 'goal:Dance')?.points.map(({ value }) => value)).toEqual([5, 6])
    expect(seriesIn(parts, 'goal:Dig')?.points.map(({ value }) => value)).toEqual([7])
    expect(seriesIn(parts, 'goals')?.points).toEqual([{ day: at(13), value: 6 }])
  })

  it('counts a week: sessions of those planned, practice, breaks and minutes', () => {
    const moved = { day: at(1), minute: 600, length: 'short', exercises: [] } as const
    const { weeks, series } = progressFrom(
      {
        intakes,
        startDay: monday,
        reports: [
          sessionOn(at(0), 3),
          sessionOn(at(2), 3, { items: [{ exercise: 'cat-cow', form: 'flow', outcome: 'not-now' }] }),
        ],
        practices: [practiceOn(at(1)), practiceOn(at(1), 'exercise')],
        breaks: [
          { ...moved, outcome: 'done', seconds: 60 },
          { ...moved, outcome: 'natural', seconds: 0 },
          { ...moved, outcome: 'ignored', seconds: 0 },
        ],
      },
      at(7),
    )
    expect(weeks[0]).toMatchObject({
      monday,
      isOver: true,
      done: 1,
      planned: 3,
      routines: 1,
      exercises: 1,
      breaks: { moved: 2, due: 3 },
      // The intake's ten minutes for a session whose length was not kept, twice five, and one.
      minutes: 21,
    })
    expect(weeks[1]).toMatchObject({ isOver: false, done: 0, planned: 3, plannedSoFar: 0 })
    expect(series.filter(({ kind }) => kind === 'count').map(({ id }) => id)).toEqual([
      'minutes',
      'sessions-plan',
      'sessions-routine',
      'sessions-exercise',
      'breaks',
    ])
  })

  it('takes the length of a session from how it was led', () => {
    const item = { slot: 'mobility', exercise: 'scapular-retraction', form: 'seated', seconds: 240 } as const
    const prescription = { sets: 1, reps: 8, holdSeconds: 0, seconds: 0, restSeconds: 0 }
    const items = [{ ...item, sides: 'together', prescription, reasons: [] } as const]
    const started = { day: at(0), session: { day: at(0), items, seconds: 240, reasons: [] } }
    const parts = { intakes, reports: [sessionOn(at(0))], sessionsStarted: [started, started] }
    expect(progressFrom(parts, at(0)).weeks[0]?.minutes).toBe(4)
  })

  it('plans nothing in a flare or a pause, and two days a week after graduation', () => {
    expect(plannedIn([])).toBe(3)
    expect(plannedIn([{ lane: 'flare', from: at(1), until: at(3) }])).toBe(2)
    expect(plannedIn([{ lane: 'paused', from: at(1) }])).toBe(1)
    expect(plannedIn([{ lane: 'graduated', from: at(-1) }])).toBe(2)
  })

  it('says how many of the planned sessions were kept, up to now', () => {
    const reports = [0, 2, 8, 9].map((index) => sessionOn(at(index)))
    const { adherence } = progressFrom({ intakes, startDay: monday, reports }, at(9))
    // Two of three; in the second week two of the two up to now, one of them on another day.
    expect(adherence).toMatchObject({ done: 4, planned: 5 })
  })

  it('never keeps more than was planned, nor less than nothing', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { adherence, streak, weeks } = progressOf(record, policy, at(121))
        expect(adherence.done).toBeLessThanOrEqual(adherence.planned)
        expect(adherence.lately.planned).toBeLessThanOrEqual(adherence.planned)
        expect(streak.weeks).toBeLessThanOrEqual(streak.longest)
        expect(streak.longest).toBeLessThanOrEqual(streak.total)
        expect(streak.total).toBeLessThanOrEqual(weeks.length)
      }),
    )
  })

  it('looks at nothing after today', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const past = recordOf({
          ...record,
          reports: upTo(record.reports, at(60)),
          practices: upTo(record.practices, at(60)),
          breaks: upTo(record.breaks, at(60)),
          ranges: upTo(record.ranges, at(60)),
          checkedOn: record.checkedOn.filter((day) => day <= at(60)),
        })
        expect(progressOf(record, policy, at(60))).toEqual(progressOf(past, policy, at(60)))
      }),
    )
  })
})

describe('a long record', () => {
  it('takes time in proportion to the number of its entries', () => {
    const [short, long] = [longRecord(1_250), longRecord(5_000)]
    // One beside the other, since the machine is busy at times with something else.
    const ratios = Array.from({ length: 6 }, () => {
      const shortMs = timeMs(() => progressOf(short, policy, at(1_250)))
      return timeMs(() => progressOf(long, policy, at(5_000))) / shortMs
    })
    // Four times the entries; ten times the time would be a look at all of them for each.
    expect(Math.min(...ratios)).toBeLessThan(10)
  })
})

describe('events', () => {
  it('stand side by side: starts, checks, flares, gaps, changes, graduation, symptoms', () => {
    const story = happeningsOf(['d0 squeeze easy', 'd2 screened', 'd3 flare', 'd4 over', 'd20 squeeze right'])
    const reports = story.filter((happening): happening is Report => happening.type !== 'screened')
    const { events } = progressFrom(
      {
        intakes,
        startDay: monday,
        reports: [...reports, sessionOn(at(21), 3, { symptoms: ['dizziness'] })],
        checkedOn: [at(2), at(2)],
        ...planChanges(circumstances, monday, story),
      },
      at(40),
    )
    expect(events.map(({ kind, day, ...rest }) => [day, kind, rest])).toEqual([
      [at(0), 'programme-start', {}],
      [at(1), 'gap', { days: 19, until: at(20) }],
      [at(2), 'safety-check', {}],
      [at(3), 'flare', { until: at(4) }],
      [at(20), 'plan-change', { reasons: [{ id: 'restart-after-gap', values: {} }] }],
      [at(21), 'symptoms', { symptoms: ['dizziness'] }],
      [at(22), 'gap', { days: 19 }],
    ])
  })

  it.each`
    story                                                | lanes
    ${['d0 flare']}                                      | ${['flare 0 2']}
    ${['d0 flare', 'd2 morning ok']}                     | ${['flare 0 2']}
    ${['d0 flare', 'd1 flare']}                          | ${['flare 0 3']}
    ${['d0 flare', 'd1 over']}                           | ${['flare 0 1']}
    ${['d0 flare', 'd5 morning ok', 'd6 squeeze right']} | ${['flare 0 2']}
    ${['d0 flare', 'd9 flare']}                          | ${['flare 0 2', 'flare 9 11']}
    ${['d0 symptom chest-pain', 'd4 screened']}          | ${['paused 0 4']}
    ${['d0 flare', 'd1 symptom chest-pain']}             | ${['flare 0 1', 'paused 1 …']}
  `('$story: $lanes', ({ story, lanes }: { story: string[]; lanes: string[] }) => {
    const told = planChanges(circumstances, monday, happeningsOf(story)).lanes
    const dayOf = (day: string | undefined) => (day === undefined ? '…' : days.indexOf(day))
    const days = Array.from({ length: 30 }, (_, index) => at(index))
    expect(told.map(({ lane, from, until }) => `${lane} ${dayOf(from)} ${dayOf(until)}`)).toEqual(lanes)
  })
})

describe('streaks', () => {
  it.each`
    weeks       | now    | weeksInARow | forgiven | longest | total
    ${'x'}      | ${''}  | ${1}        | ${0}     | ${1}    | ${1}
    ${'xxx'}    | ${''}  | ${3}        | ${0}     | ${3}    | ${3}
    ${'xxx'}    | ${'x'} | ${4}        | ${0}     | ${4}    | ${4}
    ${'xx-'}    | ${''}  | ${2}        | ${0}     | ${2}    | ${2}
    ${'xx-'}    | ${'x'} | ${3}        | ${1}     | ${3}    | ${3}
    ${'x-x-x'}  | ${''}  | ${3}        | ${2}     | ${3}    | ${3}
    ${'xxx--'}  | ${''}  | ${0}        | ${0}     | ${3}    | ${3}
    ${'xxx--x'} | ${''}  | ${1}        | ${0}     | ${3}    | ${4}
    ${'xxffx'}  | ${''}  | ${3}        | ${0}     | ${3}    | ${3}
    ${'xx-f-x'} | ${''}  | ${1}        | ${0}     | ${2}    | ${3}
    ${'xx-fx'}  | ${''}  | ${3}        | ${1}     | ${3}    | ${3}
  `(
    '$weeks and $now now: $weeksInARow',
    ({ weeks, now, weeksInARow, ...rest }: { weeks: string; now: string; weeksInARow: number }) => {
      const { streak } = progressFrom(weeksOf(weeks + now), at(weeks.length * 7 + 1))
      expect(streak).toMatchObject({ weeks: weeksInARow, isKeptNow: now === 'x', ...rest })
    },
  )

  it('takes exercises of one’s own as well as sessions', () => {
    const practices = [practiceOn(at(0)), practiceOn(at(7), 'exercise')]
    expect(progressFrom({ practices }, at(8)).streak).toMatchObject({ weeks: 2, isKeptNow: true })
  })
})

describe('sentences', () => {
  it('tell the last week that is over, and one next step', () => {
    const reports = [0, 2, 4, 7, 9, 11].map((index) => sessionOn(at(index), index < 7 ? 6 : 3))
    const { summary, summaryOf, nextStep } = progressFrom({ intakes, startDay: monday, reports }, at(14))
    expect(summaryOf?.monday).toBe(at(7))
    expect(summary).toEqual([
      { id: 'week-all-sessions', values: { done: 3 } },
      { id: 'week-minutes', values: { minutes: 30 } },
      // The intake's 3 and the 6 of the first session are told on one day.
      { id: 'week-pain-less', values: { first: 5.5, latest: 3 } },
      { id: 'week-streak', values: { weeks: 2 } },
    ])
    expect(nextStep.id).toBe('next-look-back')
  })

  it.each`
    measure                      | told                        | id
    ${'pain-before'}             | ${[6, 6, 6, 3, 3, 3]}       | ${'trend-smaller'}
    ${'stiffness'}               | ${[3, 3, 3, 6, 6, 6]}       | ${'trend-larger'}
    ${'goal:Sit through a film'} | ${[3, 3, 3, 6, 6, 6]}       | ${'trend-better'}
    ${'range:head-turn:left'}    | ${[60, 60, 60, 40, 40, 40]} | ${'trend-less-far'}
    ${'range:head-turn:left'}    | ${[40, 40, 40, 60, 60, 60]} | ${'trend-further'}
    ${'range:head-turn:left'}    | ${[40, 40, 40, 50, 50, 50]} | ${'trend-as-far'}
    ${'pain-morning'}            | ${[6, 6, 6, 5, 5, 5]}       | ${'trend-about-the-same'}
    ${'pain-morning'}            | ${[6, 6]}                   | ${'trend-first-entries'}
    ${'pain-morning'}            | ${[6, 6, 6, 5]}             | ${'trend-latest-entries'}
  `('$measure told as $told: $id', ({ measure, told, id }: TrendCase) => {
    const parts = tellers[measure]?.(told) ?? {}
    const [series, trend] = [seriesIn(parts, measure), trendIn(parts, measure)]
    expect(series && trend && tellTrend(series, trend).id).toBe(id)
  })

  it('tell of degrees in tens only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -30, max: 180, noNaN: true }), { minLength: 6, maxLength: 20 }),
        (told) => {
          const parts = tellers['range:head-turn:left']?.(told) ?? {}
          const id = 'range:head-turn:left'
          const [series, trend] = [seriesIn(parts, id), trendIn(parts, id)]
          const { values = {} } = (series && trend && tellTrend(series, trend)) ?? {}
          for (const name of ['first', 'latest']) {
            expect(Number(values[name]) % 10).toBeCloseTo(0)
            expect(Object.is(values[name], -0)).toBe(false)
          }
        },
      ),
    )
  })

  it.each`
    case                          | lanes                                             | days                  | pain                  | today | id
    ${'paused'}                   | ${[{ lane: 'paused', from: at(3) }]}              | ${[0, 2]}             | ${[3, 3]}             | ${4}  | ${'next-check-first'}
    ${'a flare'}                  | ${[{ lane: 'flare', from: at(3), until: at(5) }]} | ${[0, 2]}             | ${[3, 3]}             | ${4}  | ${'next-flare'}
    ${'a flare that is over'}     | ${[{ lane: 'flare', from: at(3), until: at(5) }]} | ${[0, 2]}             | ${[3, 3]}             | ${5}  | ${'next-go-on'}
    ${'pain beyond the start'}    | ${[]}                                             | ${[0, 1, 2, 3, 4, 5]} | ${[3, 3, 3, 6, 6, 6]} | ${5}  | ${'next-see-someone'}
    ${'two weeks without'}        | ${[]}                                             | ${[0]}                | ${[3]}                | ${21} | ${'next-one-session'}
    ${'a week without look back'} | ${[]}                                             | ${[0]}                | ${[3]}                | ${7}  | ${'next-look-back'}
    ${'graduated'}                | ${[{ lane: 'graduated', from: at(3) }]}           | ${[0, 2]}             | ${[3, 3]}             | ${4}  | ${'next-keep-up'}
    ${'all well'}                 | ${[]}                                             | ${[0, 2]}             | ${[3, 3]}             | ${4}  | ${'next-go-on'}
  `('$case: $id', ({ lanes, days, pain, today, id }: StepCase) => {
    const reports = days.map((index, which) => sessionOn(at(index), pain[which]))
    const parts = { startDay: monday, lanes, reports }
    expect(progressFrom(parts, at(today)).nextStep.id).toBe(id)
  })

  it('have words, and no words are idle', () => {
    const sources = ['tell-week', 'progress', 'series']
      .map((name) => readFileSync(new URL(`../../src/progress/${name}.ts`, import.meta.url), 'utf8'))
      .join('\n')
    expect(Object.keys(progressWords).filter((id) => !sources.includes(`'${id}'`))).toEqual([])
  })

  it('never promise, scold or blame', () => {
    const words = Object.values(progressWords).join('\n')
    expect(words).not.toMatch(
      /\b(best|perfect|wrong|bad|should have|must|fail|failed|lazy|guarantee|heal|cure)\b/i,
    )
  })

  it('fit any record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { summary, nextStep } = progressOf(record, policy, later)
        for (const { id, values } of [...summary, nextStep]) {
          const holes = [...progressWords[id].matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
          // Those inside the branches of a plural are words, not holes.
          const named = new Set(holes.filter((name) => /^[a-z]+$/.test(name)))
          expect(Object.keys(values)).toEqual(expect.arrayContaining([...named]))
        }
      }),
    )
  })
})

// Helpers

interface TrendCase {
  readonly measure: string
  readonly told: readonly number[]
  readonly id: string
}

interface StepCase {
  readonly lanes: readonly LaneSpan[]
  readonly days: readonly number[]
  readonly pain: readonly number[]
  readonly today: number
  readonly id: string
}

/** `x` a week with a session, `-` one without, `f` one with a flare and no session. */
function weeksOf(weeks: string) {
  const mondays = Array.from(weeks, (kind, index) => ({ kind, day: addDays(monday, index * 7) }))
  return {
    reports: mondays.filter(({ kind }) => kind === 'x').map(({ day }) => sessionOn(day)),
    lanes: mondays
      .filter(({ kind }) => kind === 'f')
      .map(({ day }): LaneSpan => ({ lane: 'flare', from: day, until: addDays(day, 2) })),
  }
}

function longRecord(count: number) {
  const reports = Array.from({ length: count }, (_, index): Report => {
    const pain = index % 6
    return index % 7 === 6
      ? checkInOn(at(index), { goals: [pain], painAverage: pain })
      : sessionOn(at(index), pain, index % 50 === 0 ? { symptoms: ['dizziness'] } : {})
  })
  return recordOf({ startDay: monday, intakes, reports })
}

function timeMs(work: () => unknown): number {
  const startedMs = performance.now()
  work()
  return performance.now() - startedMs
}

/** Sessions planned in the first week. */
function plannedIn(lanes: readonly LaneSpan[]): number | undefined {
  const reports = [sessionOn(at(0))]
  return progressFrom({ intakes, startDay: monday, lanes, reports }, at(7)).weeks[0]?.planned
}

function upTo<Dated extends { readonly day: string }>(
  entries: readonly Dated[],
  last: string,
): readonly Dated[] {
  return entries.filter(({ day }) => day <= last)
}
