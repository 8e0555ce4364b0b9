/** The records on this device: IndexedDB, every write on the disk before it counts as written. */

import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Contents, DeviceRecords, Kept, Lock, OnStale } from '../life/lock/device-records.ts'

interface Schema extends DBSchema {
  readonly entries: { readonly key: string; readonly value: Kept }
  readonly scratch: { readonly key: string; readonly value: unknown }
  /** Holds one, under its own name, or none. */
  readonly lock: { readonly key: string; readonly value: Lock }
}
type Room = 'entries' | 'scratch'

const name = 'unhunch'
/** Version 1 had no lock. */
const version = 2
const lockKey = 'lock'

/** The default durability lets the system lose acknowledged writes at a power cut; this does not. */
const strict = { durability: 'strict' } as const

export async function openStorage(onStale: OnStale): Promise<DeviceRecords> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, version, {
    upgrade(fresh, before) {
      if (before < 1) {
        fresh.createObjectStore('entries', { keyPath: 'id' })
        fresh.createObjectStore('scratch')
      }
      fresh.createObjectStore('lock')
    },
    // Another tab wants to upgrade or delete: what is written is written, so let it.
    blocking: () => database.close(),
  })

  /** One transaction, on the condition that the lock is still the one that this window knows. */
  async function inRoom<Room_ extends Room, Mode extends IDBTransactionMode, Result>(
    { room, mode, lock }: { readonly room: Room_; readonly mode: Mode; readonly lock: Lock | undefined },
    task: (transaction: IDBPTransaction<Schema, [Room_, 'lock'], Mode>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = database.transaction<[Room_, 'lock'], Mode>([room, 'lock'], mode, strict)
    return settle(transaction, async () => {
      const present = await transaction.objectStore('lock').get(lockKey)
      if (present?.id !== lock?.id) {
        onStale()
        throw new Error('The lock is not the one that this window knows.')
      }
      return task(transaction)
    })
  }

  return {
    readLock: () => database.get('lock', lockKey),
    under: (lock) => ({
      readAll: () =>
        inRoom({ room: 'entries', mode: 'readonly', lock }, (transaction) =>
          transaction.objectStore('entries').getAll(),
        ),
      append: (records) =>
        inRoom({ room: 'entries', mode: 'readwrite', lock }, async (transaction) => {
          const entries = transaction.objectStore('entries')
          const known = await Promise.all(records.map(({ id }) => entries.getKey(id)))
          // Facts are not edited: an id that is there already keeps what it has, and the first of two wins.
          const fresh = records.filter(
            ({ id }, index) =>
              known[index] === undefined && records.findIndex((other) => other.id === id) === index,
          )
          await Promise.all(fresh.map((record) => entries.add(record)))
        }),
      scratch: {
        get: (key) =>
          inRoom({ room: 'scratch', mode: 'readonly', lock }, (transaction) =>
            transaction.objectStore('scratch').get(key),
          ),
        async set(key, value) {
          await inRoom({ room: 'scratch', mode: 'readwrite', lock }, (transaction) =>
            transaction.objectStore('scratch').put(value, key),
          )
        },
        delete: (key) =>
          inRoom({ room: 'scratch', mode: 'readwrite', lock }, (transaction) =>
            transaction.objectStore('scratch').delete(key),
          ),
      },
    }),
    readContents: () => readContents(database.transaction(['entries', 'scratch', 'lock'], 'readonly')),
    replace(from, to) {
      const transaction = database.transaction(['entries', 'scratch', 'lock'], 'readwrite', strict)
      return settle(transaction, async () => {
        if (!isSame(await readContents(transaction), from)) return false
        const entries = transaction.objectStore('entries')
        const scratch = transaction.objectStore('scratch')
        const lock = transaction.objectStore('lock')
        // One after the other: what breaks then leaves no request behind that nobody waits for.
        await entries.clear()
        await scratch.clear()
        for (const record of to.entries) await entries.put(record)
        for (const [key, value] of to.scratch) await scratch.put(value, key)
        if (to.lock === undefined) await lock.delete(lockKey)
        else await lock.put(to.lock, lockKey)
        return true
      })
    },
    rewrap(from, to) {
      const transaction = database.transaction('lock', 'readwrite', strict)
      return settle(transaction, async () => {
        if (!isSame(await transaction.store.get(lockKey), from)) return false
        await transaction.store.put(to, lockKey)
        return true
      })
    },
    async destroy(onBlocked) {
      database.close()
      await deleteDB(name, { blocked: () => onBlocked?.() })
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

/** All or none: what fails in the middle takes back what went before it. */
async function settle<Result>(
  transaction: {
    readonly done: Promise<void>
    readonly error: DOMException | null
    readonly abort: () => void
  },
  task: () => Promise<Result>,
): Promise<Result> {
  // Told of by what is thrown below.
  transaction.done.catch(() => undefined)
  try {
    const result = await task()
    await transaction.done
    return result
  } catch (failure) {
    try {
      transaction.abort()
    } catch {
      // It has ended by itself.
    }
    throw failure
  }
}

async function readContents(
  transaction: IDBPTransaction<Schema, ['entries', 'scratch', 'lock'], IDBTransactionMode>,
): Promise<Contents> {
  const scratch = transaction.objectStore('scratch')
  const [entries, keys, values, lock] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    scratch.getAllKeys(),
    scratch.getAll(),
    transaction.objectStore('lock').get(lockKey),
  ])
  return { lock, entries, scratch: keys.map((key, index) => [key, values[index]]) }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
