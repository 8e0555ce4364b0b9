/** Whether the sides take turns, where a file has no field for it. */

import { exercises } from '@unhunch/knowledge/exercises'
import type { Losses } from './loss.ts'
import type { Suggestion } from './routine-draft.ts'

type Sides = 'together' | 'each'

/**
 * By what the name says; else as the suggested exercise has it, which is a guess and said.
 * Where it names one side, nobody asked for the other.
 */
export function guessSides(
  { name, suggestion, where }: { name: string; suggestion: Suggestion | undefined; where: string },
  losses: Losses,
): Sides {
  if (/\bL\s?\/\s?R\b|\b(?:each|both|per) sides?\b/i.test(name)) return 'each'
  if (/\b(?:left|right)\b/i.test(name)) return 'together'
  const sides = suggestion ? sidesOf(suggestion) : 'together'
  losses.add('no-sides', where, { sides })
  return sides
}

function sidesOf({ exercise, form }: Suggestion): Sides {
  const forms = exercises.find(({ id }) => id === exercise)?.forms
  return forms?.find(({ id }) => id === form)?.sides ?? 'together'
}
