/** Why an exercise is not in the programme: every offered one that is in no session can say. */

import { easingOn } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Day, PlanWeek, Reason, WhyNot } from './programme.ts'
import { candidatesOn } from './session-for.ts'
import type { Situation } from './situation.ts'

export function whyNotsOf(situation: Situation, weeks: readonly PlanWeek[], day: Day): readonly WhyNot[] {
  const planned = new Set(
    weeks.flatMap((week) =>
      week.days.flatMap((planDay) =>
        planDay.kind === 'session' ? planDay.session.items.map(({ exercise }) => exercise) : [],
      ),
    ),
  )
  const { allowed, refused } = offersOn(situation, day)
  const easing = easingOn(situation, day)
  const candidates = Object.values(candidatesOn(situation, day, easing, allowed)).flat()
  const refusals = new Map(refused.map(({ exercise, reasons }) => [exercise.id, reasons]))
  const tooLong = situation.intake.minutes * 60

  return situation.knowledge.exercises
    .filter(({ id }) => !planned.has(id))
    .map(({ id }) => ({ exercise: id, reasons: refusals.get(id) ?? reasonsOfTheLeftOut(id) }))

  function reasonsOfTheLeftOut(id: string): readonly Reason[] {
    const own = candidates.filter(({ offer }) => offer.exercise.id === id)
    if (own.length === 0 && easing.gentle) return [{ id: 'not-safe-pain', values: {} }]
    if (own.length > 0 && own.every(({ seconds }) => seconds > tooLong)) {
      return [{ id: 'waits-longer-time', values: { minutes: situation.intake.minutes } }]
    }
    return [{ id: 'fits-less', values: {} }]
  }
}
