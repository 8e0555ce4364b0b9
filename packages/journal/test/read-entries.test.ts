/** Stored entries of every version, read. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { entryTypes, writeEntry } from '../src/entry.ts'
import { type EntryType, latestVersion, readBody } from '../src/entry-type.ts'
import { readEntries } from '../src/read-entries.ts'
import { anyEntry, anyJournal, anyLaterEntry } from './any-entry.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
const fixtureNames = readdirSync(fixtures).sort()

describe('readEntries', () => {
  it('keeps one example of every version ever written', () => {
    const versions = Object.values(entryTypes).flatMap((entryType) =>
      Array.from({ length: latestVersion(entryType) }, (_, i) => `${entryType.type}.v${i + 1}.json`),
    )
    expect(fixtureNames).toEqual(versions.sort())
  })

  it.each(fixtureNames)('reads %s as it is written now', (name) => {
    const stored: unknown = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
    const { entries, unknown, problems } = readEntries([stored])
    expect({ unknown, problems }).toEqual({ unknown: [], problems: [] })
    expect(entries).toMatchObject([{ type: name.split('.')[0] }])
    const again = readEntries(JSON.parse(JSON.stringify(entries)))
    expect(again.entries).toEqual(entries)
  })

  it('names the field of an entry that it cannot read', () => {
    const entry = writeEntry(
      'programme-started',
      { day: '2026-02-30' },
      { id: 'a', atMs: 1, device: 'phone' },
    )
    expect(readEntries([entry, 'hello', { ...entry, id: 7 }]).problems).toEqual([
      {
        field: 'entries[0].body.day',
        found: '"2026-02-30"',
        expected: 'a day of the calendar, like 2026-03-09',
      },
      { field: 'entries[1]', found: '"hello"', expected: 'a group of named fields' },
      { field: 'entries[2].id', found: '7', expected: 'text of 1 to 100 characters' },
    ])
  })

  it('does not take a word that every object knows for a type', () => {
    const entry = { id: 'a', atMs: 1, device: 'phone', type: 'constructor', version: 1, body: {} }
    expect(readEntries([entry]).unknown).toEqual([entry])
  })

  it('always reads what was written', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const kept: unknown[] = JSON.parse(JSON.stringify(entries))
        expect(readEntries(kept)).toEqual({ entries, unknown: [], problems: [] })
      }),
    )
  })

  it('always keeps what it does not know, to the letter', () => {
    fc.assert(
      fc.property(anyLaterEntry, (entry) => {
        const text = JSON.stringify(entry)
        const { unknown } = readEntries([JSON.parse(text)])
        expect(JSON.stringify(unknown[0])).toBe(text)
      }),
    )
  })

  it('always accounts for every entry once', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const { entries, unknown, problems } = readEntries(journal)
        expect(problems).toEqual([])
        expect(entries.length + unknown.length).toBe(journal.length)
      }),
    )
  })
})

describe('readBody', () => {
  const weight = {
    type: 'weight',
    body: z.strictObject({ grams: z.int() }),
    older: [
      {
        body: z.strictObject({ pounds: z.number() }),
        upgrade: ({ pounds }: { pounds: number }) => ({ kilos: pounds / 2 }),
      },
      {
        body: z.strictObject({ kilos: z.number() }),
        upgrade: ({ kilos }: { kilos: number }) => ({ grams: kilos * 1000 }),
      },
    ],
  } as const satisfies EntryType

  it.each`
    version | body              | value
    ${1}    | ${{ pounds: 20 }} | ${{ grams: 10_000 }}
    ${2}    | ${{ kilos: 10 }}  | ${{ grams: 10_000 }}
    ${3}    | ${{ grams: 7 }}   | ${{ grams: 7 }}
  `('upgrades version $version step by step', ({ version, body, value }) => {
    expect(readBody(weight, version, body, 'body')).toEqual({ value })
  })

  it('holds a body to the schema of its own version', () => {
    expect(readBody(weight, 2, { pounds: 20 }, 'body')).toMatchObject({
      problems: [{ field: 'body.kilos', found: 'nothing', expected: 'a number' }, { field: 'body.pounds' }],
    })
  })
})
