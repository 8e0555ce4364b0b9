/** What one exercise's report does to its standing: up, down, rest, or as it is. */

import { lightFor } from '../feedback/traffic-light.ts'
import type { Light } from '../feedback/traffic-light.ts'
import type { ItemReport } from '../feedback/report.ts'
import { addDays, daysBetween } from '../planning/calendar.ts'
import { weekOn } from '../planning/easing.ts'
import type { History } from '../planning/history.ts'
import { ladderOf } from '../planning/ladder.ts'
import type { Day } from '../planning/programme.ts'
import type { Situation } from '../planning/situation.ts'
import type { Adapted, Adjustment } from './adjustment.ts'
import { nextForm } from './next-form.ts'
import { likedBy, standingOf, withStanding } from './standings.ts'

export interface ItemContext {
  readonly situation: Situation
  readonly day: Day
}

export function adaptItem(history: History, item: ItemReport, context: ItemContext): Adapted<History> {
  switch (item.outcome) {
    case 'never-again':
      return ban(history, item.exercise, context)
    case 'it-hurts':
      return hurtSkip(history, item, context)
    case 'not-now':
      return quietly(withLiking(history, item.exercise, context))
    case 'did-already':
      return quietly(history)
    case 'done':
    case 'partly':
      return done(history, item, context)
  }
}

/** The usual level that pain is measured from: the lower of the first and the latest, so that it never drifts up. */
export function yardstickOf({ intake, history }: Situation): number {
  return Math.min(intake.painUsual, history.painUsual ?? intake.painUsual)
}

export function lightOf(situation: Situation, item: ItemReport, day: Day): Light {
  const { knowledge, history } = situation
  return lightFor(
    {
      pain: item.pain ?? 0,
      character: item.character ?? 'familiar',
      usual: yardstickOf(situation),
      isEarly: daysBetween(history.startDay, day) < knowledge.policy.trafficLight.firstDays.value,
    },
    knowledge.policy.trafficLight,
  )
}

function done(history: History, item: ItemReport, context: ItemContext): Adapted<History> {
  const light = lightOf({ ...context.situation, history }, item, context.day)
  if (light === 'red') return red(history, item.exercise, context)
  if (light === 'amber') return amber(history, item.exercise, context, 'step-down')
  return green(history, item, context)
}

/** Up one step after two easy sessions in a row, never in the first weeks, one thing at a time. */
function green(history: History, item: ItemReport, context: ItemContext): Adapted<History> {
  const { situation, day } = context
  const { dosing, liking } = situation.knowledge.policy
  const standing = standingOf(history, item.exercise)
  const isEasy = item.outcome === 'done' && item.effort === 'easy'
  const easyInARow = isEasy ? standing.easyInARow + 1 : 0
  const liked = likedBy(standing, item.effort === 'hard' ? liking.wasHard : liking.wentWell, liking)
  const next = withStanding(history, item.exercise, { easyInARow, ambersInARow: 0, liking: liked })
  if (!isEasy || easyInARow < dosing.easyForStep.value) return quietly(next)

  const reasonHold = { exercise: item.exercise }
  if (weekOn({ ...situation, history }, day) < dosing.risesFromWeek.value) {
    return adjusted(next, {
      change: { kind: 'hold', exercise: item.exercise },
      reason: { id: 'hold-early', values: reasonHold },
      because: dosing.risesFromWeek.source,
    })
  }
  return stepUp(next, item, context)
}

function stepUp(history: History, item: ItemReport, context: ItemContext): Adapted<History> {
  const { situation } = context
  const { dosing, liking } = situation.knowledge.policy
  const standing = standingOf(history, item.exercise)
  const exercise = situation.knowledge.exercises.find(({ id }) => id === item.exercise)
  const form = exercise?.forms.find(({ id }) => id === item.form)
  if (!exercise || !form) return quietly(history)

  if (standing.step < ladderOf(form, dosing).length - 1) {
    const to = standing.step + 1
    return adjusted(withStanding(history, item.exercise, { step: to, easyInARow: 0 }), {
      change: { kind: 'step', exercise: item.exercise, from: standing.step, to },
      reason: { id: 'step-up', values: { exercise: item.exercise } },
      because: dosing.easyForStep.source,
    })
  }
  const next = nextForm({ ...situation, history }, exercise, form)
  if (!next) return quietly(withStanding(history, item.exercise, { easyInARow: 0 }))
  if (next.exercise === item.exercise) {
    return adjusted(withStanding(history, item.exercise, { form: next.form, step: 0, easyInARow: 0 }), {
      change: { kind: 'harder-form', exercise: item.exercise, form: next.form },
      reason: { id: 'harder-form', values: { exercise: item.exercise } },
      because: dosing.order.source,
    })
  }
  const risen = withStanding(history, item.exercise, { easyInARow: 0 })
  const welcomed = withStanding(risen, next.exercise, {
    liking: likedBy(standingOf(risen, next.exercise), liking.next, liking),
    form: next.form,
  })
  return adjusted(welcomed, {
    change: { kind: 'like', exercise: next.exercise },
    reason: { id: 'next-exercise', values: { exercise: item.exercise, next: next.exercise } },
    because: dosing.order.source,
  })
}

/** One step down; a second amber in a row rests the exercise for some days. */
export function amber(
  history: History,
  exercise: string,
  context: ItemContext,
  reason: 'step-down' | 'step-down-morning' | 'step-down-hurt-skip',
): Adapted<History> {
  const { situation, day } = context
  const { dosing, liking, programme } = situation.knowledge.policy
  const standing = standingOf(history, exercise)
  const to = Math.max(dosing.lowestStep.value, standing.step - 1)
  const ambersInARow = standing.ambersInARow + 1
  const lowered = withStanding(history, exercise, {
    step: to,
    easyInARow: 0,
    ambersInARow,
    liking: likedBy(standing, liking.amber, liking),
  })
  const down: Adjustment = {
    change: { kind: 'step', exercise, from: standing.step, to },
    reason: { id: reason, values: { exercise } },
    because: dosing.stepsDown.source,
  }
  if (ambersInARow < programme.ambersForRest.value) return adjusted(lowered, down)
  const until = addDays(day, programme.restAfterAmbersDays.value)
  return adjusted(
    withStanding(lowered, exercise, { restsUntil: later(standing.restsUntil, until), ambersInARow: 0 }),
    {
      change: { kind: 'rest-exercise', exercise, until },
      reason: { id: 'rest-ambers', values: { exercise, day: until } },
      because: programme.restAfterAmbersDays.source,
    },
  )
}

function red(history: History, exercise: string, context: ItemContext): Adapted<History> {
  const { situation, day } = context
  const { dosing, liking, programme } = situation.knowledge.policy
  const standing = standingOf(history, exercise)
  const until = addDays(day, programme.restAfterRedDays.value)
  const rested = withStanding(history, exercise, {
    step: Math.max(dosing.lowestStep.value, standing.step - 1),
    easyInARow: 0,
    ambersInARow: 0,
    liking: likedBy(standing, liking.red, liking),
    restsUntil: later(standing.restsUntil, until),
    redOn: day,
  })
  return adjusted(rested, {
    change: { kind: 'rest-exercise', exercise, until },
    reason: { id: 'rest-red', values: { exercise, day: until } },
    because: programme.restAfterRedDays.source,
  })
}

/** Left out because it hurt: as amber, or as red when the pain that was told is red. */
function hurtSkip(history: History, item: ItemReport, context: ItemContext): Adapted<History> {
  const light = lightOf({ ...context.situation, history }, item, context.day)
  return light === 'red'
    ? red(history, item.exercise, context)
    : amber(history, item.exercise, context, 'step-down-hurt-skip')
}

function ban(history: History, exercise: string, { situation }: ItemContext): Adapted<History> {
  return adjusted(withStanding(history, exercise, { banned: true }), {
    change: { kind: 'ban', exercise },
    reason: { id: 'ban-wish', values: { exercise } },
    because: situation.knowledge.policy.objective.liked.source,
  })
}

function withLiking(history: History, exercise: string, { situation }: ItemContext): History {
  const { liking } = situation.knowledge.policy
  return withStanding(history, exercise, {
    liking: likedBy(standingOf(history, exercise), liking.notNow, liking),
  })
}

/** The later of two days. */
function later(a: Day | undefined, b: Day): Day {
  return a !== undefined && daysBetween(b, a) > 0 ? a : b
}

function quietly(history: History): Adapted<History> {
  return { history, adjustments: [] }
}

function adjusted(history: History, adjustment: Adjustment): Adapted<History> {
  return { history, adjustments: [adjustment] }
}
