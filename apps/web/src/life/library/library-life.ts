/** The library as the screens see it: what there is, what this person may do of it today, and how it is found. Types only. */

import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Session } from '@unhunch/engine'
import type { EquipmentId, ZoneId } from '@unhunch/knowledge'
import type { ExercisePage } from './exercise-view.ts'
import type { ShelfEntry } from './shelf.ts'

/** Whether exercises may be done now; if not, what comes first. */
export type Gate = 'open' | 'new' | 'intake' | 'check-due' | 'resting' | 'see-clinician'

export type WhyNot = (exercise: string, form: string) => readonly string[]

export interface LibraryLife {
  /** In the order of the names. */
  readonly shelf: readonly ShelfEntry[]
  /** Best first; nothing for an empty text. */
  readonly find: (text: string) => LibraryFinds
  /** Makes the first search as quick as the others: for when somebody is about to type. */
  readonly prepare: () => void
  readonly gate: ReadonlySignal<Gate>
  /** Why a form is not offered to this person today, in words; empty where nothing speaks against it. */
  readonly whyNot: ReadonlySignal<WhyNot>
  /** What it would be today, done by itself; `undefined` when it may not be done. */
  readonly sessionOf: ReadonlySignal<(exercise: string, form: string) => Session | undefined>
  /** Those of the reasons because of which it may not be done at all, even by itself. */
  readonly heldBackBy: ReadonlySignal<WhyNot>
  /** The things that the person has, once they have said so. */
  readonly things: ReadonlySignal<readonly EquipmentId[] | undefined>
  readonly pageOf: (exercise: string) => ExercisePage | undefined
  /** What was last asked for, to come back to. */
  readonly lastAsked: Signal<string>
}

export interface LibraryFinds {
  readonly exercises: readonly string[]
  readonly articles: readonly { readonly id: string; readonly title: string }[]
  readonly zones: readonly ZoneId[]
  /** The text sounds like something that cannot wait. */
  readonly isUrgent: boolean
}
