/** The engine's calendar against the platform's. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween, weekdayOf } from '../../src/index.ts'

describe('the calendar', () => {
  it.each`
    day             | weekday
    ${'2026-03-09'} | ${1}
    ${'2024-02-29'} | ${4}
    ${'2000-01-01'} | ${6}
    ${'1969-12-28'} | ${7}
  `('knows that $day is weekday $weekday', ({ day, weekday }) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it('steps over leap days, months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-03-09', '2026-03-16')).toBe(7)
  })

  it('always agrees with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
        fc.pre(/^\d{4}-/.test(day))
        expect(dayOf(number)).toBe(day)
        expect(dayNumber(day)).toBe(number)
      }),
    )
  })
})
