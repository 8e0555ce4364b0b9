/** The words of one form of an exercise: its own where it has them, the exercise's where not. */

import { known } from '../words/known.ts'
import { exercises } from '@unhunch/knowledge/exercises'
import type { FormWords } from './life.ts'
import { noWords } from './no-words.ts'

export function formWords(exercise: string, form?: string): FormWords {
  const words = known.exerciseWords[exercise]
  // An exercise of another version: its name is all there is.
  if (words === undefined) return { ...noWords, name: exercise }
  const own = form === undefined ? undefined : words.forms[form]
  const entry = exercises.find(({ id }) => id === exercise)
  return {
    name: own?.name ?? words.name,
    summary: words.summary,
    start: own?.start ?? words.start,
    steps: own?.steps ?? words.steps,
    breath: own?.breath ?? words.breath,
    feel: words.feel,
    mistakes: words.mistakes,
    stop: words.stop,
    notes: own?.note === undefined ? words.notes : [own.note, ...words.notes],
    ...(words.unseen !== undefined && { unseen: words.unseen }),
    phases: words.phases,
    needs: entry?.forms.find(({ id }) => id === form)?.needs ?? [],
  }
}
