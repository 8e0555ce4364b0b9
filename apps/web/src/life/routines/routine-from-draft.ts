/** Turns a list that was read from another app's file into one of the person's own. */

import type { Routine, RoutineItem } from '@unhunch/engine'
import type { DraftItem, RoutineDraft } from '@unhunch/exchange/routines'
import { textLimits } from './routine-problems.ts'

/** `isOurs` says, for the place of an item, that our exercise of the same name is meant. */
export function routineFromDraft(
  draft: RoutineDraft,
  given: { readonly name: string; readonly isOurs: (place: number) => boolean },
  newId: () => string,
): Routine {
  const { weekdays, from } = draft
  return {
    id: newId(),
    name: (draft.name ?? given.name).slice(0, textLimits.name),
    ...(from === undefined ? {} : { from }),
    items: draft.items.map((item, place) => itemFrom(item, given.isOurs(place), newId())),
    weekdays,
  }
}

/** Of an exercise of ours we have the steps; what the file said of it stays as a note. */
function itemFrom({ suggestion, ...item }: DraftItem, isOurs: boolean, id: string): RoutineItem {
  if (!isOurs || suggestion === undefined) return { ...item, id }
  const { sides, prescription, note } = item
  return {
    id,
    of: 'library',
    ...suggestion,
    sides,
    prescription,
    ...(note === undefined ? {} : { note }),
  }
}
