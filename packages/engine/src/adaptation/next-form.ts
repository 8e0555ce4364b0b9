/** What comes after the top of a form's ladder: the next step of the progression that this person may do. */

import type { Exercise, Form } from '@unhunch/knowledge'
import { refusalsOf } from '../planning/offer.ts'
import type { Situation } from '../planning/situation.ts'

export interface NextForm {
  readonly exercise: string
  readonly form: string
}

/** A harder form of the same exercise before another exercise; a progression never slips past a restriction. */
export function nextForm(situation: Situation, exercise: Exercise, form: Form): NextForm | undefined {
  const mayDo = (candidate: Form): boolean => refusalsOf(situation, candidate).length === 0
  const harder = exercise.forms
    .filter((other) => other.level > form.level && other.purposes[0] === form.purposes[0] && mayDo(other))
    .sort((a, b) => a.level - b.level)[0]
  if (harder) return { exercise: exercise.id, form: harder.id }

  for (const progression of situation.knowledge.progressions) {
    const at = progression.steps.findIndex((step) => step.exercise === exercise.id && step.form === form.id)
    if (at < 0) continue
    const next = progression.steps.slice(at + 1).find((step) => {
      const target = situation.knowledge.exercises
        .find(({ id }) => id === step.exercise)
        ?.forms.find(({ id }) => id === step.form)
      const isBanned = situation.history.standings[step.exercise]?.banned ?? false
      return target !== undefined && !isBanned && mayDo(target)
    })
    if (next) return next
  }
  return undefined
}
