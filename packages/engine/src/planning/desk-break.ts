/** The movement break for days at a desk: one or two short forms that can be done in work clothes. */

import { mustRest } from '../screening/restrictions.ts'
import { candidatesBySlot, doseContextOf } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { easingOn } from './easing.ts'
import { offersOn } from './offer.ts'
import type { Day, DeskBreak } from './programme.ts'
import { recentOn } from './score.ts'
import { itemFrom } from './session-item.ts'
import type { Situation } from './situation.ts'

/** The best forms that fit into a short break, two at most; nothing for those who hardly sit, or when nothing fits. */
export function deskBreakOn(situation: Situation, day: Day): DeskBreak | undefined {
  const { breaks } = situation.knowledge.policy
  if (situation.intake.deskHours < breaks.fromDeskHours.value) return undefined
  const [, longest] = breaks.longerSeconds.value
  const candidates = deskCandidatesOn(situation, day).filter(({ seconds }) => seconds <= longest / 2)
  const [first] = candidates
  if (!first) return undefined
  const second = candidates.find(({ offer }) => offer.exercise.family !== first.offer.exercise.family)
  const easing = easingOn(situation, day)
  const items = [first, ...(second ? [second] : [])].map((candidate) =>
    itemFrom(situation, candidate, easing),
  )
  return { items, everyMinutes: breaks.everyMinutes.value }
}

/** What may be done at the desk on this day, the best first; it loosens or stretches, and strengthens nothing. */
export function deskCandidatesOn(situation: Situation, day: Day): readonly Candidate[] {
  if (mustRest(situation.restrictions)) return []
  const easing = easingOn(situation, day)
  const allowed = offersOn(situation, day).allowed.filter(
    ({ form }) => form.desk && (!easing.gentle || form.effort === 'gentle'),
  )
  const dose = doseContextOf(situation, easing, situation.knowledge.policy.session.quickMinutes.value)
  const { mobility, stretch } = candidatesBySlot(situation, recentOn(situation, day), allowed, dose)
  return [...mobility, ...stretch].sort((a, b) => b.points - a.points)
}
