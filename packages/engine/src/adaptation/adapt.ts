/** What a report changes in the plan, each change with its reason. */

import type { FlareReport, MorningReport, Report, SessionReport, WishReport } from '../feedback/report.ts'
import { addDays, daysBetween } from '../planning/calendar.ts'
import { newHistory } from '../planning/history.ts'
import type { DoneSession, ExerciseStanding, History } from '../planning/history.ts'
import type { Day } from '../planning/programme.ts'
import type { Situation } from '../planning/situation.ts'
import { adaptItem, amber, lightOf, yardstickOf } from './adapt-item.ts'
import type { Adapted, Adjustment } from './adjustment.ts'
import { adaptToCheckIn } from './adapt-to-check-in.ts'
import { afterGap } from './after-gap.ts'
import type { Circumstances } from './circumstances.ts'
import { likedBy, standingOf, withStanding } from './standings.ts'

/** The safety questions were answered anew: a plan that waited for them goes on. */
export interface Screened {
  readonly type: 'screened'
  readonly day: Day
}

/** A report of a day before the latest one is history that was told late: it is taken in the same way. */
export function adapt(
  circumstances: Circumstances,
  history: History,
  report: Report | Screened,
): Adapted<History> {
  switch (report.type) {
    case 'screened':
      return {
        history: { ...history, rescreenDue: false, lane: history.lane === 'paused' ? 'plan' : history.lane },
        adjustments: [],
      }
    case 'session':
      return adaptToSession(circumstances, history, report)
    case 'morning':
      return adaptToMorning(circumstances, history, report)
    case 'check-in':
      return adaptToCheckIn(circumstances, history, report)
    case 'flare':
      return adaptToFlare(circumstances, history, report)
    case 'wish':
      return adaptToWish(circumstances, history, report)
  }
}

/** The history that all reports together make: the same as adapting day by day. */
export function replay(
  circumstances: Circumstances,
  startDay: Day,
  reports: readonly (Report | Screened)[],
): History {
  return reports.reduce<History>(
    (history, report) => adapt(circumstances, history, report).history,
    newHistory(startDay),
  )
}

function adaptToSession(
  circumstances: Circumstances,
  before: History,
  report: SessionReport,
): Adapted<History> {
  const { programme, trafficLight } = circumstances.knowledge.policy
  const settled = flareIsOver(before, report.day) ? endFlare(circumstances, before).history : before
  const returned = afterGap(circumstances, settled, report.day)
  const situation: Situation = { ...circumstances, history: returned.history }
  const adjustments: Adjustment[] = [...returned.adjustments]

  let history = returned.history
  for (const item of report.items) {
    const adapted = adaptItem(history, item, { situation, day: report.day })
    history = adapted.history
    adjustments.push(...adapted.adjustments)
  }
  // A symptom that stopped even a short break ends the exercise of that day.
  history = { ...history, done: withSession(history.done, doneFrom(report)) }

  const reds = report.items
    .filter((item) => lightOf(situation, item, report.day) === 'red')
    .map((item) => item.exercise)
  const otherReds = Object.entries(returned.history.standings).filter(
    ([exercise, { redOn }]) =>
      redOn !== undefined &&
      daysBetween(redOn, report.day) <= programme.redsPauseWithinDays.value &&
      !reds.includes(exercise),
  )
  const redCount = new Set(reds).size
  if (report.symptoms.length > 0) {
    history = { ...history, lane: 'paused', rescreenDue: true }
    adjustments.push({
      change: { kind: 'pause' },
      reason: { id: 'pause-symptom', values: {} },
      because: trafficLight.redRise.source,
    })
  } else if (redCount > 0 && redCount + otherReds.length >= programme.redsForPause.value) {
    history = { ...history, lane: 'paused', rescreenDue: true }
    adjustments.push({
      change: { kind: 'pause' },
      reason: { id: 'pause-two-reds', values: {} },
      because: programme.redsPauseWithinDays.source,
    })
  } else if (
    (report.painAfter ?? 0) - (report.painBefore ?? report.painAfter ?? 0) >=
    programme.rescreenRise.value
  ) {
    history = { ...history, rescreenDue: true }
    adjustments.push({
      change: { kind: 'rescreen' },
      reason: { id: 'rescreen-rise', values: {} },
      because: programme.rescreenRise.source,
    })
  }
  return { history, adjustments }
}

function doneFrom(report: SessionReport): DoneSession {
  return {
    day: report.day,
    items: report.items.map(({ exercise, form, outcome }) => ({
      exercise,
      form,
      outcome:
        outcome === 'done' || outcome === 'partly' ? outcome : outcome === 'did-already' ? 'done' : 'skipped',
    })),
  }
}

/** Kept in order of day; a report that was told late finds its place. */
function withSession(done: readonly DoneSession[], session: DoneSession): readonly DoneSession[] {
  const last = done.at(-1)
  if (!last || daysBetween(last.day, session.day) >= 0) return [...done, session]
  return [...done, session].sort((a, b) => daysBetween(b.day, a.day))
}

/** Not settled by the morning: what can leave a muscle sore goes down; well above the usual, a flare begins. */
function adaptToMorning(
  circumstances: Circumstances,
  history: History,
  report: MorningReport,
): Adapted<History> {
  if (report.settled) return { history, adjustments: [] }
  const { trafficLight } = circumstances.knowledge.policy
  const usual = yardstickOf({ ...circumstances, history })
  const last = history.done.at(-1)
  let next = history
  const adjustments: Adjustment[] = []
  for (const exercise of new Set(
    last?.items.flatMap((item) => (item.outcome === 'skipped' ? [] : [item.exercise])),
  )) {
    if (!loadsMuscles(circumstances, exercise)) continue
    const adapted = amber(
      next,
      exercise,
      { situation: { ...circumstances, history: next }, day: report.day },
      'step-down-morning',
    )
    next = adapted.history
    adjustments.push(...adapted.adjustments)
  }
  if (report.pain - usual < trafficLight.flareRise.value) return { history: next, adjustments }
  const flare = beginFlare(circumstances, next, report.day)
  return { history: flare.history, adjustments: [...adjustments, ...flare.adjustments] }
}

/** Work that can leave a muscle sore: all but the gentle exercises. */
function loadsMuscles(circumstances: Circumstances, exercise: string): boolean {
  const forms = circumstances.knowledge.exercises.find(({ id }) => id === exercise)?.forms ?? []
  return forms.some((form) => form.effort !== 'gentle')
}

function adaptToFlare(circumstances: Circumstances, history: History, report: FlareReport): Adapted<History> {
  return report.over ? endFlare(circumstances, history) : beginFlare(circumstances, history, report.day)
}

/** What had risen comes down one step, once, so that the way back is easier. */
function beginFlare(circumstances: Circumstances, history: History, day: Day): Adapted<History> {
  const { flareDays } = circumstances.knowledge.policy.programme
  const until = addDays(day, flareDays.value)
  const standings = history.lane === 'flare' ? history.standings : loweredOnce(history.standings)
  return {
    history: { ...history, standings, lane: 'flare', laneUntil: until, rescreenDue: true },
    adjustments: [
      {
        change: { kind: 'flare-lane', until },
        reason: { id: 'flare-begins', values: { day: until } },
        because: flareDays.source,
      },
    ],
  }
}

function loweredOnce(standings: History['standings']): History['standings'] {
  return Object.fromEntries(
    Object.entries(standings).map(([exercise, standing]): [string, ExerciseStanding] => [
      exercise,
      { ...standing, step: standing.step > 0 ? standing.step - 1 : standing.step, easyInARow: 0 },
    ]),
  )
}

function endFlare(circumstances: Circumstances, history: History): Adapted<History> {
  if (history.lane !== 'flare') return { history, adjustments: [] }
  const { laneUntil: _, ...rest } = history
  return {
    history: { ...rest, lane: 'plan' },
    adjustments: [
      {
        change: { kind: 'plan-lane' },
        reason: { id: 'flare-ends', values: {} },
        because: circumstances.knowledge.policy.programme.flareDays.source,
      },
    ],
  }
}

function flareIsOver(history: History, day: Day): boolean {
  return history.laneUntil !== undefined && daysBetween(history.laneUntil, day) >= 0
}

function adaptToWish(circumstances: Circumstances, history: History, report: WishReport): Adapted<History> {
  const { exercise, wish } = report
  const standing = standingOf(history, exercise)
  const { liking } = circumstances.knowledge.policy
  const change =
    wish === 'like' ? { liking: likedBy(standing, liking.wish, liking) } : { banned: wish === 'ban' }
  return {
    history: withStanding(history, exercise, change),
    adjustments: [
      {
        change: { kind: wish, exercise },
        reason: { id: `${wish}-wish`, values: { exercise } },
        because: circumstances.knowledge.policy.objective.liked.source,
      },
    ],
  }
}
