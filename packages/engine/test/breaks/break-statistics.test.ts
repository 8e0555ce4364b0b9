/** How the breaks went, counted. */

import { describe, expect, it } from 'vitest'
import { breakStatistics, breakTimesOf } from '../../src/index.ts'
import type { BreakPlan, BreakReport } from '../../src/index.ts'
import { knowledge } from '../the-knowledge.ts'
import { minuteOf, timeOf } from './wall-clock.ts'

describe('breakStatistics', () => {
  it('counts today, this week since Monday, and four weeks', () => {
    const { today, week, fourWeeks } = breakStatistics(
      reports(
        '2026-03-11 09:30 done 60',
        '2026-03-11 10:00 ignored',
        '2026-03-09 10:00 natural',
        '2026-03-08 10:00 done 200',
        '2026-02-12 10:00 passed',
        '2026-02-11 10:00 done 900',
        '2026-03-12 10:00 done 900',
      ),
      '2026-03-11',
    )
    expect(today).toEqual({ done: 1, natural: 0, passed: 0, ignored: 1, movedSeconds: 60 })
    expect(week).toEqual({ done: 1, natural: 1, passed: 0, ignored: 1, movedSeconds: 60 })
    expect(fourWeeks).toEqual({ done: 2, natural: 1, passed: 1, ignored: 1, movedSeconds: 260 })
  })

  it('tells the hours of the day apart, in order', () => {
    const { byHour } = breakStatistics(
      reports('2026-03-11 16:59 passed', '2026-03-10 09:00 done 60', '2026-03-11 09:59 done 30'),
      '2026-03-11',
    )
    expect(byHour.map(({ hour, tally }) => `${hour}: ${tally.done} done, ${tally.passed} passed`)).toEqual([
      '9: 2 done, 0 passed',
      '16: 0 done, 1 passed',
    ])
  })

  it('is all nothing before the first break', () => {
    const none = { done: 0, natural: 0, passed: 0, ignored: 0, movedSeconds: 0 }
    expect(breakStatistics([], '2026-03-11')).toEqual({
      today: none,
      week: none,
      fourWeeks: none,
      byHour: [],
    })
  })
})

describe('breakTimesOf', () => {
  it.each`
    hours            | lunch            | every | longer       | times
    ${'09:00–11:00'} | ${undefined}     | ${30} | ${60}        | ${'09:30 10:00+ 10:30'}
    ${'09:00–11:00'} | ${undefined}     | ${30} | ${undefined} | ${'09:30 10:00 10:30'}
    ${'09:00–11:00'} | ${undefined}     | ${25} | ${60}        | ${'09:25 09:50+ 10:15 10:40+'}
    ${'09:00–11:00'} | ${undefined}     | ${45} | ${60}        | ${'09:45 10:30+'}
    ${'09:00–11:00'} | ${'09:40–10:10'} | ${30} | ${60}        | ${'09:30 10:40'}
    ${'09:00–11:00'} | ${'07:00–08:00'} | ${60} | ${60}        | ${'10:00+'}
    ${'09:00–10:00'} | ${undefined}     | ${5}  | ${undefined} | ${'09:20 09:40'}
    ${'22:30–24:00'} | ${undefined}     | ${90} | ${60}        | ${'23:30+'}
  `(
    'from $hours, lunch $lunch, every $every and $longer: $times',
    ({ hours, lunch, every, longer, times }) => {
      const plan: BreakPlan = {
        isOn: true,
        weekdays: [1],
        ...span(hours),
        ...(lunch && { lunch: span(lunch) }),
        everyMinutes: every,
        ...(longer && { longerEveryMinutes: longer }),
      }
      const printed = breakTimesOf(plan, knowledge.policy.breaks).map(
        ({ minute, length }) => `${timeOf(minute)}${length === 'longer' ? '+' : ''}`,
      )
      expect(printed.join(' ')).toBe(times)
      expect(breakTimesOf({ ...plan, isOn: false }, knowledge.policy.breaks)).toEqual([])
    },
  )
})

// Helpers

/** `2026-03-11 09:30 done 60`. */
function reports(...lines: readonly string[]): readonly BreakReport[] {
  return lines.map((line) => {
    const [day = '', time = '', outcome, seconds = '0'] = line.split(' ')
    return {
      day,
      minute: minuteOf(time),
      length: 'short',
      outcome: outcome as BreakReport['outcome'],
      seconds: Number(seconds),
      exercises: [],
    }
  })
}

function span(hours: string): { readonly from: number; readonly to: number } {
  const [from = '', to = ''] = hours.split('–')
  return { from: minuteOf(from), to: minuteOf(to) }
}
