/** A store that can be exchanged for another while it is in use: nothing is lost between the two. */

import type { JournalStore } from '@unhunch/journal'

export interface ChangingStore extends JournalStore {
  /** What is under way ends first; what is asked meanwhile waits. What fails leaves the store as it was. */
  readonly exchange: (bring: () => Promise<JournalStore>) => Promise<void>
}

export function createChangingStore(first: JournalStore): ChangingStore {
  let present = Promise.resolve(first)
  const underWay = new Set<Promise<unknown>>()

  function use<Result>(task: (store: JournalStore) => Promise<Result>): Promise<Result> {
    const result = present.then(task)
    underWay.add(result)
    const end = () => underWay.delete(result)
    result.then(end, end)
    return result
  }

  return {
    readAll: () => use((store) => store.readAll()),
    append: (entries) => use((store) => store.append(entries)),
    scratch: {
      get: (key) => use((store) => store.scratch.get(key)),
      set: (key, value) => use((store) => store.scratch.set(key, value)),
      delete: (key) => use((store) => store.scratch.delete(key)),
    },
    async exchange(bring) {
      const before = present
      const ended = Promise.allSettled(underWay)
      const next = Promise.all([before, ended]).then(bring)
      present = next.catch(() => before)
      await next
    },
  }
}
