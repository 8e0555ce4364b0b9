/** The words of every exercise that can come up: of the library, and of the person's own lists. */

import type { Facts } from './facts.ts'
import type { FormWords } from './life.ts'
import { noWords } from './no-words.ts'
import type { Pack, PlanPack } from './packs.ts'

export function formReader(
  { told }: Pick<Facts, 'told'>,
  pack: Pack<PlanPack>,
): (exercise: string, form?: string) => FormWords {
  return (exercise, form) => {
    const plan = pack.part.value
    if (plan === undefined) return { ...noWords, name: exercise }
    return plan.ownWords(told.value.routines, exercise) ?? plan.formWords(exercise, form)
  }
}
