/** What a contact sheet can show, and which of it was asked for. */

import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { postures } from '../knowledge/movement/index.ts'
import type { Exercise, Movement, MuscleId, Tempo } from '../knowledge/src/index.ts'

export interface Subject {
  readonly id: string
  readonly movement: Movement
  readonly muscles: readonly MuscleId[]
}

const folder = new URL('../knowledge/exercises/', import.meta.url)

/** From the folders and not from the list, so that an exercise can be looked at before it is listed. */
export function listSubjects(): readonly string[] {
  return [...globSync('*/movement.ts', { cwd: folder }).map(dirname).toSorted(), 'postures']
}

/** One at a time, so that a fault in one file does not keep the others from being seen. */
export async function readSubject(id: string): Promise<Subject> {
  if (id === 'postures') return { id, movement: restingPostures(), muscles: [] }
  const { movement } = (await import(new URL(`${id}/movement.ts`, folder).href)) as { movement: Movement }
  const { exercise } = (await import(new URL(`${id}/exercise.ts`, folder).href)) as { exercise: Exercise }
  return { id, movement, muscles: exercise.targets }
}

function restingPostures(): Movement {
  return Object.fromEntries(Object.keys(postures).map((posture) => [posture, restIn(posture)]))
}

function restIn(posture: string): Tempo {
  return { posture, phases: [{ id: 'rest', seconds: 1, breath: 'free' }] }
}

/** All there are when none is asked for. What does not exist is answered with what does. */
export function chooseNames<Name extends string>(
  field: string,
  asked: readonly string[],
  choices: readonly Name[],
): readonly Name[] | string {
  const unknown = asked.find((name) => !choices.some((choice) => choice === name))
  if (unknown !== undefined) return `${field}: found "${unknown}", expected one of ${choices.join(', ')}.`
  return asked.length === 0 ? choices : choices.filter((choice) => asked.includes(choice))
}

export function chooseForms(
  { id, movement }: Subject,
  form: string | undefined,
): readonly (readonly [form: string, tempo: Tempo])[] | string {
  const names = chooseNames(`--form of ${id}`, form === undefined ? [] : [form], Object.keys(movement))
  if (typeof names === 'string') return names
  return Object.entries(movement).filter(([name]) => names.includes(name))
}
