/** The movement break for days at a desk: one or two short forms that can be done in work clothes. */

import { candidateFor, doseContextOf, fills } from './candidates.ts'
import { easingOn } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Offer } from './offer.ts'
import type { Day, DeskBreak, Slot } from './programme.ts'
import { recentOn } from './score.ts'
import { itemFrom } from './session-item.ts'
import type { Situation } from './situation.ts'

/** The best forms that fit into a short break, two at most; nothing for those who hardly sit, or when nothing fits. */
export function deskBreakOn(situation: Situation, day: Day): DeskBreak | undefined {
  const { breaks, session } = situation.knowledge.policy
  if (situation.intake.deskHours < breaks.fromDeskHours.value) return undefined
  const easing = easingOn(situation, day)
  const recent = recentOn(situation, day)
  const [, longest] = breaks.longerSeconds.value
  const dose = doseContextOf(situation, easing, session.quickMinutes.value)
  const candidates = offersOn(situation, day)
    .allowed.filter(({ form }) => form.desk && (!easing.gentle || form.effort === 'gentle'))
    .flatMap((offer) => {
      const slot = slotOf(situation, offer)
      return slot ? [candidateFor(situation, recent, offer, slot, dose)] : []
    })
    .filter(({ seconds }) => seconds <= longest / 2)
    .sort((a, b) => b.points - a.points)
  const [first] = candidates
  if (!first) return undefined
  const second = candidates.find(({ offer }) => offer.exercise.family !== first.offer.exercise.family)
  const items = [first, ...(second ? [second] : [])].map((candidate) =>
    itemFrom(situation, candidate, easing),
  )
  return { items, everyMinutes: breaks.everyMinutes.value }
}

function slotOf(situation: Situation, offer: Offer): Slot | undefined {
  return (['mobility', 'stretch'] as const).find((slot) => fills(situation, offer.form, slot))
}
