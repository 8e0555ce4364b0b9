/** What is handed over: a list of exercises without ids, who it is from, and what they say to it. */

import {
  type LibraryItem,
  type OwnItem,
  ownItemOf,
  type Routine,
  type RoutineItem,
  type Session,
  type SessionItem,
} from '@unhunch/engine'
import { mostItems } from '../routines/routine-draft.ts'

/** Within the limits of a routine of the journal; `readShare` refuses what goes beyond them. */
export interface Parcel extends Omit<Routine, 'id' | 'items'> {
  readonly items: readonly ParcelItem[]
}

/** To what a giver agreed says nothing about the one who is given it: each person is warned anew. */
export type ParcelItem = Omit<LibraryItem, 'id' | 'agreed'> | Omit<OwnItem, 'id' | 'agreed'>

export function parcelFromRoutine({ name, from, note, items, weekdays }: Routine): Parcel {
  return {
    name,
    ...(from !== undefined && { from }),
    ...(note !== undefined && { note }),
    items: items.map(parcelItem),
    weekdays,
  }
}

/** What a session does not know of itself. */
export interface SessionParcel extends Omit<Parcel, 'items'> {
  /** Where the exercises in somebody's own words are found; one that is in none of them is left out. */
  readonly routines: readonly Routine[]
}

/** The exercises of one session with the doses of that day; the reasons stay with the person they were for. */
export function parcelFromSession(session: Session, { routines, ...given }: SessionParcel): Parcel {
  const items = session.items.flatMap((item) => itemOfSession(item, routines))
  return { ...given, items: items.slice(0, mostItems) }
}

function itemOfSession(item: SessionItem, routines: readonly Routine[]): readonly ParcelItem[] {
  const { exercise, form, sides, prescription } = item
  const own = ownItemOf(routines, exercise)
  if (own) return [{ ...parcelItem(own), sides, prescription }]
  return exercise.startsWith('own:') ? [] : [{ of: 'library', exercise, form, sides, prescription }]
}

function parcelItem({ id: _id, agreed: _agreed, ...item }: RoutineItem): ParcelItem {
  return item
}
