/** A person's own lists as the screens see them: making and changing them, what speaks against them, and lists from other apps. */

import type { ReadonlySignal } from '@preact/signals'
import type { LibraryItem, OwnItem, Routine } from '@unhunch/engine'
import type { ReadRoutines, RoutineDraft } from '@unhunch/exchange/routines'
import type { LoadId } from '@unhunch/knowledge'
import type { RoutineLimits, RoutineProblem } from './routine-problems.ts'

/** By the id of the list; `new` is the one that was never saved. */
export type RoutineDrafts = Readonly<Record<string, Routine>>

/** Why something in a list would usually be left out for this person. */
export interface WarningView {
  readonly item: string
  readonly precautions: readonly { readonly id: string; readonly name: string; readonly change: string }[]
  /** What it asks of the body, as far as that can be named. */
  readonly asks: readonly LoadId[]
  /** The longest hold that is allowed, where it is the hold that is too long. */
  readonly holdAtMost: number | undefined
  readonly isAgreed: boolean
}

export interface RoutinesLife {
  readonly routines: ReadonlySignal<readonly Routine[]>
  readonly limits: RoutineLimits
  /** Kept until saved or dropped, over a reload too. */
  readonly drafts: ReadonlySignal<RoutineDrafts>
  readonly keepDraft: (at: string, draft: Routine) => void
  readonly dropDraft: (at: string) => void
  readonly newRoutine: () => Routine
  readonly libraryItem: (exercise: string, form: string) => LibraryItem
  readonly ownItem: () => OwnItem
  /** The forms of an exercise, in the order of the library. */
  readonly formsOf: (exercise: string) => readonly string[]
  readonly warnings: ReadonlySignal<(routine: Pick<Routine, 'items'>) => readonly WarningView[]>
  /** The person has precautions, against which an exercise in their own words cannot be checked. */
  readonly hasPrecautions: ReadonlySignal<boolean>
  /** With the announcements and rests. */
  readonly secondsOf: (routine: Routine) => number
  readonly problemsOf: (routine: Routine) => readonly RoutineProblem[]
  readonly save: (routine: Routine) => Promise<void>
  /** Saving it again brings it back. */
  readonly remove: (id: string) => Promise<void>
  /** Resolves to the id of the list: of a new one with that name, for `new`. Undefined when the list is full. */
  readonly addTo: (
    routine: string,
    exercise: string,
    form: string,
    name: string,
  ) => Promise<string | undefined>
  /** Lets the person choose a file; undefined when they change their mind. Nothing is kept yet. */
  readonly readFile: () => Promise<ReadRoutines | undefined>
  /** All of them or none. `isOurs`: by list and place. Resolves to the ids. */
  readonly addRead: (
    drafts: readonly RoutineDraft[],
    given: { readonly name: string; readonly isOurs: (list: number, place: number) => boolean },
  ) => Promise<readonly string[]>
}
