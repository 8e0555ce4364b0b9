/** A list of exercises as it was read from another app's file: a routine that has no ids yet. */

import type { OwnItem, Routine } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'

export interface RoutineDraft extends Omit<Routine, 'id' | 'name' | 'items'> {
  /** Absent where the file gives none. */
  readonly name?: string
  /**
   * `choices`: more exercises than a routine holds, such as a whole library. It cannot be kept as it is;
   * the person picks some (`findItems` to search, `pickItems` to make a list of them).
   */
  readonly kind: 'list' | 'choices'
  /** In the order of the file. */
  readonly items: readonly DraftItem[]
}

/** Always in the file's own words; what we may have for it is only offered. */
export interface DraftItem extends Omit<OwnItem, 'id' | 'agreed'> {
  readonly suggestion?: Suggestion
}

/** An exercise of the library that goes by the same name. The person says whether it is meant. */
export interface Suggestion {
  readonly exercise: string
  readonly form: string
}

/** The most that a routine holds. */
export const mostItems = policy.routine.mostItems.value

/** The places, in `items`, of the exercises whose name has every word of the text. */
export function findItems(draft: RoutineDraft, text: string): readonly number[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return draft.items.flatMap(({ name }, place) => {
    const whole = name.toLowerCase()
    return words.every((word) => whole.includes(word)) ? [place] : []
  })
}

/** A list of the exercises at these places, in this order; what goes beyond a routine is left out. */
export function pickItems(draft: RoutineDraft, places: readonly number[]): RoutineDraft {
  const picked = places.flatMap((place) => draft.items[place] ?? [])
  return { ...draft, kind: 'list', items: picked.slice(0, mostItems) }
}

/** A list where it fits into a routine, else choices. */
export function draftOf(
  items: readonly DraftItem[],
  given: { readonly name?: string; readonly from?: string } = {},
): RoutineDraft {
  return { ...given, kind: items.length > mostItems ? 'choices' : 'list', items, weekdays: [] }
}
