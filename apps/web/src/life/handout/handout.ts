/** What stands on a sheet: a list of exercises, each with the days on which it is meant. */

import {
  type Day,
  type Programme,
  type Routine,
  type RoutineItem,
  type Session,
  type SessionItem,
  weekdayOf,
} from '@unhunch/engine'
import { type Parcel, type ParcelItem, parcelFromRoutine, parcelFromSession } from '../packs/share.ts'
import type { FormWords } from '../life.ts'
import { noWords } from '../no-words.ts'

export interface Handout {
  /** What a link to it holds, too; who it is for is put in on the screen. */
  readonly parcel: Parcel
  /** For each of its items: Monday = 1 … Sunday = 7; empty for any day. */
  readonly days: readonly (readonly number[])[]
  /** Names of what is on the list, and not on the sheet: something speaks against it for this person (S16). */
  readonly leftOut: readonly string[]
}

export function handoutFromSession(
  session: Session,
  { name, routines }: { readonly name: string; readonly routines: readonly Routine[] },
): Handout {
  const { items } = parcelFromSession(session, { name, weekdays: [], routines })
  return { parcel: { name, items, weekdays: [] }, days: items.map(() => []), leftOut: [] }
}

/** Without what was not agreed to, as when the list is led. */
export function handoutFromRoutine(
  routine: Routine,
  {
    heldBack,
    nameOf,
  }: { readonly heldBack: readonly string[]; readonly nameOf: (item: RoutineItem) => string },
): Handout {
  const items = routine.items.filter(({ id }) => !heldBack.includes(id))
  const parcel = parcelFromRoutine({ ...routine, items })
  return {
    parcel,
    days: items.map(() => routine.weekdays),
    leftOut: routine.items.filter(({ id }) => heldBack.includes(id)).map(nameOf),
  }
}

/** The exercises of the first week that has a session from now on, each once, in the order of the days. */
export function handoutFromProgramme(
  programme: Programme,
  { name, today }: { readonly name: string; readonly today: Day },
): Handout | undefined {
  const sessions = programme.weeks
    .map(({ days }) =>
      days.flatMap((day) => (day.kind === 'session' && day.day >= today ? [day.session] : [])),
    )
    .find((week) => week.length > 0)
  const [first] = sessions ?? []
  if (sessions === undefined || first === undefined) return undefined
  const daysByForm = new Map<string, readonly number[]>()
  const once: SessionItem[] = []
  for (const { day, items } of sessions) {
    for (const item of items) {
      const known = daysByForm.get(keyOf(item))
      if (known === undefined) once.push(item)
      daysByForm.set(keyOf(item), [...(known ?? []), weekdayOf(day)])
    }
  }
  const { items } = parcelFromSession({ ...first, items: once }, { name, weekdays: [], routines: [] })
  const weekdays = sorted(sessions.map(({ day }) => weekdayOf(day)))
  return {
    parcel: { name, items, weekdays },
    days: items.map((item) => (item.of === 'own' ? weekdays : sorted(daysByForm.get(keyOf(item)) ?? []))),
    leftOut: [],
  }
}

export function wordsOf(
  item: ParcelItem | RoutineItem,
  form: (exercise: string, form?: string) => FormWords,
): FormWords {
  return item.of === 'own'
    ? { ...noWords, name: item.name, steps: item.steps }
    : form(item.exercise, item.form)
}

function keyOf({ exercise, form }: Pick<SessionItem, 'exercise' | 'form'>): string {
  return `${exercise}.${form}`
}

function sorted(days: readonly number[]): readonly number[] {
  return [...new Set(days)].toSorted((a, b) => a - b)
}
