/** In the middle of a session: the same exercise made easier, or another in its place. */

import { candidateFor, doseContextOf, fills } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { easingOn } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Session, SessionItem } from './programme.ts'
import { recentOn } from './score.ts'
import { candidatesOn } from './session-for.ts'
import { itemFrom } from './session-item.ts'
import type { Situation } from './situation.ts'

/**
 * The next gentler form of the same exercise that fills the slot, else the same
 * form with half the dose; `undefined` when it is already at its least.
 */
export function easierItem(situation: Situation, session: Session, index: number): SessionItem | undefined {
  const current = session.items[index]
  if (!current) return undefined
  const easing = easingOn(situation, session.day)
  const recent = recentOn(situation, session.day)
  const dose = doseContextOf(situation, easing, situation.intake.minutes)
  const own = offersOn(situation, session.day).allowed.filter(
    ({ exercise }) => exercise.id === current.exercise,
  )
  const now = own.find(({ form }) => form.id === current.form)
  const gentler = own
    .filter(({ form }) => form.level < (now?.form.level ?? 0) && fills(situation, form, current.slot))
    .sort((a, b) => b.form.level - a.form.level)[0]
  if (gentler) {
    const candidate = candidateFor(situation, recent, gentler, current.slot, dose)
    return itemFrom(situation, candidate, easing)
  }
  if (!now) return undefined
  const lowest = situation.knowledge.policy.dosing.lowestStep.value
  const easedOffer = { ...now, standing: { ...now.standing, step: lowest } }
  const eased = candidateFor(situation, recent, easedOffer, current.slot, dose)
  return eased.seconds < current.seconds ? itemFrom(situation, eased, easing) : undefined
}

/** The best other exercise for the same slot that is not in the session yet; what rests today stays out. */
export function swapFor(situation: Situation, session: Session, index: number): SessionItem | undefined {
  const current = session.items[index]
  if (!current) return undefined
  const easing = easingOn(situation, session.day)
  const { allowed } = offersOn(situation, session.day)
  const inSession = new Set(session.items.map(({ exercise }) => exercise))
  const inSlot = candidatesOn(situation, session.day, easing, allowed)[current.slot]
  const best = inSlot
    .filter(({ offer }) => !inSession.has(offer.exercise.id))
    .reduce<Candidate | undefined>((a, b) => (a && a.points >= b.points ? a : b), undefined)
  return best && itemFrom(situation, best, easing)
}
