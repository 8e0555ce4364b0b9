/** An import that fails leaves everything as it was. */

import { createMemoryStore, type JournalStore, parseImport, printJournal, writeEntry } from '@unhunch/journal'
import { describe, expect, it } from 'vitest'
import { readRoutines } from '../../src/routines/index.ts'
import { entriesOf, fileNames, fileText } from './routine-files.ts'
import { createChance, spoil } from './spoil.ts'

const notes = { exportedAtMs: 1773046800000, app: 'unhunch 0.1.0' }
const before = writeEntry('programme-started', { day: '2026-03-09' }, { id: 'old', atMs: 1, device: 'phone' })
const journal = printJournal(entriesOf(readOrNone(fileText('my-pt-backup.json'))), notes)

describe('an import', () => {
  it('that fails changes nothing and says where and why (S19)', async () => {
    const seen = { failed: 0, done: 0 }
    for (const [place, name] of [...fileNames, 'journal'].entries()) {
      const source = name === 'journal' ? journal : fileText(name)
      for (let seed = 0; seed < 60; seed += 1) {
        const store = await storeWithAnEntry()
        const text = spoil(source, createChance(place * 1000 + seed))
        const answer = name === 'journal' ? await bringInJournal(store, text) : await bringIn(store, text)
        const kept = await store.readAll()
        if (answer === 'done') {
          seen.done += 1
          expect(kept[0]).toEqual(before)
        } else {
          seen.failed += 1
          expect(kept, text).toEqual([before])
          expect(answer, text).toMatch(/^\S.* at \S.*: found \S.*, expected \S/s)
        }
      }
    }
    expect(Math.min(seen.failed, seen.done)).toBeGreaterThan(100)
  })

  it('that succeeds adds lists, and touches nothing else', async () => {
    const store = await storeWithAnEntry()
    expect(await bringIn(store, fileText('my-pt-backup.json'))).toBe('done')
    const [first, ...rest] = await store.readAll()
    expect(first).toEqual(before)
    expect(rest).toMatchObject([
      { type: 'routine', body: { routine: { name: 'Mornings' } } },
      { type: 'routine', body: { routine: { name: 'After work' } } },
    ])
  })
})

async function storeWithAnEntry(): Promise<JournalStore> {
  const store = createMemoryStore()
  await store.append([before])
  return store
}

/** As the app does it: what was read is appended, once it is known to be whole. */
async function bringIn(store: JournalStore, text: string): Promise<string> {
  const read = readRoutines(text)
  if (read.status === 'unreadable') {
    return `${read.problem} at ${read.where}: found ${read.found}, expected ${read.expected}`
  }
  await store.append(entriesOf(read.routines))
  return 'done'
}

async function bringInJournal(store: JournalStore, text: string): Promise<string> {
  const file = parseImport(text)
  if ('value' in file) {
    await store.append(file.value.entries)
    return 'done'
  }
  switch (file.problem) {
    case 'torn':
      return 'torn at file: found something else, expected a journal'
    case 'foreign':
    case 'newer':
      return `${file.problem} at file: found ${file.found}, expected a journal`
    case 'damaged':
      return `damaged at ${file.field}: found ${file.found}, expected ${file.expected}`
  }
}

function readOrNone(text: string) {
  const read = readRoutines(text)
  return read.status === 'read' ? read.routines : []
}
