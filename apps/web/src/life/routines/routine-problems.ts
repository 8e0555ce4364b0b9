/** What keeps a person's own list from being saved: which field, and what it may be. */

import type { Prescription, Routine, RoutineItem } from '@unhunch/engine'
import type { Policy } from '@unhunch/knowledge'

export type ItemField =
  | 'name'
  | 'steps'
  | 'note'
  | 'sets'
  | 'reps'
  | 'holdSeconds'
  | 'seconds'
  | 'restSeconds'
  | 'repSeconds'

export type ListField = 'name' | 'from' | 'note' | 'items' | 'total'

export type RoutineProblem =
  | { readonly field: ListField; readonly flaw: Flaw }
  | { readonly item: string; readonly field: ItemField; readonly flaw: Flaw }

export type Flaw =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }

/** In characters and lines; the journal takes no more. */
export const textLimits = { name: 80, note: 500, step: 500, steps: 12 } as const

export type RoutineLimits = Policy['routine']

/** In the order in which the fields stand on the screen. */
export function routineProblems(
  routine: Routine,
  limits: RoutineLimits,
  totalSeconds: number,
): readonly RoutineProblem[] {
  const { name, from = '', note, items } = routine
  const most = limits.mostItems.value
  const mostMinutes = limits.mostMinutes.value
  return [
    ...inField('name', lineFlaw(name)),
    ...inField('from', from === '' ? undefined : lineFlaw(from)),
    ...inField('note', noteFlaw(note)),
    ...(items.length === 0 ? inField('items', { kind: 'missing' }) : []),
    ...(items.length > most ? inField('items', { kind: 'too-many', most }) : []),
    ...items.flatMap((item) => itemProblems(item, limits)),
    ...(totalSeconds > mostMinutes * 60 ? inField('total', { kind: 'too-many', most: mostMinutes }) : []),
  ]
}

function inField(field: ListField, flaw: Flaw | undefined): readonly RoutineProblem[] {
  return flaw === undefined ? [] : [{ field, flaw }]
}

function itemProblems(item: RoutineItem, limits: RoutineLimits): readonly RoutineProblem[] {
  const flaws: readonly (readonly [ItemField, Flaw | undefined])[] = [
    ...(item.of === 'own'
      ? ([
          ['name', lineFlaw(item.name)],
          ['steps', stepsFlaw(item.steps)],
        ] as const)
      : []),
    ...doseFlaws(item.prescription, limits),
    ...(item.of === 'own' && item.prescription.seconds === 0
      ? ([['repSeconds', rangeFlaw(item.repSeconds, limits.repSecondsRange.value)]] as const)
      : []),
    ['note', noteFlaw(item.note)],
  ]
  return flaws.flatMap(([field, flaw]) => (flaw === undefined ? [] : [{ item: item.id, field, flaw }]))
}

/** Either repetitions with a hold, or a time; with nothing of either, both fields are told. */
function doseFlaws(
  { sets, reps, holdSeconds, seconds, restSeconds }: Prescription,
  limits: RoutineLimits,
): readonly (readonly [ItemField, Flaw | undefined])[] {
  const isTimed = reps === 0
  return [
    ['sets', wholeFlaw(sets, [1, limits.mostSets.value])],
    ...(isTimed ? ([['seconds', wholeFlaw(seconds, [1, limits.longestSeconds.value])]] as const) : []),
    ...(isTimed && seconds !== 0
      ? []
      : ([
          ['reps', wholeFlaw(reps, [1, limits.mostReps.value])],
          ['holdSeconds', wholeFlaw(holdSeconds, [0, limits.longestHoldSeconds.value])],
        ] as const)),
    ['restSeconds', wholeFlaw(restSeconds, [0, limits.longestRestSeconds.value])],
  ]
}

function wholeFlaw(value: number, range: readonly [number, number]): Flaw | undefined {
  return Number.isInteger(value) ? rangeFlaw(value, range) : outOf(range)
}

function rangeFlaw(value: number, range: readonly [number, number]): Flaw | undefined {
  // An empty field is not a number, and is in no range.
  return value >= range[0] && value <= range[1] ? undefined : outOf(range)
}

function outOf([least, most]: readonly [number, number]): Flaw {
  return { kind: 'out-of-range', least, most }
}

function lineFlaw(text: string): Flaw | undefined {
  if (text.trim() === '') return { kind: 'missing' }
  return text.trim().length > textLimits.name ? { kind: 'too-long', most: textLimits.name } : undefined
}

function stepsFlaw(steps: readonly string[]): Flaw | undefined {
  const lines = steps.filter((step) => step.trim() !== '')
  if (lines.length > textLimits.steps) return { kind: 'too-many', most: textLimits.steps }
  return lines.some((line) => line.trim().length > textLimits.step)
    ? { kind: 'too-long', most: textLimits.step }
    : undefined
}

function noteFlaw(note = ''): Flaw | undefined {
  return note.length > textLimits.note ? { kind: 'too-long', most: textLimits.note } : undefined
}
