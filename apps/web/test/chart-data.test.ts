/** What charts show and say: no more than an eye can take in, and never more than the numbers hold. */

import {
  addDays,
  type CheckInReport,
  daysBetween,
  nothingRecorded,
  progressOf,
  tellTrend,
  weekdayOf,
} from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChartSpan,
  daysToName,
  mostPoints,
  type Point,
  printValue,
  spanOf,
  thinOut,
  wholeWeeks,
  within,
} from '../src/components/chart/chart-data.ts'
import { describePanel } from '../src/screens/progress/describe-panel.ts'
import { printWhen } from '../src/screens/progress/event-list.tsx'
import { panelsOf } from '../src/screens/progress/measured.ts'
import { sayProgress } from '../src/words/progress-reason.ts'

/** A Monday. */
const monday = '2020-01-06'
const at = (index: number) => addDays(monday, index)

/** A value a day at most, in order of day, over up to fourteen years. */
const somePoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 300 })
  .chain((days) =>
    fc.tuple(
      fc.constant(days.toSorted((a, b) => a - b)),
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
        minLength: days.length,
        maxLength: days.length,
      }),
    ),
  )
  .map(([days, values]) => days.map((day, index): Point => ({ day: at(day), value: values[index] ?? 0 })))
const somePointsInLines = fc.array(somePoints, { maxLength: 3 })
const someSpan = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  .map(([from, days]): ChartSpan => ({ from: at(from), to: at(from + days) }))

describe('thinOut', () => {
  it.each`
    entries | everyDays | most  | points | weeks
    ${0}    | ${1}      | ${60} | ${0}   | ${undefined}
    ${1}    | ${1}      | ${60} | ${1}   | ${undefined}
    ${60}   | ${1}      | ${60} | ${60}  | ${undefined}
    ${61}   | ${1}      | ${60} | ${9}   | ${1}
    ${400}  | ${1}      | ${60} | ${58}  | ${1}
    ${400}  | ${7}      | ${60} | ${31}  | ${13}
    ${5000} | ${1}      | ${60} | ${55}  | ${13}
    ${5000} | ${7}      | ${60} | ${20}  | ${260}
  `(
    'of $entries entries, one in $everyDays days, shows $points',
    ({ entries, everyDays, most, points, weeks }) => {
      const all = Array.from({ length: entries }, (_, index) => ({ day: at(index * everyDays), value: 5 }))
      const { lines, meanOfWeeks } = thinOut([all], most)
      expect([lines[0]?.length, meanOfWeeks]).toEqual([points, weeks])
    },
  )

  it('shows few points, in order, each within what it stands for, and loses no entry', () => {
    fc.assert(
      fc.property(somePointsInLines, (lines) => {
        const { lines: thin, meanOfWeeks } = thinOut(lines)
        if (meanOfWeeks === undefined) {
          expect(thin).toEqual(lines)
          return
        }
        for (const [index, points] of thin.entries()) {
          const whole = lines[index] ?? []
          expect(points.length).toBeLessThanOrEqual(mostPoints)
          expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted())
          const behind = points.map(({ day }) => {
            expect(weekdayOf(day)).toBe(1)
            return within(whole, { from: day, to: addDays(day, 7 * meanOfWeeks - 1) }).map(
              ({ value }) => value,
            )
          })
          for (const [place, values] of behind.entries())
            expect(points[place]?.value).toBeCloseTo(meanOf(values))
          expect(behind.flat()).toEqual(whole.map(({ value }) => value))
        }
      }),
    )
  })
})

describe('a span', () => {
  it('ends today, and begins with the first point in the time asked for', () => {
    fc.assert(
      fc.property(
        somePoints,
        fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
        (points, days) => {
          const today = at(5000)
          const { from, to } = spanOf(points, today, days)
          expect(to).toBe(today)
          if (days !== undefined) expect(daysBetween(from, to)).toBeLessThan(days)
          expect(points.every(({ day }) => day >= from || days !== undefined)).toBe(true)
          expect(from === today || points.some(({ day }) => day <= from)).toBe(true)
        },
      ),
    )
  })

  it('of bars begins on a Monday and ends on a Sunday, so that no bar is cut off', () => {
    fc.assert(
      fc.property(someSpan, (span) => {
        const { from, to } = wholeWeeks(span)
        expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 7])
        expect(daysBetween(span.from, from)).toBeOneOf([0, 1, 2, 3, 4, 5, 6])
        expect(daysBetween(span.to, to)).toBeOneOf([0, 1, 2, 3, 4, 5, 6])
      }),
    )
  })
})

describe('daysToName', () => {
  it('names as many days as there is room for at most, at equal distances, all of them shown', () => {
    fc.assert(
      fc.property(someSpan, fc.integer({ min: 1, max: 12 }), (span, most) => {
        const days = daysToName(span, most)
        // One more where the last one just fits.
        expect(days.length).toBeLessThanOrEqual(most + 1)
        expect(days.every((day) => day >= span.from && day <= span.to)).toBe(true)
        const steps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day))
        expect(new Set(steps).size).toBeLessThanOrEqual(1)
        for (const step of steps)
          expect(step).toBeGreaterThanOrEqual(daysBetween(span.from, span.to) / (most + 1))
      }),
    )
  })
})

describe('printValue', () => {
  it.each`
    value     | printed
    ${3}      | ${'3'}
    ${2.5}    | ${'2.5'}
    ${10 / 3} | ${'3.3'}
    ${2 / 3}  | ${'0.7'}
    ${0.04}   | ${'0'}
    ${1200}   | ${'1,200'}
  `('prints $value as $printed', ({ value, printed }) => {
    expect(printValue(value)).toBe(printed)
  })
})

describe('the words of a chart', () => {
  const score = fc.integer({ min: 0, max: 10 })
  it('never call a difference within noise a change, nor a change noise (S18)', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 6, maxLength: 30 }), (values) => {
        const [first, latest] = [meanOf(values.slice(0, 3)), meanOf(values.slice(-3))]
        const least = policy.progress.stiffnessChange.value
        const isNoise = Math.abs(latest - first) < least - 1e-9
        const words = wordsAfter(values, 'stiffness')
        if (isNoise) expect(words).toMatch(/^About the same: /)
        else expect(words).toMatch(latest < first ? /^Smaller / : /^Larger /)
      }),
    )
  })

  it('speak of no change before there is enough to compare (S18)', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 5 }), (values) => {
        expect(wordsAfter(values, 'pain-average')).toMatch(/^Not enough yet: /)
      }),
    )
  })

  it('tell each line of it to whoever does not see it', () => {
    const [pain] = panelsOf(progressAfter([4, 2, 3]))
    expect(pain && describePanel(pain, pain.lines, { from: monday, to: at(20) })).toBe(
      'Pain over the week. 6 entries from 6 Jan 2020 to 26 Jan 2020. Average: last 3, lowest 2, highest 4. Worst: last 10, lowest 10, highest 10.',
    )
  })
})

describe('printWhen', () => {
  it.each`
    kind              | until     | printed
    ${'flare'}        | ${at(3)}  | ${'6 Jan 2020 to 8 Jan 2020'}
    ${'flare'}        | ${at(1)}  | ${'6 Jan 2020'}
    ${'flare'}        | ${monday} | ${'6 Jan 2020'}
    ${'pause'}        | ${null}   | ${'since 6 Jan 2020'}
    ${'gap'}          | ${null}   | ${'since 6 Jan 2020'}
    ${'safety-check'} | ${null}   | ${'6 Jan 2020'}
  `('tells of a $kind until $until: $printed', ({ kind, until, printed }) => {
    const event = { kind, day: monday, ...(until !== null && { until }) }
    expect(printWhen(event)).toBe(printed)
  })
})

// Helpers

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function told(painAverage: number, index: number): CheckInReport {
  return {
    type: 'check-in',
    day: at(index * 7),
    painAverage,
    painWorst: 10,
    goals: [],
    stiffness: painAverage,
  }
}

function progressAfter(values: readonly number[]) {
  return progressOf({ ...nothingRecorded, reports: values.map(told) }, policy, at(5000))
}

/** What the screen says of one series. */
function wordsAfter(values: readonly number[], id: string): string {
  const progress = progressAfter(values)
  const series = panelsOf(progress)
    .flatMap((panel) => panel.series)
    .find((one) => one.id === id)
  const trend = progress.trends.find((one) => one.id === id)
  if (series?.kind !== 'measure' || trend === undefined) return ''
  const said = tellTrend(series, trend)
  return sayProgress(said.id, said.values)
}
