/** What in a person's own list their restrictions would hold back, and because of what it asks of the body. */

import type { Clause, Exercise, Form } from '@unhunch/knowledge'
import { holdLimits, type Restriction, withheldBy } from '../screening/restrictions.ts'
import type { Routine, RoutineItem } from './routine.ts'

/** As much of a plan's situation as a list is looked at with. */
export interface RoutineSituation {
  readonly knowledge: { readonly exercises: readonly Exercise[] }
  readonly restrictions: readonly Restriction[]
}

export type WarningReason =
  /** The form as such would not be offered to this person. */
  | { readonly kind: 'held-back'; readonly precaution: string; readonly clause: Clause }
  /** Held longer than the precaution allows. */
  | { readonly kind: 'hold-too-long'; readonly precaution: string; readonly atMostSeconds: number }

export interface RoutineWarning {
  /** Id of the item. */
  readonly item: string
  readonly reasons: readonly WarningReason[]
  /** The person said that whoever gave it to them knows, of every one of these precautions. */
  readonly isAgreed: boolean
}

/** In the order of the list. Of an exercise in the person's own words nobody can say what it asks of the body. */
export function routineWarnings(
  situation: RoutineSituation,
  { items }: Pick<Routine, 'items'>,
): readonly RoutineWarning[] {
  return items.flatMap((item) => {
    const reasons = warningReasons(situation, item)
    if (reasons.length === 0) return []
    const isAgreed = reasons.every(({ precaution }) => item.agreed?.includes(precaution) === true)
    return [{ item: item.id, reasons, isAgreed }]
  })
}

function warningReasons(
  { knowledge, restrictions }: RoutineSituation,
  item: RoutineItem,
): readonly WarningReason[] {
  if (item.of === 'own') return []
  const form = formOf(knowledge.exercises, item)
  if (form === undefined) return []
  const heldBack = withheldBy(restrictions, form).map(
    ({ restriction, clause }): WarningReason => ({ kind: 'held-back', precaution: restriction, clause }),
  )
  const tooLong = restrictions.flatMap((restriction): WarningReason[] => {
    const { atMost } = holdLimits([restriction], form)
    if (atMost === undefined || item.prescription.holdSeconds <= atMost) return []
    return [{ kind: 'hold-too-long', precaution: restriction.id, atMostSeconds: atMost }]
  })
  return [...heldBack, ...tooLong]
}

/** Nothing when another version of the app knew it. */
export function formOf(
  exercises: readonly Exercise[],
  { exercise, form }: { readonly exercise: string; readonly form: string },
): Form | undefined {
  return exercises.find(({ id }) => id === exercise)?.forms.find(({ id }) => id === form)
}
