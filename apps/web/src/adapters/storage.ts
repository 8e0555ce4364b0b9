/** The journal's store on this device: IndexedDB, every write on the disk before it counts as written. */

import type { Envelope, JournalStore } from '@unhunch/journal'
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

interface Schema extends DBSchema {
  readonly entries: { readonly key: string; readonly value: Envelope }
  readonly scratch: { readonly key: string; readonly value: unknown }
}

const name = 'unhunch'
const version = 1

/** The default durability lets the system lose acknowledged writes at a power cut; this does not. */
const strict = { durability: 'strict' } as const

export interface DeviceStore extends JournalStore {
  /** Forgets everything. The store is of no use afterwards. */
  readonly destroy: () => Promise<void>
}

export async function openStorage(): Promise<DeviceStore> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, version, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', { keyPath: 'id' })
      fresh.createObjectStore('scratch')
    },
    // Another tab wants to upgrade or delete: what is written is written, so let it.
    blocking: () => database.close(),
  })
  return {
    readAll: () => database.getAll('entries'),
    async append(entries) {
      const transaction = database.transaction('entries', 'readwrite', strict)
      const known = await Promise.all(entries.map(({ id }) => transaction.store.getKey(id)))
      // Facts are not edited: an id that is there already keeps what it has, and the first of two wins.
      const fresh = entries.filter(
        ({ id }, index) =>
          known[index] === undefined && entries.findIndex((other) => other.id === id) === index,
      )
      try {
        await Promise.all([...fresh.map((entry) => transaction.store.add(entry)), transaction.done])
      } catch (failure) {
        // All or none: an entry that cannot be stored takes the others with it.
        if (transaction.error === null) transaction.abort()
        throw failure
      }
    },
    scratch: {
      get: (key) => database.get('scratch', key),
      async set(key, value) {
        const transaction = database.transaction('scratch', 'readwrite', strict)
        await Promise.all([transaction.store.put(value, key), transaction.done])
      },
      async delete(key) {
        const transaction = database.transaction('scratch', 'readwrite', strict)
        await Promise.all([transaction.store.delete(key), transaction.done])
      },
    },
    async destroy() {
      database.close()
      await deleteDB(name)
    },
  }
}

/** Asks the browser not to clear the journal when space runs short. To be asked after the first finished session. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
