/** In the middle of a session: the same exercise made easier, or another in its place. */

import { candidateFor, candidatesBySlot, fills } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import type { DoseContext } from './prescribe.ts'
import { easingOn } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Session, SessionItem } from './programme.ts'
import { recentOn } from './score.ts'
import { itemFrom } from './session-item.ts'
import type { Situation } from './situation.ts'

/**
 * The next gentler form of the same exercise that fills the slot, else the same
 * form with half the dose; `undefined` when it is already at its least.
 */
export function easierItem(situation: Situation, session: Session, index: number): SessionItem | undefined {
  const current = session.items[index]
  if (!current) return undefined
  const context = contextOf(situation, session)
  const own = offersOn(situation, session.day).allowed.filter(
    ({ exercise }) => exercise.id === current.exercise,
  )
  const now = own.find(({ form }) => form.id === current.form)
  const gentler = own
    .filter(({ form }) => form.level < (now?.form.level ?? 0) && fills(situation, form, current.slot))
    .sort((a, b) => b.form.level - a.form.level)[0]
  if (gentler) {
    const candidate = candidateFor(situation, context.recent, gentler, current.slot, context.dose)
    return itemFrom(situation, candidate, context.easing)
  }
  if (!now) return undefined
  const lowest = situation.knowledge.policy.dosing.lowestStep.value
  const easedOffer = { ...now, standing: { ...now.standing, step: lowest } }
  const eased = candidateFor(situation, context.recent, easedOffer, current.slot, context.dose)
  return eased.seconds < current.seconds ? itemFrom(situation, eased, context.easing) : undefined
}

/** The best other exercise for the same slot that is not in the session yet. */
export function swapFor(situation: Situation, session: Session, index: number): SessionItem | undefined {
  const current = session.items[index]
  if (!current) return undefined
  const { recent, dose, easing } = contextOf(situation, session)
  const { allowed } = offersOn(situation, session.day)
  const inSession = new Set(session.items.map(({ exercise }) => exercise))
  const inSlot = candidatesBySlot(situation, recent, allowed, dose)[current.slot]
  const best = inSlot
    .filter(({ offer }) => !inSession.has(offer.exercise.id))
    .filter(({ offer }) => !easing.gentle || offer.form.effort === 'gentle')
    .reduce<Candidate | undefined>((a, b) => (a && a.points >= b.points ? a : b), undefined)
  return best && itemFrom(situation, best, easing)
}

function contextOf(situation: Situation, session: Session) {
  const easing = easingOn(situation, session.day)
  const { policy } = situation.knowledge
  const dose: Omit<DoseContext, 'step'> = {
    dosing: policy.dosing,
    setsByMinutes: policy.session.setsByMinutes,
    minutes: situation.intake.minutes,
    pain: easing.pain,
    laneShare: easing.share,
    restrictions: situation.restrictions,
  }
  return { easing, dose, recent: recentOn(situation, session.day) }
}
