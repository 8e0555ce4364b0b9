/** How a form moves, as the knowledge has it. */

import type { MuscleId, Tempo } from '@unhunch/knowledge'
import { exercises, movements } from '@unhunch/knowledge/exercises'

export function tempoOf(exercise: string, form: string): Tempo | undefined {
  return movements[exercise]?.[form]
}

/** Whether it is said where the body goes, and not only how long that takes. */
export function hasPoses({ posture, pose, phases }: Tempo): boolean {
  return posture !== undefined || pose !== undefined || phases.some((phase) => phase.pose !== undefined)
}

/** Where a repetition starts from, and where the figure waits. */
export function restPhaseOf(tempo: Tempo | undefined): string | undefined {
  return tempo?.phases.at(-1)?.id
}

export function musclesOf(exercise: string): readonly MuscleId[] {
  return exercises.find(({ id }) => id === exercise)?.targets ?? []
}
