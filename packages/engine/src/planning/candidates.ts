/** What a session can be put together from: exercises with a form, a dose and a worth, by slot. */

import type { Form } from '@unhunch/knowledge'
import type { Easing } from './easing.ts'
import { itemSeconds } from './item-seconds.ts'
import type { Offer } from './offer.ts'
import { prescribe } from './prescribe.ts'
import type { DoseContext } from './prescribe.ts'
import { slots } from './programme.ts'
import type { Prescription, Reason, Slot } from './programme.ts'
import { worthOf } from './score.ts'
import type { Recent } from './score.ts'
import type { Situation } from './situation.ts'

export interface Candidate {
  readonly slot: Slot
  readonly offer: Offer
  readonly prescription: Prescription
  readonly seconds: number
  readonly points: number
  readonly reasons: readonly Reason[]
}

export type CandidatesBySlot = Readonly<Record<Slot, readonly Candidate[]>>

/**
 * One form of an exercise stands for each slot and position of the body. The form
 * that the person has reached comes before all others; a reduced form stands in
 * only where no whole one may be done, a harder one only once it was reached.
 */
export function candidatesBySlot(
  situation: Situation,
  recent: Recent,
  allowed: readonly Offer[],
  doseContext: Omit<DoseContext, 'step'>,
): CandidatesBySlot {
  const bySlot: Record<Slot, Candidate[]> = {
    'warm-up': [],
    mobility: [],
    strength: [],
    stretch: [],
    ease: [],
  }
  for (const slot of slots) {
    for (const offers of byExercise(allowed.filter(({ form }) => fills(situation, form, slot)))) {
      for (const offer of standIns(offers)) {
        bySlot[slot].push(candidateFor(situation, recent, offer, slot, doseContext))
      }
    }
  }
  return bySlot
}

function byExercise(offers: readonly Offer[]): Iterable<readonly Offer[]> {
  const groups = new Map<string, Offer[]>()
  for (const offer of offers) {
    const group = groups.get(offer.exercise.id)
    if (group) group.push(offer)
    else groups.set(offer.exercise.id, [offer])
  }
  return groups.values()
}

const kindOrder = ['standard', 'mode', 'easier', 'reduced', 'harder'] as const

/** At most one form for each position. `offers` are of one exercise. */
export function standIns(offers: readonly Offer[]): readonly Offer[] {
  const reached = offers.find(({ form, standing }) => standing.form === form.id)
  if (reached) return [reached]
  const ordered = [...offers].sort((a, b) => kindOrder.indexOf(a.form.kind) - kindOrder.indexOf(b.form.kind))
  const whole = ordered.filter(({ form }) => form.kind !== 'reduced' && form.kind !== 'harder')
  const usable = whole.length > 0 ? whole : ordered.filter(({ form }) => form.kind === 'reduced')
  const positions = new Set<string>()
  return usable.filter(({ form }) => !positions.has(form.position) && positions.add(form.position))
}

/** What the dose of a day depends on, for a session or a break of so many minutes. */
export function doseContextOf(
  { knowledge, restrictions }: Situation,
  easing: Easing,
  minutes: number,
): Omit<DoseContext, 'step'> {
  const { dosing, session } = knowledge.policy
  return {
    dosing,
    setsByMinutes: session.setsByMinutes,
    minutes,
    pain: easing.pain,
    laneShare: easing.share,
    restrictions,
  }
}

export function candidateFor(
  situation: Situation,
  recent: Recent,
  offer: Offer,
  slot: Slot,
  doseContext: Omit<DoseContext, 'step'>,
): Candidate {
  const { exercise, form, standing } = offer
  const { knowledge } = situation
  const prescription = prescribe(form, { ...doseContext, step: standing.step })
  const tempo = knowledge.movements[exercise.id]?.[form.id] ?? { phases: [] }
  const steps = knowledge.stepCounts[exercise.id]?.[form.id] ?? 0
  const worth = worthOf(situation, recent, offer, slot)
  return {
    slot,
    offer,
    prescription,
    seconds: itemSeconds(prescription, form.sides, tempo, steps, knowledge.policy.pace),
    points: worth.points,
    reasons: worth.reasons,
  }
}

/**
 * What warms up or strengthens does so whatever else it is for, and what strengthens
 * fills no other slot, so that its muscles get their days of rest. Otherwise the
 * first purpose of a form decides.
 */
export function fills(situation: Situation, form: Form, slot: Slot): boolean {
  const isStrength = form.purposes.includes('strength')
  if (slot === 'strength' || isStrength) return slot === 'strength' && isStrength
  if (slot === 'warm-up') return form.purposes.includes('warm-up')
  const wanted: readonly string[] = situation.knowledge.policy.slotPurposes[slot]
  return form.purposes[0] !== undefined && wanted.includes(form.purposes[0])
}
