/** A working week, and the nights when the clocks change, as tables to read. */

import { readFileSync, writeFileSync } from 'node:fs'
import { expect, describe, it } from 'vitest'
import type { BreakPlan } from '../../src/index.ts'
import { type DeskStory, liveThrough } from './live-through.ts'

describe('a week with breaks', () => {
  it('asks at the times that were read (S17)', () => {
    const text = Object.entries(stories)
      .map(([title, story]) => `${title}\n${'='.repeat(title.length)}\n\n${liveThrough(story).table}`)
      .join('\n')
    const golden = new URL('./simulated-week.txt', import.meta.url)
    // biome and the editor leave .txt files alone, so every byte counts.
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })

  it('reports what came of every notice but those that were put off', () => {
    const { table, reports } = liveThrough(stories['A working week in London'])
    const sum = (outcome: string): number => reports.filter((report) => report.outcome === outcome).length
    const snoozed = 2
    expect(table).toContain(`${sum('done') + sum('passed') + sum('ignored') + snoozed} notices`)
    expect({
      done: sum('done'),
      natural: sum('natural'),
      passed: sum('passed'),
      ignored: sum('ignored'),
    }).toEqual({ done: 46, natural: 2, passed: 4, ignored: 6 })
  })
})

// Helpers

const officeHours: BreakPlan = {
  isOn: true,
  weekdays: [1, 2, 3, 4, 5],
  from: 9 * 60,
  to: 17 * 60,
  lunch: { from: 12 * 60 + 30, to: 13 * 60 + 15 },
  everyMinutes: 30,
  longerEveryMinutes: 60,
}

const atNight: BreakPlan = { isOn: true, weekdays: [6, 7], from: 0, to: 1440, everyMinutes: 30 }

const stories = {
  'A working week in London': {
    zone: 'Europe/London',
    from: '2026-10-19T07:00:00Z',
    to: '2026-10-25T20:00:00Z',
    plan: officeHours,
    lines: [
      'Tue 09:20 meeting 10:10',
      'Tue 11:00 passes',
      'Tue 13:25 meeting 16:00',
      'Tue 14:20 meeting over',
      'Tue 14:30 takes',
      'Tue 15:00 session 10',
      'Wed 09:10 idle 1',
      'Wed 09:25 away 3',
      'Wed 10:20 sleeps 45',
      'Wed 11:30 snoozes 10',
      'Wed 11:50 takes',
      'Wed 14:00 reloads',
      'Wed 15:20 clock back 20',
      'Wed 16:30 sleeps 900',
      'Thu 09:00 ignores',
      'Thu 13:50 takes',
      'Thu 14:40 ignores',
      'Thu 15:55 takes',
      'Thu 16:05 uses the app',
      'Fri 13:40 flies to America/New_York',
      'Fri 12:00 ignores',
      'Fri 13:00 takes',
    ],
  },
  'The night when summer time ends, in London': {
    zone: 'Europe/London',
    from: '2026-10-24T21:30:00Z',
    to: '2026-10-25T03:00:00Z',
    plan: atNight,
    lines: [],
  },
  'The night when summer time begins, in London': {
    zone: 'Europe/London',
    from: '2027-03-27T22:30:00Z',
    to: '2027-03-28T03:00:00Z',
    plan: atNight,
    lines: [],
  },
} satisfies Record<string, DeskStory>
