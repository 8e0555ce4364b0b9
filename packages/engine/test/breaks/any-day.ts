/** Days at a desk as they may come: what happens to a break clock, and what must never follow from it. */

import fc from 'fast-check'
import { dayOf, newBreakClock, stepBreaks, weekdayOf } from '../../src/index.ts'
import type { BreakClock, BreakEffect, BreakEvent, BreakPlan, LocalTime } from '../../src/index.ts'
import { knowledge } from '../the-knowledge.ts'

const { breaks: policy } = knowledge.policy
const minuteMs = 60_000

/** Things that happen one after the other; numbers are minutes. */
export type Happening =
  | { readonly what: 'work' | 'sleep' | 'clock-back' | 'fly'; readonly minutes: number }
  | { readonly what: 'idle' | 'meeting' | 'lead' | 'snooze' | 'session'; readonly minutes: number }
  | { readonly what: 'use' | 'pass' | 'start' | 'meeting-over' | 'session-over' | 'done' | 'back' | 'reopen' }
  | { readonly what: 'late-answer'; readonly minutes: number }

export interface DeskDays {
  readonly plan: BreakPlan
  readonly tickSeconds: number
  /** When, after the start, the clocks change, and by how much. */
  readonly changeAfter: number
  readonly changeBy: number
  readonly happenings: readonly Happening[]
}

const timed = (what: Extract<Happening, { minutes: number }>['what'], max: number): fc.Arbitrary<Happening> =>
  fc.record({ what: fc.constant(what), minutes: fc.integer({ min: 1, max }) })

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 16, arbitrary: timed('work', 90) },
  { weight: 1, arbitrary: timed('sleep', 1500) },
  { weight: 1, arbitrary: timed('sleep', 8) },
  { weight: 1, arbitrary: timed('clock-back', 200) },
  { weight: 1, arbitrary: timed('fly', 1400) },
  { weight: 2, arbitrary: timed('idle', 20) },
  { weight: 2, arbitrary: timed('meeting', 90) },
  { weight: 1, arbitrary: timed('session', 10) },
  { weight: 1, arbitrary: timed('late-answer', 15) },
  { weight: 2, arbitrary: timed('snooze', 15) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        ...(['use', 'pass', 'start', 'meeting-over', 'session-over', 'done', 'back', 'reopen'] as const),
      )
      .map((what) => ({ what })),
  },
)

const plan: fc.Arbitrary<BreakPlan> = fc
  .record({
    weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 3], [1, 2, 3, 4, 5, 6, 7]),
    hours: fc.constantFrom([540, 1020], [0, 1440], [480, 720], [1020, 1440]),
    hasLunch: fc.boolean(),
    everyMinutes: fc.oneof(fc.integer({ min: 20, max: 60 }), fc.constantFrom(1, 30, 500)),
    longer: fc.option(fc.integer({ min: 40, max: 120 }), { nil: undefined }),
  })
  .map(({ weekdays, hours: [from = 0, to = 1440], hasLunch, everyMinutes, longer }) => ({
    isOn: true,
    weekdays,
    from,
    to,
    ...(hasLunch && { lunch: { from: from + 180, to: from + 225 } }),
    everyMinutes,
    ...(longer !== undefined && { longerEveryMinutes: longer }),
  }))

export const deskDays: fc.Arbitrary<DeskDays> = fc.record({
  plan,
  tickSeconds: fc.constantFrom(15, 30, 60),
  changeAfter: fc.integer({ min: 0, max: 1500 }),
  changeBy: fc.constantFrom(-60, 0, 60),
  happenings: fc.array(happening, { minLength: 10, maxLength: 40 }),
})

/**
 * Lives through these days and writes down each broken promise, with what stood against it. It keeps
 * its own account of meetings, sessions and quiet, and never looks into the clock.
 */
export function faultsIn({ plan, tickSeconds, changeAfter, changeBy, happenings }: DeskDays): {
  readonly faults: readonly string[]
  readonly notices: number
} {
  const faults: string[] = []
  /** Monday 9 March 2026, a little before the hours begin. */
  let atMs = Date.UTC(2026, 2, 9) + (plan.from - 5) * minuteMs
  const changeAtMs = atMs + changeAfter * minuteMs
  let zoneMinutes = 0
  let clock: BreakClock = newBreakClock(atMs)
  /** Time as far as anyone can know: a clock set back adds nothing. */
  let knownMs = 0
  let open: number | undefined
  let [notices, ignored] = [0, 0]
  let away = false
  let [meetingUntil, sessionUntil] = [0, 0]
  let quietHalf: string | undefined
  let workDay = ''
  let [lastNotice, lastBreak, lastSnooze, freeSince] = [-1e12, -1e12, -1e12, 0]
  let [putOff, wasFree] = [false, false]

  const local = (ms: number): LocalTime => {
    const shifted = ms + (zoneMinutes + (ms >= changeAtMs ? changeBy : 0)) * minuteMs
    const day = dayOf(Math.floor(shifted / 86_400_000))
    return { day, weekday: weekdayOf(day), minute: Math.floor((shifted % 86_400_000) / minuteMs) }
  }
  for (const one of happenings) live(one)
  return { faults, notices }

  function live(one: Happening): void {
    switch (one.what) {
      case 'work':
        for (let ms = 0; ms < one.minutes * minuteMs; ms += tickSeconds * 1000) tick()
        break
      case 'sleep':
        pass(one.minutes * minuteMs)
        tell({ type: 'tick', atMs })
        break
      case 'clock-back':
        atMs -= one.minutes * minuteMs
        tell({ type: 'tick', atMs })
        break
      case 'fly':
        zoneMinutes += one.minutes - 700
        tick()
        break
      case 'idle': {
        const sinceMs = atMs
        for (let ms = 0; ms < minuteMs; ms += tickSeconds * 1000) tick()
        away = true
        tell({ type: 'away', sinceMs, atMs })
        for (let ms = 0; ms < one.minutes * minuteMs; ms += tickSeconds * 1000) tick()
        break
      }
      case 'meeting':
        meetingUntil = knownMs + one.minutes * minuteMs
        putOff = true
        present({ type: 'meeting', untilMs: atMs + one.minutes * minuteMs, atMs })
        break
      case 'meeting-over':
        meetingUntil = Math.min(meetingUntil, knownMs)
        present({ type: 'meeting-over', atMs })
        break
      case 'session':
        sessionUntil = knownMs + 120 * minuteMs
        present({ type: 'session-begun', atMs })
        for (let ms = 0; ms < one.minutes * minuteMs; ms += tickSeconds * 1000) tick()
        break
      case 'session-over':
        sessionUntil = 0
        present({ type: 'session-ended', seconds: 90, atMs })
        break
      case 'lead':
      case 'done':
        present({ type: 'break-done', length: 'short', seconds: 40, exercises: ['cat-cow'], atMs })
        break
      case 'start':
      case 'pass':
        present({ type: one.what, notice: notices, atMs })
        break
      case 'snooze':
        if (open !== undefined) [lastSnooze, putOff] = [knownMs + one.minutes * minuteMs, true]
        present({ type: 'snooze', notice: notices, minutes: one.minutes, atMs })
        break
      case 'late-answer':
        present({ type: 'snooze', notice: notices - 1, minutes: one.minutes, atMs })
        break
      case 'use':
        present({ type: 'activity', atMs })
        break
      case 'back':
        away = false
        tell({ type: 'back', atMs })
        break
      case 'reopen':
        clock = JSON.parse(JSON.stringify(clock)) as BreakClock
        present({ type: 'opened', atMs })
        break
    }
  }

  function pass(ms: number): void {
    atMs += ms
    knownMs += ms
    if (ms > 5 * minuteMs) [away, freeSince] = [false, knownMs]
  }

  function tick(): void {
    pass(tickSeconds * 1000)
    tell({ type: 'tick', atMs })
  }

  /** The person shows themselves, which ends quiet and being away. */
  function present(event: BreakEvent): void {
    away = false
    if (quietHalf !== undefined) [quietHalf, ignored] = [undefined, 0]
    if (event.type !== 'activity') freeSince = knownMs
    const isAnswer = 'notice' in event && event.notice === open
    if (isAnswer || ['meeting', 'session-begun', 'break-done'].includes(event.type)) ignored = 0
    tell(event)
  }

  function tell(event: BreakEvent): void {
    const now = local(atMs)
    const isLunch = plan.lunch !== undefined && now.minute >= plan.lunch.from && now.minute < plan.lunch.to
    const isWork = plan.weekdays.includes(now.weekday) && now.minute >= plan.from && now.minute < plan.to
    const half = `${now.day} ${now.minute < (plan.lunch?.from ?? (plan.from + plan.to) / 2)}`
    if (isWork && !isLunch && quietHalf !== undefined && quietHalf !== half)
      [quietHalf, ignored] = [undefined, 0]
    if (isWork && !isLunch && workDay !== now.day) [workDay, ignored] = [now.day, 0]
    const [next, effects] = stepBreaks({ plan, policy, local }, clock, event)
    clock = next
    const blocked = [
      ...(isWork && !isLunch ? [] : ['outside the hours']),
      ...(knownMs < meetingUntil ? ['meeting'] : []),
      ...(knownMs < sessionUntil ? ['session'] : []),
      ...(away ? ['away'] : []),
    ]
    for (const effect of effects) hear(effect, blocked, half)
    const isFree = blocked.length === 0 && quietHalf === undefined && open === undefined
    if (!isFree || !wasFree || effects.length > 0 || event.type !== 'tick') freeSince = knownMs
    wasFree = isFree
    // Nothing stood against one for longer than it can take, and the clock ticked all the while.
    if (isFree && knownMs - freeSince > (everyMinutes() + 2) * minuteMs) faults.push('no notice in time')
  }

  function hear(effect: BreakEffect, blocked: readonly string[], half: string): void {
    if (effect.type === 'withdraw') {
      if (effect.notice !== open) faults.push('withdrew what was not there')
      open = undefined
    }
    if (effect.type === 'report') {
      const { outcome } = effect.report
      if (outcome === 'done' || outcome === 'natural') lastBreak = knownMs
      if (outcome === 'ignored') {
        ignored += 1
        if (ignored >= 2) quietHalf = half
      }
    }
    if (effect.type !== 'notify') return
    const { notice, isAgain } = effect
    faults.push(...blocked.map((against) => `notice in ${against}`))
    if (quietHalf !== undefined) faults.push('notice in quiet')
    if (open !== undefined) faults.push('two notices at once')
    if (notice.number !== notices + 1) faults.push('a number twice')
    if (isAgain && !putOff) faults.push('again, though nobody put it off')
    if (knownMs < lastSnooze && isAgain) faults.push('too soon after a snooze')
    const least = everyMinutes() * minuteMs
    if (!isAgain && knownMs - lastNotice < least) faults.push('too soon after a notice')
    if (knownMs - lastBreak < least) faults.push('too soon after a break')
    open = notice.number
    notices += 1
    lastNotice = knownMs
    putOff = false
  }

  function everyMinutes(): number {
    return Math.min(60, Math.max(20, plan.everyMinutes))
  }
}
