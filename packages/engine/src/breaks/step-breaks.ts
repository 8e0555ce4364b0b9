/** Decides when to ask for a break: every event in, the next clock and what to do about it out. */

import type { BreakLength, BreakOutcome, BreakReport } from './break-plan.ts'
import type { BreakClock, BreakEffect, BreakEvent, BreakSettings, BreakStep } from './break-clock.ts'
import { nextNotice } from './next-notice.ts'
import { halfDayOf, isWorkTime } from './work-time.ts'

const minuteMs = 60_000
/** Browsers hold a hidden page's clock back to once a minute; a longer silence means that the machine slept. */
const silenceMs = 5 * minuteMs
/** Events of two windows may come in the wrong order by a little; more means that the clock was set back. */
const disorderMs = 5000
/** A session that has not ended by then was closed without a word. */
const sessionLostMs = 120 * minuteMs

/** Time passes first, up to the event; then the event happens; then a notice, when it is time (S17). */
export function stepBreaks(settings: BreakSettings, clock: BreakClock, event: BreakEvent): BreakStep {
  const effects: BreakEffect[] = []
  const perform = ([next, more]: BreakStep): BreakClock => {
    effects.push(...more)
    return next
  }
  const before = onOneClock(clock, event.atMs)
  const atMs = Math.max(before.atMs, event.atMs)
  const slept = atMs - before.atMs > silenceMs
  let next = slept && !before.away ? { ...before, away: { sinceMs: before.atMs } } : before
  next = { ...next, atMs }
  next = endMeeting(next, atMs)
  if (next.session && atMs - next.session.sinceMs > sessionLostMs) next = { ...next, session: undefined }
  next = slept ? perform(comeBack(settings, next, atMs, event.type !== 'opened')) : next
  next = perform(keepHours(settings, next, atMs))
  next = perform(letNoticePass(settings, next, atMs))
  next = perform(respond(settings, next, event, atMs))
  next = perform(keepHours(settings, next, atMs))
  next = perform(askWhenDue(settings, next, atMs))
  return [next, effects]
}

/** A clock that was set back counts as no time passing: all that is remembered moves along. */
function onOneClock(clock: BreakClock, atMs: number): BreakClock {
  const shift = atMs - clock.atMs
  if (shift >= -disorderMs) return clock
  const { count, asked, snoozed, away, meeting, session, notBeforeMs } = clock
  return {
    ...clock,
    atMs,
    count: count && { fromMs: count.fromMs + shift, longerFromMs: count.longerFromMs + shift },
    asked: asked && { ...asked, dueAtMs: asked.dueAtMs + shift, askedAtMs: asked.askedAtMs + shift },
    snoozed: snoozed && { ...snoozed, untilMs: snoozed.untilMs + shift },
    away: away && { sinceMs: away.sinceMs + shift },
    meeting: meeting && { untilMs: meeting.untilMs + shift },
    session: session && { sinceMs: session.sinceMs + shift },
    notBeforeMs: notBeforeMs === undefined ? undefined : notBeforeMs + shift,
  }
}

/** Whoever sat in a meeting was not on a break, so being away begins when it ends. */
function endMeeting(clock: BreakClock, atMs: number): BreakClock {
  if (!clock.meeting || clock.meeting.untilMs > atMs) return clock
  const endMs = clock.meeting.untilMs
  const away = clock.away && { sinceMs: Math.max(clock.away.sinceMs, endMs) }
  return { ...clock, meeting: undefined, away, notBeforeMs: endMs }
}

/** Nothing is counted outside the hours; every stretch of work starts afresh. */
function keepHours(settings: BreakSettings, clock: BreakClock, atMs: number): BreakStep {
  const now = settings.local(atMs)
  if (!isWorkTime(settings.plan, now)) {
    const [quietOver, effects] = withdraw(clock)
    return [{ ...quietOver, count: undefined, snoozed: undefined }, effects]
  }
  const fresh = { fromMs: atMs, longerFromMs: atMs }
  const today = clock.day === now.day ? clock : { ...clock, day: now.day, ignoredInARow: 0 }
  const counting = { ...today, count: today.count ?? fresh }
  const isOver = counting.quiet !== undefined && counting.quiet.half !== halfDayOf(settings.plan, now)
  return isOver ? endQuiet({ ...counting, count: fresh }) : [counting, []]
}

/** Somebody who has left is not asked, and a notice that nobody answers goes away by itself. */
function letNoticePass(settings: BreakSettings, clock: BreakClock, atMs: number): BreakStep {
  const { asked, away } = clock
  const { naturalSeconds, ignoreAfterMinutes, quietAfterIgnored } = settings.policy
  if (away) {
    const isBreak = !clock.meeting && atMs - away.sinceMs >= naturalSeconds.value * 1000
    return isBreak ? withdraw({ ...clock, snoozed: undefined }) : [clock, []]
  }
  if (!asked || atMs - asked.askedAtMs < ignoreAfterMinutes.value * minuteMs) return [clock, []]
  const [withdrawn, effects] = withdraw(clock)
  const report = reportOf(settings, asked.dueAtMs, asked.length, 'ignored')
  const ignoredInARow = clock.ignoredInARow + 1
  const next = { ...restart(withdrawn, asked.length, asked.askedAtMs), ignoredInARow }
  if (ignoredInARow < quietAfterIgnored.value) return [next, [...effects, report]]
  const quiet = { half: halfDayOf(settings.plan, settings.local(atMs)) }
  return [{ ...next, quiet }, [...effects, report, { type: 'quiet-began' }]]
}

function respond(settings: BreakSettings, clock: BreakClock, event: BreakEvent, atMs: number): BreakStep {
  switch (event.type) {
    case 'tick':
      return [clock, []]
    case 'away':
      return [leave(clock, event.sinceMs, atMs), []]
    case 'back':
      return comeBack(settings, clock, atMs, true)
    case 'opened':
    case 'activity':
      return stir(settings, clock, atMs)
    case 'meeting': {
      const meeting = event.untilMs > atMs ? { untilMs: event.untilMs } : undefined
      return then(stir(settings, clock, atMs), (here) => {
        const snoozed = here.asked ? { length: here.asked.length, untilMs: atMs } : here.snoozed
        return withdraw({ ...here, meeting, snoozed, ignoredInARow: 0 })
      })
    }
    case 'meeting-over':
      return then(stir(settings, clock, atMs), (here) => {
        return [here.meeting ? { ...here, meeting: undefined, notBeforeMs: atMs } : here, []]
      })
    case 'session-begun':
      return then(stir(settings, clock, atMs), (here) => {
        const begun = { ...here, session: { sinceMs: atMs }, ignoredInARow: 0 }
        // The break was asked for once, whatever becomes of the session.
        return withdraw(here.asked ? restart(begun, here.asked.length, here.asked.askedAtMs) : begun)
      })
    case 'session-ended':
      return then(stir(settings, clock, atMs), (here) => {
        const length = lengthOf(settings, event.seconds, settings.policy.seconds.value[0])
        const ended = { ...here, session: undefined }
        return [length ? restart(ended, length, atMs) : ended, []]
      })
    case 'break-done':
      return then(stir(settings, clock, atMs), (here) => {
        const { length, seconds, exercises } = event
        const [withdrawn, effects] = withdraw(restart({ ...here, ignoredInARow: 0 }, length, atMs))
        return [withdrawn, [...effects, reportOf(settings, atMs, length, 'done', seconds, exercises)]]
      })
    case 'start':
    case 'pass':
    case 'snooze':
      return then(stir(settings, clock, atMs), (here) => answer(settings, here, event, atMs))
  }
}

function answer(
  settings: BreakSettings,
  clock: BreakClock,
  event: Extract<BreakEvent, { type: 'start' | 'pass' | 'snooze' }>,
  atMs: number,
): BreakStep {
  const { asked } = clock
  if (!asked || asked.number !== event.notice) return [clock, []]
  const [withdrawn, effects] = withdraw({ ...clock, ignoredInARow: 0 })
  if (event.type === 'snooze') {
    const untilMs = atMs + Math.max(1, event.minutes) * minuteMs
    return [{ ...withdrawn, snoozed: { length: asked.length, untilMs } }, effects]
  }
  if (event.type === 'start') return [restart(withdrawn, asked.length, atMs), effects]
  const report = reportOf(settings, asked.dueAtMs, asked.length, 'passed')
  return [restart(withdrawn, asked.length, asked.askedAtMs), [...effects, report]]
}

/** Time that a break was credited for is not counted a second time. */
function leave(clock: BreakClock, sinceMs: number, atMs: number): BreakClock {
  if (clock.away) return clock
  return { ...clock, away: { sinceMs: Math.min(atMs, Math.max(sinceMs, clock.count?.fromMs ?? sinceMs)) } }
}

/** The person has shown themselves in the app. */
function stir(settings: BreakSettings, clock: BreakClock, atMs: number): BreakStep {
  return then(comeBack(settings, clock, atMs, true), (here) => {
    if (!here.quiet) return [here, []]
    return endQuiet({ ...here, count: here.count && { fromMs: atMs, longerFromMs: atMs } })
  })
}

/** Back from being away: a natural break, when it was long enough; a credit, when it was work time throughout. */
function comeBack(settings: BreakSettings, clock: BreakClock, atMs: number, isCredited: boolean): BreakStep {
  const { away, ...here } = clock
  if (!away) return [clock, []]
  const length = here.meeting
    ? undefined
    : lengthOf(settings, (atMs - away.sinceMs) / 1000, settings.policy.naturalSeconds.value)
  if (!length) return [here, []]
  const [from, to] = [settings.local(away.sinceMs), settings.local(atMs)]
  const isAtWork = from.day === to.day && isWorkTime(settings.plan, from) && isWorkTime(settings.plan, to)
  const [withdrawn, effects] = withdraw(restart(here, length, atMs))
  const credit = isCredited && isAtWork ? [reportOf(settings, away.sinceMs, length, 'natural')] : []
  return [withdrawn, [...effects, ...credit]]
}

function lengthOf(settings: BreakSettings, seconds: number, least: number): BreakLength | undefined {
  if (seconds < least) return undefined
  return seconds >= settings.policy.longerSeconds.value[0] ? 'longer' : 'short'
}

/** Counts from here to the next break; a short one leaves the longer one where it was. */
function restart(clock: BreakClock, length: BreakLength, fromMs: number): BreakClock {
  const longerFromMs = length === 'longer' ? fromMs : (clock.count?.longerFromMs ?? fromMs)
  return { ...clock, snoozed: undefined, count: clock.count && { fromMs, longerFromMs } }
}

function withdraw(clock: BreakClock): BreakStep {
  if (!clock.asked) return [clock, []]
  return [{ ...clock, asked: undefined }, [{ type: 'withdraw', notice: clock.asked.number }]]
}

function endQuiet(clock: BreakClock): BreakStep {
  return [{ ...clock, quiet: undefined, ignoredInARow: 0 }, [{ type: 'quiet-over' }]]
}

/** The one place where a notice is born; `nextNotice` knows all that stands against one. */
function askWhenDue(settings: BreakSettings, clock: BreakClock, atMs: number): BreakStep {
  const due = nextNotice(settings, clock)
  if (!due || due.dueAtMs > atMs) return [clock, []]
  const number = clock.notices + 1
  const notice = { number, length: due.lengthAt(atMs), dueAtMs: due.dueAtMs, askedAtMs: atMs }
  const next = { ...clock, notices: number, asked: notice, snoozed: undefined, notBeforeMs: undefined }
  return [next, [{ type: 'notify', notice, isAgain: clock.snoozed !== undefined }]]
}

function reportOf(
  settings: BreakSettings,
  atMs: number,
  length: BreakLength,
  outcome: BreakOutcome,
  seconds = 0,
  exercises: BreakReport['exercises'] = [],
): BreakEffect {
  const { day, minute } = settings.local(atMs)
  return { type: 'report', report: { day, minute, length, outcome, seconds, exercises } }
}

function then([clock, effects]: BreakStep, go: (clock: BreakClock) => BreakStep): BreakStep {
  const [next, more] = go(clock)
  return [next, [...effects, ...more]]
}
