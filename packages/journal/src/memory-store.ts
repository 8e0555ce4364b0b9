/** A journal kept in memory only: for tests, and for a visit that is to leave nothing behind. */

import type { Envelope } from './entry.ts'
import type { JournalStore } from './store.ts'

/** Values are kept as text, so that nobody can change what was stored by holding on to it. */
export function createMemoryStore(): JournalStore {
  const textById = new Map<string, string>()
  const scratchByKey = new Map<string, string>()
  return {
    readAll: async () => [...textById.values()].map((text): unknown => JSON.parse(text)),
    append: async (entries: readonly Envelope[]) => {
      const texts = entries.map((entry) => [entry.id, JSON.stringify(entry)] as const)
      for (const [id, text] of texts) if (!textById.has(id)) textById.set(id, text)
    },
    scratch: {
      get: async (key) => {
        const text = scratchByKey.get(key)
        return text === undefined ? undefined : (JSON.parse(text) as unknown)
      },
      set: async (key, value) => {
        scratchByKey.set(key, JSON.stringify(value))
      },
      delete: async (key) => {
        scratchByKey.delete(key)
      },
    },
  }
}
