/** Ids that must stand for something we know. */

import { exercises } from '@unhunch/knowledge/exercises'
import { symptoms } from '@unhunch/knowledge/screening'
import { triggers } from '@unhunch/knowledge'
import { bad, type Bad } from '../output.ts'
import { didYouMean } from './nearest.ts'

const exerciseIds = exercises.map(({ id }) => id)

export function checkExercise(field: string, id: string): Bad | undefined {
  return check(field, id, exerciseIds, 'the id of an exercise')
}

export function checkForm(field: string, exercise: string, id: string): Bad | undefined {
  const forms = exercises.find((candidate) => candidate.id === exercise)?.forms.map((form) => form.id) ?? []
  return check(field, id, forms, `a form of ${exercise}`)
}

export function checkSymptom(field: string, id: string): Bad | undefined {
  return check(
    field,
    id,
    symptoms.map((symptom) => symptom.id),
    'the id of a symptom',
  )
}

export function checkTrigger(field: string, id: string): Bad | undefined {
  return check(field, id, triggers, 'the id of a trigger')
}

export function checkEach(
  field: string,
  ids: readonly string[],
  checkOne: (field: string, id: string) => Bad | undefined,
): Bad | undefined {
  for (const [index, id] of ids.entries()) {
    const found = checkOne(`${field}[${index}]`, id)
    if (found) return found
  }
  return undefined
}

function check(field: string, id: string, known: readonly string[], expected: string): Bad | undefined {
  if (known.includes(id)) return undefined
  return bad(field, JSON.stringify(id), `${expected}${didYouMean(id, known)}`)
}
