/** What was done in each week: sessions, practice, breaks, and how long they took. */

import type { SessionReport } from '../feedback/report.ts'
import type { ItemOutcome } from '../session/outcome.ts'
import type { Day } from '../planning/programme.ts'
import { intakeOn, type ProgressRecord } from './progress-record.ts'

export interface Activity {
  /** Days with a session of the plan. */
  readonly sessionDays: Set<Day>
  /** Days with a session or practice. */
  readonly activeDays: Set<Day>
  routines: number
  exercises: number
  breaksMoved: number
  breaksDue: number
  seconds: number
}

/** By the Monday of the week; weeks in which nothing happened are left out. */
export function activityByWeek(
  record: ProgressRecord,
  mondayOf: (day: Day) => Day,
): ReadonlyMap<Day, Activity> {
  const activities = new Map<Day, Activity>()
  const mondays = new Map<Day, Day>()
  const secondsByItem = ledSeconds(record)

  for (const report of record.reports) {
    if (report.type !== 'session' || !report.items.some(({ outcome }) => counts(outcome))) continue
    const week = weekOf(report.day)
    week.sessionDays.add(report.day)
    week.activeDays.add(report.day)
    week.seconds += secondsOf(report)
  }
  for (const { day, of, items, seconds } of record.practices) {
    if (!items.some(({ outcome }) => counts(outcome))) continue
    const week = weekOf(day)
    if (of === 'routine') week.routines += 1
    else week.exercises += 1
    week.activeDays.add(day)
    week.seconds += seconds
  }
  for (const { day, outcome, seconds } of record.breaks) {
    const week = weekOf(day)
    week.breaksDue += 1
    if (outcome === 'done' || outcome === 'natural') week.breaksMoved += 1
    week.seconds += seconds
  }
  return activities

  function weekOf(day: Day): Activity {
    const monday = mondays.get(day) ?? mondayOf(day)
    mondays.set(day, monday)
    const known = activities.get(monday)
    if (known) return known
    const fresh = newActivity()
    activities.set(monday, fresh)
    return fresh
  }

  /** As the session was laid out; where that was not kept, a fair part of the minutes asked for. */
  function secondsOf({ day, items }: SessionReport): number {
    const fairPart = ((intakeOn(record, day)?.minutes ?? 0) * 60) / items.length
    return items
      .filter(({ outcome }) => outcome === 'done' || outcome === 'partly')
      .reduce(
        (sum, { exercise, form }) => sum + (secondsByItem.get(keyOf(day, exercise, form)) ?? fairPart),
        0,
      )
  }
}

function counts(outcome: ItemOutcome): boolean {
  return outcome === 'done' || outcome === 'partly' || outcome === 'did-already'
}

/** A session begun twice on one day counts once, as the longer of the two. */
function ledSeconds({ sessionsStarted }: ProgressRecord): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  for (const { day, session } of sessionsStarted) {
    for (const item of session.items) {
      const key = keyOf(day, item.exercise, item.form)
      seconds.set(key, Math.max(item.seconds, seconds.get(key) ?? 0))
    }
  }
  return seconds
}

function keyOf(day: Day, exercise: string, form: string): string {
  return `${day} ${exercise} ${form}`
}

function newActivity(): Activity {
  return {
    sessionDays: new Set(),
    activeDays: new Set(),
    routines: 0,
    exercises: 0,
    breaksMoved: 0,
    breaksDue: 0,
    seconds: 0,
  }
}
