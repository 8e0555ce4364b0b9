/** What is wrong with a field, in words that stand beside it. */

import type { Flaw, ItemField, ListField, RoutineProblem } from '../../life/routines/routine-problems.ts'
import { t } from '../../words/message.ts'

type Field = ItemField | ListField

export function printFlaw(field: Field, flaw: Flaw): string {
  switch (flaw.kind) {
    case 'missing':
      return field === 'items' ? t('routine.flaw-no-items') : t('routine.flaw-no-name')
    case 'too-long':
      return t('routine.flaw-too-long', { most: flaw.most })
    case 'too-many':
      if (field === 'total') return t('routine.flaw-total', { most: flaw.most })
      return field === 'items'
        ? t('routine.flaw-items', { most: flaw.most })
        : t('routine.flaw-steps', { most: flaw.most })
    case 'out-of-range':
      return t('routine.flaw-range', { least: flaw.least, most: flaw.most })
  }
}

/** Of the list itself, or of one item of it. */
export function flawOf(problems: readonly RoutineProblem[], field: Field, item?: string): string | undefined {
  const found = problems.find(
    (problem) => problem.field === field && ('item' in problem ? problem.item : undefined) === item,
  )
  return found && printFlaw(field, found.flaw)
}
