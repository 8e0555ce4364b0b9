/** What the screen of the person's data needs. Types only. */

import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '@unhunch/engine'
import type { ImportProblem, KnownType } from '@unhunch/journal'

/** What a later version of the app has written is kept, and counted as `later`. */
export type Kind = KnownType | 'later'

export interface Span {
  readonly from: Day
  readonly to: Day
}

export interface Contents {
  readonly entries: number
  /** Absent when there is nothing. */
  readonly span?: Span
  /** Those there are any of. */
  readonly kinds: readonly (Span & { readonly kind: Kind; readonly count: number })[]
}

export const formats = ['json', 'csv', 'fhir'] as const
export type Format = (typeof formats)[number]

export type Chosen =
  /** `fresh`: how many of them are not here yet. */
  | { readonly status: 'readable'; readonly contents: Contents; readonly fresh: number }
  | { readonly status: 'unreadable'; readonly problem: ImportProblem }
  | { readonly status: 'cancelled' }

export interface Receipt {
  readonly contents: Contents
  readonly atMs: number
  /** What was found afterwards, by its name; empty is as it should be. */
  readonly left: readonly string[]
  /** Not every browser lists its databases. */
  readonly canLook: boolean
}

export interface DataLife {
  readonly contents: ReadonlySignal<Contents>
  /** Resolves to the name of the file. */
  save(format: Format): Promise<string>
  /** Lets the person choose a file, and looks into it. Nothing is added yet. */
  choose(): Promise<Chosen>
  /** Adds what was chosen last: all of it, or nothing. */
  add(): Promise<'added' | 'not-saved'>
  /** `onBlocked` is called when another window keeps it from going on. Undefined when it has failed. */
  deleteAll(onBlocked: () => void): Promise<Receipt | undefined>
  saveReceipt(text: string): void
  /** Starts the app anew. */
  leave(): void
}
