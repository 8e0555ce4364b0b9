/** How the files that we write name things: the words of one language, handed in. */

import { type Intake, ownExercise } from '@unhunch/engine'
import type { Entry } from '@unhunch/journal'
import type { FaultName, MeasureName } from '@unhunch/knowledge'

/** Short words for what entries hold from closed lists. */
export const valueIds = [
  'yes',
  'no',
  'plan',
  'routine',
  'exercise',
  'done',
  'partly',
  'not-now',
  'did-already',
  'it-hurts',
  'never-again',
  'easy',
  'right',
  'hard',
  'familiar',
  'sharp',
  'spreading',
  'electric',
  'together',
  'each',
  'short',
  'longer',
  'natural',
  'passed',
  'ignored',
  'programme-started',
  'flare',
  'flare-over',
  'ban',
  'unban',
  'like',
  'break-plan',
  'routine-saved',
  'routine-removed',
  'left-side',
  'right-side',
  'degrees',
  'share',
  'turns',
] as const
export type ValueId = (typeof valueIds)[number]

/** An id that is not known comes back as it is. */
export interface RecordWords {
  readonly exercise: (exercise: string, form: string) => string
  readonly symptom: (id: string) => string
  readonly movement: (measure: MeasureName) => string
  readonly fault: (fault: FaultName) => string
  readonly question: (id: string) => string
  readonly answer: (question: string, answer: string | number) => string
  /** Monday = 1 … Sunday = 7. */
  readonly weekday: (weekday: number) => string
  readonly intake: Readonly<Record<keyof Intake, string>>
  /** Of the fields of the intake that are chosen from a list. */
  readonly choice: (field: keyof Intake, id: string) => string
  readonly value: Readonly<Record<ValueId, string>>
}

/** Exercises that the person has described are named as they named them, in lists that are gone as well. */
export function nameExercises(entries: readonly Entry[], words: RecordWords): RecordWords['exercise'] {
  const ownNames = new Map<string, string>()
  for (const entry of entries) {
    if (entry.type !== 'routine') continue
    for (const item of entry.body.routine.items) {
      if (item.of === 'own') ownNames.set(ownExercise(item), item.name)
    }
  }
  return (exercise, form) => ownNames.get(exercise) ?? words.exercise(exercise, form)
}

/** What was told in the intake, field by field; what was left empty is left out. */
export function intakeAnswers(
  intake: Intake,
  words: RecordWords,
): readonly { readonly field: keyof Intake; readonly values: readonly (string | number | boolean)[] }[] {
  const fields = Object.keys(words.intake) as (keyof Intake)[]
  return fields.flatMap((field) => {
    const told = intake[field]
    const all: readonly (string | number | boolean)[] = typeof told === 'object' ? told : [told]
    const values = all.map((value) => {
      if (field === 'weekdays' && typeof value === 'number') return words.weekday(value)
      return typeof value === 'string' && field !== 'goals' ? words.choice(field, value) : value
    })
    return values.length === 0 ? [] : [{ field, values }]
  })
}
