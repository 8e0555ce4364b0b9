/** The store in memory keeps to the contract. */

import { createMemoryStore } from '../src/memory-store.ts'
import type { JournalStore } from '../src/store.ts'
import { describeStore } from './store-contract.ts'

const storeByName = new Map<string, JournalStore>()

describeStore('createMemoryStore', async (name) => {
  const store = storeByName.get(name) ?? createMemoryStore()
  storeByName.set(name, store)
  return store
})
