/** Out into a file, everything deleted, in again: the same journal, and the same life. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printJournal } from '../src/export-file.ts'
import { parseImport } from '../src/import-file.ts'
import { createMemoryStore } from '../src/memory-store.ts'
import { orderEntries } from '../src/merge.ts'
import { readEntries } from '../src/read-entries.ts'
import { replayEntries } from '../src/replay.ts'
import type { JournalStore } from '../src/store.ts'
import { anyJournal } from './any-entry.ts'

describe('a journal', () => {
  it('comes back from its own file as the same journal, and as the same life', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const before = createMemoryStore()
        await before.append(journal)
        const file = printJournal(await before.readAll(), { exportedAtMs: 0, app: 'test' })

        const after = createMemoryStore()
        const read = parseImport(file)
        if (!('value' in read)) return expect.fail(JSON.stringify(read))
        await after.append(read.value.entries)
        expect(await lifeIn(after)).toEqual(await lifeIn(before))
        expect(printJournal(await after.readAll(), { exportedAtMs: 0, app: 'test' })).toBe(file)
      }),
      { numRuns: 200 },
    )
  })
})

// Helpers

async function lifeIn(store: JournalStore) {
  const { entries, unknown, problems } = readEntries(await store.readAll())
  return { life: replayEntries(entries), unknown: orderEntries(unknown), problems }
}
