/** The programme: weeks of sessions for one person, each choice with its reason. */

import type { Clearance } from '../screening/clearance.ts'
import { addDays, daysBetween, weekdayOf } from './calendar.ts'
import { deskBreakOn } from './desk-break.ts'
import { isLighterWeek, weekOn } from './easing.ts'
import { easeSession } from './ease-session.ts'
import type { DoneSession, History } from './history.ts'
import type { Intake } from './intake.ts'
import type { Day, Phase, PlanDay, PlanWeek, Programme, Reason, Session } from './programme.ts'
import { sessionFor } from './session-for.ts'
import type { PlanningKnowledge, Situation } from './situation.ts'
import { whyNotsOf } from './why-not.ts'

export type PlanOutcome =
  | { readonly kind: 'programme'; readonly programme: Programme }
  /** `ease` is the little that may be done meanwhile; absent when nothing may. */
  | { readonly kind: 'no-plan'; readonly because: Clearance['status']; readonly ease?: Session }

/**
 * Past days show what was done; today and later days are found anew from the
 * history, as if every session to come were done and nothing else changed. The
 * same input gives the same bytes. Nothing but a clear or with-care clearance gives
 * a plan, and a plan that is paused waits for the safety questions (S4).
 */
export function plan(
  knowledge: PlanningKnowledge,
  intake: Intake,
  clearance: Clearance,
  history: History,
  day: Day,
): PlanOutcome {
  if (clearance.status !== 'clear' && clearance.status !== 'with-care') {
    const ease = easeSession(knowledge, clearance, day)
    return ease
      ? { kind: 'no-plan', because: clearance.status, ease }
      : { kind: 'no-plan', because: clearance.status }
  }
  if (history.lane === 'paused') return { kind: 'no-plan', because: 'incomplete' }
  const situation = { knowledge, intake, restrictions: clearance.restrictions, history }
  return { kind: 'programme', programme: programmeFor(situation, day) }
}

function programmeFor(situation: Situation, day: Day): Programme {
  const count = Math.max(weeksFor(situation), weekOn(situation, day))
  const weeks: PlanWeek[] = []
  let history = situation.history
  for (let week = 1; week <= count; week += 1) {
    const laidOut = weekFrom({ ...situation, history }, week, count, day)
    weeks.push(laidOut.week)
    history = laidOut.history
  }
  const deskBreak = deskBreakOn(situation, day)
  return {
    startDay: situation.history.startDay,
    weeks,
    ...(deskBreak && { deskBreak }),
    reasons: programmeReasons(situation, count),
    whyNots: whyNotsOf(situation, weeks, day),
  }
}

/** Weeks of the programme: longer for trouble that has lasted. */
export function weeksFor(situation: Situation): number {
  const { weeksByDuration } = situation.knowledge.policy.programme
  return weeksByDuration.value.find((row) => situation.intake.durationWeeks < row.belowWeeks)?.weeks ?? 4
}

function weekFrom(
  situation: Situation,
  week: number,
  count: number,
  today: Day,
): { readonly week: PlanWeek; readonly history: History } {
  let history = situation.history
  const days: PlanDay[] = []
  for (let offset = 0; offset < 7; offset += 1) {
    const day = addDays(history.startDay, (week - 1) * 7 + offset)
    const planned = dayFrom({ ...situation, history }, day, today)
    days.push(planned)
    if (planned.kind === 'session') history = asIfDone(history, planned.session)
  }
  const phase = phaseOf(situation, week, count)
  return { week: { week, phase, days, reasons: [{ id: `phase-${phase}`, values: {} }] }, history }
}

function dayFrom(situation: Situation, day: Day, today: Day): PlanDay {
  const doneToday = situation.history.done.find((session) => session.day === day)
  if (daysBetween(day, today) > 0 || doneToday) {
    return { kind: 'past', day, done: doneToday ? exercisesOf(doneToday) : [] }
  }
  if (!isSessionDay(situation, day)) {
    return { kind: 'rest', day, reasons: [{ id: 'day-not-chosen', values: {} }] }
  }
  const outcome = sessionFor(situation, day)
  return outcome.kind === 'session'
    ? { kind: 'session', day, session: outcome.session }
    : { kind: 'rest', day, reasons: outcome.reasons }
}

/** After graduation only the first days of the week that are needed to keep things up. */
export function isSessionDay(situation: Situation, day: Day): boolean {
  const { history, intake, knowledge } = situation
  const weekdays = [...intake.weekdays].sort((a, b) => a - b)
  if (history.lane !== 'graduated') return weekdays.includes(weekdayOf(day))
  return spread(weekdays, knowledge.policy.programme.graduation.keepUpDays.value).includes(weekdayOf(day))
}

/** So many of the days, as far apart as their order allows. */
function spread(weekdays: readonly number[], count: number): readonly number[] {
  if (weekdays.length <= count) return weekdays
  return Array.from(
    { length: count },
    (_, index) => weekdays[Math.floor((index * weekdays.length) / count)] ?? 1,
  )
}

export function phaseOf(situation: Situation, week: number, count: number): Phase {
  if (situation.history.lane === 'graduated') return 'keep-up'
  if (isLighterWeek(situation, week)) return 'lighter-week'
  if (week <= situation.knowledge.policy.programme.settleInWeeks.value) return 'settle-in'
  return week === count ? 'review' : 'build'
}

function asIfDone(history: History, session: Session): History {
  const done: DoneSession = {
    day: session.day,
    items: session.items.map(({ exercise, form }) => ({ exercise, form, outcome: 'done' })),
  }
  return { ...history, done: [...history.done, done] }
}

function exercisesOf(session: DoneSession): readonly string[] {
  return session.items.flatMap((item) => (item.outcome === 'skipped' ? [] : [item.exercise]))
}

function programmeReasons(situation: Situation, weeks: number): readonly Reason[] {
  const { intake, knowledge } = situation
  const shortest = knowledge.policy.programme.weeksByDuration.value[0]
  const isNew = intake.durationWeeks < (shortest?.belowWeeks ?? 0)
  return [
    { id: isNew ? 'length-new' : 'length-lasting', values: { weeks } },
    { id: 'what-to-expect', values: {} },
  ]
}
