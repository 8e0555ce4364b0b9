/** Brings journals together: the union of their entries, in order of time. */

import type { Envelope } from './entry.ts'

type Dated = Pick<Envelope, 'id' | 'atMs'>

/** Same result whichever device merges, in whatever order, however often. */
export function mergeEntries<E extends Dated>(a: readonly E[], b: readonly E[]): readonly E[] {
  const entryById = new Map<string, E>()
  for (const entry of [...a, ...b]) {
    const twin = entryById.get(entry.id)
    entryById.set(entry.id, twin === undefined ? entry : chooseTwin(twin, entry))
  }
  return orderEntries([...entryById.values()])
}

/** By time, then by id, so that every device has the same order. */
export function orderEntries<E extends Dated>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => a.atMs - b.atMs || compare(a.id, b.id))
}

/** Entries are never edited, so twins are alike. A file edited by hand may differ; all devices then keep the same one. */
function chooseTwin<E extends Dated>(a: E, b: E): E {
  return compare(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
