/** The plan as the screens see it: the programme, today, and what the person wishes of it. */

import { computed, type ReadonlySignal } from '@preact/signals'
import type { Day, History, Programme } from '@unhunch/engine'
import type { Facts, Told } from './facts.ts'
import { formReader } from './form-reader.ts'
import type { PlanLife, TodayView } from './life.ts'
import type { Pack, PlanPack } from './packs.ts'
import type { Planning } from './planning.ts'

export interface PlanParts {
  readonly facts: Facts
  readonly pack: Pack<PlanPack>
  readonly planning: Planning
  readonly today: ReadonlySignal<Day>
  readonly isUnderWay: ReadonlySignal<boolean>
}

export function createPlanLife({ facts, pack, planning, today, isUnderWay }: PlanParts): PlanLife {
  const todayView = computed((): TodayView | undefined => {
    const part = pack.part.value
    if (part === undefined || facts.told.value.intake === undefined) return undefined
    const programme = planning.programme.value
    const routinesDue = routinesDueOn(part, facts.told.value, today.value)
    const due = dueOn(part, { facts, planning, day: today.value })
    if (programme === undefined) {
      // Paused, or without a clearance: what is due says how it goes on.
      const doneToday = planning.isDoneToday.value
      const none = { next: undefined, isUnderWay: false, deskBreak: undefined, week: noWeek }
      return { ...none, doneToday, routinesDue, due }
    }
    return {
      next: nextSession(part, planning, programme, today.value),
      isUnderWay: isUnderWay.value,
      doneToday: planning.isDoneToday.value,
      deskBreak: deskBreakOf(programme, today.value),
      routinesDue,
      due,
      week: weekOf(programme, today.value, facts.told.value.intake.weekdays, part),
    }
  })
  return {
    programme: planning.programme,
    today: todayView,
    form: formReader(facts, pack),
    say: (reason) => pack.part.value?.sayReason(reason) ?? '',
    lane: computed(() => laneOn(planning, today.value)),
    flare: (over) => facts.write({ type: 'report', body: { type: 'flare', day: today.value, over } }),
    wish: (exercise, wish) =>
      facts.write({ type: 'report', body: { type: 'wish', day: today.value, exercise, wish } }),
    banned: computed(() => {
      const standings = planning.history.value?.standings ?? {}
      const wished = Object.keys(standings).filter((exercise) => standings[exercise]?.banned === true)
      const fromStart = (facts.told.value.intake?.bans ?? []).filter(
        (exercise) => standings[exercise]?.banned !== false,
      )
      return [...new Set([...fromStart, ...wished])]
    }),
  }
}

function routinesDueOn(part: PlanPack, { routines, practices }: Told, today: Day): TodayView['routinesDue'] {
  return routines
    .filter(({ weekdays }) => weekdays.includes(part.weekdayOf(today)))
    .filter(({ id }) => !practices.some(({ day, routine }) => day === today && routine === id))
    .map(({ id, name }) => ({ id, name }))
}

const noWeek = { done: 0, planned: 0 } as const

/** A flare runs out by itself, whether or not anybody says so. */
function laneOn({ history, isCheckDue }: Planning, today: Day): History['lane'] {
  const now = history.value
  if (now === undefined) return isCheckDue.value ? 'paused' : 'plan'
  const isOver = now.laneUntil !== undefined && now.laneUntil <= today
  return now.lane === 'flare' && isOver ? 'plan' : now.lane
}

/** The safety questions come first, then the morning, then the week. */
function dueOn(
  part: PlanPack,
  { facts, planning, day }: { readonly facts: Facts; readonly planning: Planning; readonly day: Day },
): TodayView['due'] {
  if (planning.isCheckDue.value) return 'safety'
  const history = planning.history.value
  if (history === undefined) return undefined
  const { checkInEveryDays } = part.knowledge.policy.programme
  const lastDone = history.done.at(-1)?.day
  const wasAnswered = facts.told.value.reports.some(
    (report) => report.type === 'morning' && lastDone !== undefined && report.day > lastDone,
  )
  const sinceDone = lastDone === undefined ? 0 : part.daysBetween(lastDone, day)
  // After a week, the look back at the week asks for it.
  if (sinceDone > 0 && sinceDone < checkInEveryDays.value && !wasAnswered) return 'morning'
  const lastLook = history.checkIns.at(-1)?.day ?? history.startDay
  return part.daysBetween(lastLook, day) >= checkInEveryDays.value ? 'check-in' : undefined
}

/** Beyond the last week of the programme the days go on all the same. */
function nextSession(
  part: PlanPack,
  planning: Planning,
  programme: Programme,
  today: Day,
): TodayView['next'] {
  for (const day of programme.weeks.flatMap(({ days }) => days)) {
    if (day.kind === 'session' && day.day >= today) return { day: day.day, session: day.session }
  }
  const situation = planning.situation.value
  if (situation === undefined) return undefined
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const day = part.addDays(today, ahead)
    const session = part.isSessionDay(situation, day) ? planning.sessionOn(day) : undefined
    if (session !== undefined) return { day, session }
  }
  return undefined
}

function deskBreakOf({ deskBreak }: Programme, day: Day): TodayView['deskBreak'] {
  if (deskBreak === undefined) return undefined
  const { items, everyMinutes } = deskBreak
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0)
  return { session: { day, items, seconds, reasons: [] }, everyMinutes }
}

function weekOf(
  programme: Programme,
  today: Day,
  weekdays: readonly number[],
  part: PlanPack,
): TodayView['week'] {
  const week = programme.weeks.find(({ days }) => days.some(({ day }) => day === today))
  let done = 0
  let planned = 0
  for (const day of week?.days ?? []) {
    const wasDone = day.kind === 'past' && day.done.length > 0
    const wasMissed = day.kind === 'past' && weekdays.includes(part.weekdayOf(day.day))
    if (wasDone) done += 1
    if (wasDone || wasMissed || day.kind === 'session') planned += 1
  }
  return { done, planned }
}
