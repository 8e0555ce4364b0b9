/** The files of other apps that the tests read, and what the journal says to what was read. */

import { readdirSync, readFileSync } from 'node:fs'
import type { Routine } from '@unhunch/engine'
import { type Envelope, readEntries, writeEntry } from '@unhunch/journal'
import { mostItems, pickItems, type RoutineDraft } from '../../src/routines/index.ts'

const folder = new URL('files/', import.meta.url)

export const fileNames = readdirSync(folder).toSorted()

export function fileText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** The routines that an app would keep: choices taken in portions. */
export function routinesOf(drafts: readonly RoutineDraft[]): readonly Routine[] {
  return drafts.flatMap((draft, place) => {
    const portions = Math.ceil(draft.items.length / mostItems)
    return Array.from({ length: portions }, (_, portion): Routine => {
      const places = draft.items.map((_, index) => index).slice(portion * mostItems)
      const { kind: _kind, items, name = 'From a file', ...rest } = pickItems(draft, places)
      return {
        ...rest,
        id: `${place}.${portion}`,
        name,
        items: items.map(({ suggestion: _suggestion, ...item }, index) => ({ ...item, id: String(index) })),
      }
    })
  })
}

export function entriesOf(drafts: readonly RoutineDraft[]): readonly Envelope[] {
  return routinesOf(drafts).map((routine, place) =>
    writeEntry('routine', { routine, isRemoved: false }, { id: `entry-${place}`, atMs: 1, device: 'test' }),
  )
}

/** What the journal would find wrong with the routines: nothing, if all is well. */
export function journalProblems(drafts: readonly RoutineDraft[]): readonly unknown[] {
  return readEntries(entriesOf(drafts)).problems
}
