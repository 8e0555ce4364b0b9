/** An exercise that is given by id rather than found: the ease session, the quick one, a desk break. */

import { itemSeconds } from './item-seconds.ts'
import { prescribe } from './prescribe.ts'
import type { Reason, SessionItem, Slot } from './programme.ts'
import type { PlanningKnowledge } from './situation.ts'
import type { Restriction } from '../screening/restrictions.ts'

export interface GivenForm {
  readonly exercise: string
  readonly form: string
}

/** The first dose of the form, within the restrictions; `undefined` when the knowledge has no such form. */
export function givenItem(
  knowledge: PlanningKnowledge,
  restrictions: readonly Restriction[],
  given: GivenForm,
  slot: Slot,
  reasons: readonly Reason[],
): SessionItem | undefined {
  const exercise = knowledge.exercises.find(({ id }) => id === given.exercise)
  const form = exercise?.forms.find(({ id }) => id === given.form)
  const tempo = knowledge.movements[given.exercise]?.[given.form]
  if (!form || !tempo) return undefined
  const { policy } = knowledge
  const prescription = prescribe(form, {
    dosing: policy.dosing,
    setsByMinutes: policy.session.setsByMinutes,
    minutes: policy.session.quickMinutes.value,
    step: 0,
    pain: 0,
    laneShare: 1,
    restrictions,
  })
  const steps = knowledge.stepCounts[given.exercise]?.[given.form] ?? 0
  return {
    slot,
    exercise: given.exercise,
    form: given.form,
    sides: form.sides,
    prescription,
    seconds: itemSeconds(prescription, form.sides, tempo, steps, policy.pace),
    reasons,
  }
}
