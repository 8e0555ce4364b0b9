/** Where a journal is kept: the port that each kind of storage fits. */

import type { Envelope } from './entry.ts'

export interface JournalStore {
  /** Everything, as it was appended, in no particular order. */
  readonly readAll: () => Promise<readonly unknown[]>
  /** All of them or none. An id that is there already is left as it is: facts are not edited. */
  readonly append: (entries: readonly Envelope[]) => Promise<void>
  /** For what is not a fact: a place to resume at, a draft. Not part of the journal, nor of its export. */
  readonly scratch: Scratch
}

export interface Scratch {
  readonly get: (key: string) => Promise<unknown>
  readonly set: (key: string, value: unknown) => Promise<void>
  readonly delete: (key: string) => Promise<void>
}
