/** The words of an exercise that the person has described. */

import { type Routine, ownItemOf } from '@unhunch/engine'
import { t } from '../words/message.ts'
import type { FormWords } from './life.ts'
import { noWords } from './no-words.ts'

/** Nothing for the exercises of the library. */
export function ownWords(routines: readonly Routine[], exercise: string): FormWords | undefined {
  if (!exercise.startsWith('own:')) return undefined
  const item = ownItemOf(routines, exercise)
  // Of a list that was removed since, only this much is left.
  if (item === undefined) return { ...noWords, name: t('own.name') }
  return {
    ...noWords,
    name: item.name,
    summary: item.note ?? '',
    steps: item.steps,
    phases: { there: t('own.there'), 'and-back': t('own.and-back'), 'keep-going': t('own.keep-going') },
  }
}
