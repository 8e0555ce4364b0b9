/** Every exercise as a list needs it: its names, what each form asks for, and how long it takes. */

import { itemSeconds, ladderOf, type PlanningKnowledge } from '@unhunch/engine'
import type { EquipmentId, Exercise, Form, Position, Purpose, ZoneId } from '@unhunch/knowledge'
import { informationEntries } from '@unhunch/knowledge/exercises'
import { known } from '../../words/known.ts'
import { locale } from '../../words/language.ts'

/** From the gentlest to the hardest. */
export const levels = [1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

export interface ShelfForm {
  readonly id: string
  readonly level: Level
  readonly position: Position
  readonly needs: readonly EquipmentId[]
  readonly purposes: readonly Purpose[]
  /** Fit for a break at the desk. */
  readonly desk: boolean
  /** At its first dose, with getting into place. */
  readonly seconds: number
}

export interface ShelfEntry {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly zones: readonly ZoneId[]
  /** In the order of the knowledge: the first is the one the exercise is known by. Empty where it is only explained. */
  readonly forms: readonly ShelfForm[]
  readonly isOffered: boolean
}

/** In the order of their names. */
export function shelfFrom(knowledge: PlanningKnowledge): readonly ShelfEntry[] {
  const offered = knowledge.exercises.map((exercise): ShelfEntry => {
    const words = known.exerciseWords[exercise.id]
    return {
      id: exercise.id,
      name: words?.name ?? exercise.id,
      summary: words?.summary ?? '',
      zones: exercise.zones,
      forms: exercise.forms.map((form) => shelfForm(knowledge, exercise, form)),
      isOffered: true,
    }
  })
  const explained = informationEntries.map(({ id, zones }): ShelfEntry => {
    const words = known.informationWords[id]
    return { id, name: words?.name ?? id, summary: words?.summary ?? '', zones, forms: [], isOffered: false }
  })
  return [...offered, ...explained].sort((a, b) => a.name.localeCompare(b.name, locale))
}

function shelfForm(knowledge: PlanningKnowledge, exercise: Exercise, form: Form): ShelfForm {
  const { id, position, needs, purposes, desk } = form
  const level = levels.find((each) => each === form.level) ?? levels[0]
  return { id, level, position, needs, purposes, desk, seconds: firstSeconds(knowledge, exercise.id, form) }
}

function firstSeconds({ policy, movements, stepCounts }: PlanningKnowledge, id: string, form: Form): number {
  const [first] = ladderOf(form, policy.dosing)
  const tempo = movements[id]?.[form.id]
  if (first === undefined || tempo === undefined) return 0
  const prescription = { ...first, restSeconds: form.dose.restSeconds }
  return itemSeconds(prescription, form.sides, tempo, stepCounts[id]?.[form.id] ?? 0, policy.pace)
}
