/** One exercise of a session, with the reasons for it, for its form and for its dose. */

import { holdLimits } from '../screening/restrictions.ts'
import type { Candidate } from './candidates.ts'
import type { Easing } from './easing.ts'
import type { Reason, SessionItem } from './programme.ts'
import type { Situation } from './situation.ts'

/** A person reads at most this many reasons of worth; the form and the dose always say theirs. */
const mostWorthReasons = 2

export function itemFrom(situation: Situation, candidate: Candidate, easing: Easing): SessionItem {
  const { offer, prescription, slot } = candidate
  return {
    slot,
    exercise: offer.exercise.id,
    form: offer.form.id,
    sides: offer.form.sides,
    prescription,
    seconds: candidate.seconds,
    reasons: [
      ...slotReasons(candidate),
      ...candidate.reasons.slice(0, mostWorthReasons),
      ...formReasons(candidate),
      ...doseReasons(situation, candidate, easing),
    ],
  }
}

function slotReasons(candidate: Candidate): readonly Reason[] {
  if (candidate.slot === 'warm-up') return [{ id: 'warm-up', values: {} }]
  if (candidate.reasons.length > 0) return []
  if (candidate.slot === 'strength') return [{ id: 'minimum-strength', values: {} }]
  if (candidate.slot === 'mobility') return [{ id: 'minimum-mobility', values: {} }]
  return [{ id: 'fresh', values: {} }]
}

function formReasons(candidate: Candidate): readonly Reason[] {
  const [precaution] = candidate.offer.reducedBecause
  if (precaution) return [{ id: 'reduced-form', values: { precaution } }]
  return candidate.offer.otherThings ? [{ id: 'other-form-things', values: {} }] : []
}

function doseReasons(situation: Situation, candidate: Candidate, easing: Easing): readonly Reason[] {
  const { form, standing } = candidate.offer
  const reasons: Reason[] = []
  const start = form.dose.start
  const startHold = 'seconds' in start ? 0 : start.holdSeconds
  const limiting = situation.restrictions.find((restriction) => {
    const { atMost } = holdLimits([restriction], form)
    return atMost !== undefined && atMost < startHold && atMost === candidate.prescription.holdSeconds
  })
  if (limiting) {
    const seconds = candidate.prescription.holdSeconds
    reasons.push(
      seconds === 0
        ? { id: 'no-hold', values: { precaution: limiting.id } }
        : { id: 'hold-limited', values: { seconds, precaution: limiting.id } },
    )
  } else {
    const { atLeast } = holdLimits(situation.restrictions, form)
    if (atLeast !== undefined && atLeast > startHold && candidate.prescription.holdSeconds >= atLeast) {
      reasons.push({ id: 'hold-longer', values: {} })
    }
  }
  if (easing.itemReason) reasons.push(easing.itemReason)
  if (standing.step > 0) reasons.push({ id: 'stepped-up', values: { steps: standing.step } })
  if (standing.step < 0) reasons.push({ id: 'stepped-down', values: {} })
  return reasons
}
