/** What each exercise brings to a session: the first half of the objective of `knowledge/policy/objective.ts`. */

import { daysBetween } from './calendar.ts'
import type { Offer } from './offer.ts'
import type { Day, Reason, Slot } from './programme.ts'
import type { Situation } from './situation.ts'

/** Points, and the reasons a person may read, best first. */
export interface Worth {
  readonly points: number
  readonly reasons: readonly Reason[]
}

/** The sessions that variety looks back on. */
export interface Recent {
  readonly isEarly: boolean
  /** Exercises of the last session. */
  readonly last: readonly string[]
  /** Exercises of the past seven days, once for each session. */
  readonly week: readonly string[]
}

export function worthOf(situation: Situation, recent: Recent, offer: Offer, slot: Slot): Worth {
  const { intake, knowledge } = situation
  const { objective } = knowledge.policy
  const { exercise, form, standing } = offer
  const parts: { points: number; reason?: Reason }[] = [{ points: objective.presence.value }]
  const add = (points: number, reason?: Reason): void => {
    if (points !== 0) parts.push(reason ? { points, reason } : { points })
  }

  const zonesHere = intake.zones.filter((zone) => exercise.zones.includes(zone))
  const [firstZone] = zonesHere
  if (firstZone) {
    add((objective.zone.value * zonesHere.length) / intake.zones.length, {
      id: 'zone',
      values: { zone: firstZone },
    })
  }
  if (!firstZone && intake.zones.length > 0 && slot !== 'ease') add(objective.elsewhere.value)
  const knotZone = intake.qualities.includes('tight-spots') ? knotZoneOf(situation, exercise.id) : undefined
  if (knotZone) add(objective.tenderSpot.value, { id: 'tender-spot', values: { zone: knotZone } })

  exercise.helpsWith.forEach((quality, index) => {
    if (!intake.qualities.includes(quality)) return
    const weight = 1 - (0.5 * index) / Math.max(1, exercise.helpsWith.length - 1)
    add(objective.quality.value * weight, { id: 'quality', values: { quality } })
  })

  if (standing.liking > 0) {
    add(objective.liking.value * standing.liking, { id: 'went-well', values: {} })
  } else add(objective.liking.value * standing.liking)
  if (intake.likes.includes(exercise.id)) add(objective.liked.value, { id: 'liked', values: {} })
  if (standing.step > 0) add(objective.building.value, { id: 'building', values: {} })

  if (recent.last.includes(exercise.id)) add(objective.repeatLast.value)
  add(objective.repeatWeek.value * recent.week.filter((id) => id === exercise.id).length)
  if (recent.isEarly) add(objective.earlyLevel.value * (form.level - 1))
  if (form === exercise.forms[0]) add(objective.knownForm.value)
  if (form.kind === 'reduced') add(objective.standIn.value)
  if (form.loads.spinalFlexion === 2) add(objective.roundsBack.value)
  if (
    exercise.family === 'neck' &&
    !intake.zones.some((zone) => zone === 'neck' || zone === 'shoulder-top')
  ) {
    add(objective.neckUnasked.value)
  }
  const isBeside = exercise.family === 'neck' || exercise.family === 'warm-up'
  if (isBeside && slot === 'mobility') add(objective.besideTheBack.value)
  if (form.needs.some((thing) => (knowledge.policy.exerciseThings as readonly string[]).includes(thing))) {
    add(objective.usesThing.value)
  }
  if (slot === 'ease' && (intake.stress === 'high' || intake.qualities.includes('tense'))) {
    add(objective.calm.value, { id: 'calm', values: {} })
  }

  return {
    points: parts.reduce((sum, part) => sum + part.points, 0),
    reasons: parts
      .filter((part) => part.reason !== undefined && part.points > 0)
      .sort((a, b) => b.points - a.points)
      .flatMap((part) => part.reason ?? []),
  }
}

/** The first sore place for whose tender spots this exercise is the advice. */
function knotZoneOf({ intake, knowledge }: Situation, exercise: string): string | undefined {
  const places = knowledge.knotsByPlace.filter(({ exercises }) => exercises.includes(exercise))
  return intake.zones.find((zone) => places.some(({ zones }) => zones.includes(zone)))
}

export function recentOn(situation: Situation, day: Day): Recent {
  const { history, knowledge } = situation
  const week: string[] = []
  let last: readonly string[] = []
  for (let index = history.done.length - 1; index >= 0; index -= 1) {
    const session = history.done[index]
    if (!session || daysBetween(session.day, day) <= 0) continue
    if (last.length > 0 && daysBetween(session.day, day) > 7) break
    const exercises = session.items.flatMap((item) => (item.outcome === 'skipped' ? [] : [item.exercise]))
    if (last.length === 0) last = exercises
    if (daysBetween(session.day, day) <= 7) week.push(...exercises)
  }
  const settleInDays = 7 * knowledge.policy.programme.settleInWeeks.value
  return { isEarly: daysBetween(history.startDay, day) < settleInDays, last, week }
}
