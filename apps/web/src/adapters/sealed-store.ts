/** A journal store over sealed records: what goes through it is readable in memory alone. */

import type { JournalStore } from '@unhunch/journal'
import type { Contents, Kept, Lock, Records } from '../life/lock/device-records.ts'
import { type Keys, nameOf, seal, unseal } from './seal.ts'

interface Sealed extends Kept {
  readonly sealed: string
}

export function createSealedStore(records: Records, keys: Keys): JournalStore {
  return {
    // What cannot be opened is never taken for nothing: a lost answer could lead to a plan that harms.
    readAll: async () => Promise.all((await records.readAll()).map((record) => openEntry(keys, record))),
    async append(entries) {
      await records.append(await Promise.all(entries.map((entry) => sealEntry(keys, entry))))
    },
    scratch: {
      async get(key) {
        const name = await nameOf(keys, 'scratch', key)
        const value = await records.scratch.get(name)
        return value === undefined ? undefined : openScratch(keys, name, value).then(([, inside]) => inside)
      },
      async set(key, value) {
        const name = await nameOf(keys, 'scratch', key)
        await records.scratch.set(name, await seal(keys, name, [key, value]))
      },
      delete: async (key) => records.scratch.delete(await nameOf(keys, 'scratch', key)),
    },
  }
}

export async function sealContents(contents: Contents, lock: Lock, keys: Keys): Promise<Contents> {
  const scratch = contents.scratch.map(async ([key, value]) => {
    const name = await nameOf(keys, 'scratch', key)
    return [name, await seal(keys, name, [key, value])] as const
  })
  return {
    lock,
    entries: await Promise.all(contents.entries.map((entry) => sealEntry(keys, entry))),
    scratch: await Promise.all(scratch),
  }
}

export async function unsealContents(contents: Contents, keys: Keys): Promise<Contents> {
  return {
    lock: undefined,
    entries: await Promise.all(contents.entries.map((record) => openEntry(keys, record))),
    scratch: await Promise.all(contents.scratch.map(([name, value]) => openScratch(keys, name, value))),
  }
}

async function sealEntry(keys: Keys, entry: Kept): Promise<Sealed> {
  const id = await nameOf(keys, 'entry', entry.id)
  return { id, sealed: await seal(keys, id, entry) }
}

async function openEntry(keys: Keys, record: unknown): Promise<Kept> {
  if (!isSealed(record)) throw new Error('There is an entry that is not sealed.')
  return (await unseal(keys, record.id, record.sealed)) as Kept
}

/** With the key it was put under: its name does not tell. */
async function openScratch(keys: Keys, name: string, value: unknown): Promise<[string, unknown]> {
  if (typeof value !== 'string') throw new Error('There is a note that is not sealed.')
  return (await unseal(keys, name, value)) as [string, unknown]
}

function isSealed(record: unknown): record is Sealed {
  return (
    typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string' &&
    'sealed' in record &&
    typeof record.sealed === 'string'
  )
}
