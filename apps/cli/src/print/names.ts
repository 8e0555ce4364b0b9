/** Names of what is known by an id, as they stand in a sentence. */

import {
  equipmentWords,
  exerciseWords,
  phaseWords,
  precautionWords,
  qualityWords,
  slotWords,
  zonePhrases,
} from '@unhunch/knowledge/en'
import { list } from './lay-out.ts'

type Names = Readonly<Record<string, string>>

/** An id without words stands for itself: a file of another version may hold one. */
function nameIn(names: Names, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id
}

export const zoneName = (id: string): string => nameIn(zonePhrases, id)
export const qualityName = (id: string): string => nameIn(qualityWords, id)
export const phaseName = (id: string): string => nameIn(phaseWords, id)
export const slotName = (id: string): string => nameIn(slotWords, id)

export function precautionName(id: string): string {
  return (precautionWords as Readonly<Record<string, { readonly name: string }>>)[id]?.name ?? id
}

export function exerciseName(id: string): string {
  return exerciseWords[id]?.name ?? id
}

/** The form's own name where it has one: it says the exercise as well. */
export function formName(exercise: string, form: string): string {
  return exerciseWords[exercise]?.forms[form]?.name ?? exerciseName(exercise)
}

export function movementPhaseName(exercise: string, phase: string): string {
  return exerciseWords[exercise]?.phases[phase] ?? phase
}

/** `a chair`, `light weights`. */
export function thingName(id: string): string {
  return (equipmentWords as Readonly<Record<string, { readonly phrase: string }>>)[id]?.phrase ?? id
}

export function thingNames(ids: readonly string[]): string {
  return list(ids.map(thingName))
}
