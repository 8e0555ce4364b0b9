/** The break clock: what it asks for, and what it must never do. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newBreakClock, stepBreaks } from '../../src/index.ts'
import type { BreakClock, BreakEffect, BreakEvent, BreakPlan, LocalTime } from '../../src/index.ts'
import { knowledge } from '../the-knowledge.ts'
import { deskDays, faultsIn } from './any-day.ts'
import { minuteOf, timeOf } from './wall-clock.ts'

describe('stepBreaks', () => {
  it.each`
    what                                             | happens                                                          | follows
    ${'a short one, then a longer one'}              | ${'09:31 start 1 · 09:32 done · 10:02'}                          | ${'09:30 short · 09:31 withdraw · 09:32 done · 10:02 longer'}
    ${'no answer'}                                   | ${'09:40'}                                                       | ${'09:30 short · 09:40 withdraw · 09:40 ignored'}
    ${'no answer twice: quiet'}                      | ${'12:00'}                                                       | ${'09:30 short · 09:40 withdraw · 09:40 ignored · 10:00 longer · 10:10 withdraw · 10:10 ignored · 10:10 quiet-began'}
    ${'quiet until the app is used'}                 | ${'10:50 activity · 11:20'}                                      | ${'09:30 short · 09:40 withdraw · 09:40 ignored · 10:00 longer · 10:10 withdraw · 10:10 ignored · 10:10 quiet-began · 10:50 quiet-over · 11:20 short'}
    ${'an answer between two that were ignored'}     | ${'10:01 pass 2 · 11:00'}                                        | ${'09:30 short · 09:40 withdraw · 09:40 ignored · 10:00 longer · 10:01 withdraw · 10:01 passed · 10:30 short · 10:40 withdraw · 10:40 ignored · 11:00 longer'}
    ${'put off'}                                     | ${'09:31 snooze 1 · 09:41'}                                      | ${'09:30 short · 09:31 withdraw · 09:41 short again'}
    ${'answered when it is gone'}                    | ${'09:41 start 1 · 10:00'}                                       | ${'09:30 short · 09:40 withdraw · 09:40 ignored · 10:00 longer'}
    ${'a meeting at the time'}                       | ${'09:20 meeting · 09:52'}                                       | ${'09:52 longer'}
    ${'a meeting that ends early'}                   | ${'09:20 meeting · 09:40 meeting-over · 09:42'}                  | ${'09:42 short'}
    ${'asked, then a meeting'}                       | ${'09:30 · 09:31 meeting · 10:00 · 10:03'}                       | ${'09:30 short · 09:31 withdraw · 10:03 short again'}
    ${'left the desk when asked'}                    | ${'09:30 · 09:32 away · 09:34 · 09:36 back · 10:05 · 10:06'}     | ${'09:30 short · 09:34 withdraw · 09:36 natural · 10:06 short'}
    ${'away for a moment when it is due'}            | ${'09:29 away · 09:30 · 09:30 back'}                             | ${'09:30 short'}
    ${'away for a natural short break'}              | ${'09:05 away · 09:07 back · 09:37'}                             | ${'09:07 natural · 09:37 short'}
    ${'away in a meeting: that was no break'}        | ${'09:05 meeting · 09:06 away · 09:30 back · 09:37'}             | ${'09:37 short'}
    ${'away in a meeting and a little longer'}       | ${'09:05 meeting · 09:10 away · 09:36 back · 09:37'}             | ${'09:37 short'}
    ${'locked since before it was seen to sleep'}    | ${'09:20 asleep · 10:30 · 10:31 locked · 10:31 back · 11:00'}    | ${'10:30 natural · 11:00 short'}
    ${'asleep over the time of two notices'}         | ${'09:20 asleep · 10:30 · 10:59 · 11:00'}                        | ${'10:30 natural · 11:00 short'}
    ${'asleep while it asks'}                        | ${'09:30 asleep · 09:50'}                                        | ${'09:30 short · 09:50 withdraw · 09:50 natural'}
    ${'closed and opened: nobody knows'}             | ${'09:20 asleep · 10:30 opened · 11:00'}                         | ${'11:00 short'}
    ${'a session at the time'}                       | ${'09:28 session-begun · 09:40 session-ended · 10:10'}           | ${'10:10 longer'}
    ${'asked, then a session that comes to nothing'} | ${'09:30 · 09:31 session-begun · 09:32 gave-up · 09:33 · 10:00'} | ${'09:30 short · 09:31 withdraw · 10:00 longer'}
    ${'done without being asked'}                    | ${'09:05 done · 09:35'}                                          | ${'09:05 done · 09:35 short'}
    ${'lunch while it asks'}                         | ${'09:00 asleep · 11:28 opened · 12:10'}                         | ${'11:58 short · 12:00 withdraw'}
    ${'quiet until the afternoon'}                   | ${'13:15'}                                                       | ${'09:30 short · 09:40 withdraw · 09:40 ignored · 10:00 longer · 10:10 withdraw · 10:10 ignored · 10:10 quiet-began · 12:45 quiet-over · 13:15 short'}
    ${'the end of the day while it asks'}            | ${'09:00 asleep · 16:28 opened · 17:40'}                         | ${'16:58 short · 17:00 withdraw'}
  `('$what', ({ happens, follows }) => {
    expect(run(happens)).toBe(follows)
  })

  it('asks once for each break, in time, and never in quiet, a meeting, a session, at lunch or outside the hours (S17)', () => {
    let notices = 0
    fc.assert(
      fc.property(deskDays, (days) => {
        const lived = faultsIn(days)
        notices += lived.notices
        expect(lived.faults).toEqual([])
      }),
      { numRuns: 150 },
    )
    // Days on which nobody is asked anything would keep every promise.
    expect(notices).toBeGreaterThan(150)
  })

  it('asks once when the app is open in two windows (S17)', () => {
    let stored: BreakClock = newBreakClock(msAt('08:59'))
    let asked = 0
    for (let minute = 540; minute < 720; minute += 1) {
      // Each window reads what the one before it has written.
      for (const secondsLate of [0, 1]) {
        const atMs = msAt(timeOf(minute)) + secondsLate * 1000
        const [next, effects] = stepBreaks(settings, stored, { type: 'tick', atMs })
        stored = next
        asked += effects.filter(({ type }) => type === 'notify').length
      }
    }
    expect(asked).toBe(stored.notices)
    expect(asked).toBe(2)
  })
})

// Helpers

const plan: BreakPlan = {
  isOn: true,
  weekdays: [1],
  from: 540,
  to: 1020,
  lunch: { from: 720, to: 765 },
  everyMinutes: 30,
  longerEveryMinutes: 60,
}

const settings = { plan, policy: knowledge.policy.breaks, local }

/** Every day is a Monday without summer time. */
function local(atMs: number): LocalTime {
  return { day: '2026-03-09', weekday: 1, minute: Math.floor(atMs / 60_000) }
}

function msAt(time: string): number {
  return minuteOf(time) * 60_000
}

/**
 * `09:30 start 1 · 09:31 done`: what is told, and when; a time alone is a tick. The day begins at nine
 * and the clock ticks every minute in between, but for `asleep`, when nothing is told until the next.
 * Meetings last half an hour, and what is put off comes back after ten minutes.
 */
function run(happens: string): string {
  const lines: string[] = []
  let clock = newBreakClock(msAt('08:59'))
  let isAwake = true
  for (const line of happens.split(' · ')) {
    const [time = '', type = 'tick', number = '0'] = line.split(' ')
    const untilMs = isAwake ? msAt(time) : 0
    for (let atMs = clock.atMs + 60_000; atMs < untilMs; atMs += 60_000) tell({ type: 'tick', atMs })
    isAwake = type !== 'asleep'
    tell(eventOf(type, Number(number), msAt(time)))
  }
  return lines.join(' · ')

  function tell(event: BreakEvent): void {
    const [next, effects] = stepBreaks(settings, clock, event)
    clock = next
    lines.push(...effects.map((effect) => `${timeOf(event.atMs / 60_000)} ${print(effect)}`))
  }
}

function eventOf(type: string, number: number, atMs: number): BreakEvent {
  if (type === 'start' || type === 'pass') return { type, notice: number, atMs }
  if (type === 'snooze') return { type, notice: number, minutes: 10, atMs }
  if (type === 'meeting') return { type, untilMs: atMs + 30 * 60_000, atMs }
  if (type === 'away') return { type, sinceMs: atMs, atMs }
  // Idle detection may be late to tell.
  if (type === 'locked') return { type: 'away', sinceMs: atMs - 20 * 60_000, atMs }
  if (type === 'done')
    return { type: 'break-done', length: 'short', seconds: 45, exercises: ['cat-cow'], atMs }
  if (type === 'session-ended') return { type, seconds: 60, atMs }
  if (type === 'gave-up') return { type: 'session-ended', seconds: 0, atMs }
  if (type === 'asleep') return { type: 'tick', atMs }
  return { type: type as 'tick' | 'back' | 'activity' | 'opened' | 'session-begun' | 'meeting-over', atMs }
}

function print(effect: BreakEffect): string {
  if (effect.type === 'report') return effect.report.outcome
  if (effect.type !== 'notify') return effect.type
  return `${effect.notice.length}${effect.isAgain ? ' again' : ''}`
}
