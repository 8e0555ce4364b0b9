/** Journal files: written, read back, and refused with a clear word. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeEntry } from '../src/entry.ts'
import { printJournal } from '../src/export-file.ts'
import { parseImport } from '../src/import-file.ts'
import { readEntries } from '../src/read-entries.ts'
import { anyIntake, anyJournal } from './any-entry.ts'

const notes = { exportedAtMs: 1773046800000, app: 'unhunch 0.1.0' }
const origin = { id: 'a', atMs: 1, device: 'phone' }
const started = writeEntry('programme-started', { day: '2026-03-09' }, origin)
const file = printJournal([started], notes)

describe('parseImport', () => {
  it('reads what was exported', () => {
    expect(parseImport(file)).toEqual({ value: { ...notes, entries: [started] } })
    expect(parseImport(`\uFEFF${file}\r\n`)).toEqual(parseImport(file))
  })

  it.each`
    what                           | text                                                                                  | problem
    ${'an empty file'}             | ${''}                                                                                 | ${{ problem: 'torn' }}
    ${'a file cut short'}          | ${file.slice(0, -20)}                                                                 | ${{ problem: 'torn' }}
    ${'a picture'}                 | ${'\uFFFDPNG'}                                                                        | ${{ problem: 'foreign', found: '"\uFFFDPNG"' }}
    ${'a list'}                    | ${'[1, 2]'}                                                                           | ${{ problem: 'foreign', found: '[1,2]' }}
    ${'some other file'}           | ${'{"format": "gpx"}'}                                                                | ${{ problem: 'foreign', found: '"gpx"' }}
    ${'a file of a later app'}     | ${file.replace('"version": 1', '"version": 2')}                                       | ${{ problem: 'newer', found: 2, expected: 1 }}
    ${'a version that is none'}    | ${file.replace('"version": 1', '"version": 0')}                                       | ${{ problem: 'damaged', field: 'file.version', found: '0', expected: 'a whole number, 1 or more' }}
    ${'entries that are none'}     | ${'{"format":"unhunch-journal","version":1,"exportedAtMs":1,"app":"x","entries":{}}'} | ${{ problem: 'damaged', field: 'file.entries', found: '{}', expected: 'a list' }}
    ${'endless nesting'}           | ${'['.repeat(100000)}                                                                 | ${{ problem: 'damaged', field: 'file', found: '100000 levels', expected: 'at most 100 levels' }}
    ${'a day that does not exist'} | ${file.replace('03-09', '02-30')}                                                     | ${{ problem: 'damaged', field: 'entries[0].body.day', found: '"2026-02-30"', expected: 'a day of the calendar, like 2026-03-09' }}
  `('refuses $what', ({ text, problem }) => {
    expect(parseImport(text)).toEqual(problem)
  })

  it('always gives back every entry, those of later versions too', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const read = parseImport(printJournal(journal, notes))
        expect(JSON.stringify('value' in read && read.value.entries)).toBe(JSON.stringify(journal))
      }),
    )
  })

  it('always either reads a mutated file or says clearly why not (S9)', () => {
    fc.assert(
      fc.property(anyIntake, anyJournal, anyMutations, (intake, journal, mutations) => {
        const whole = printJournal([writeEntry('intake', intake, origin), ...journal], notes)
        const read = parseImport(mutations.reduce((text, mutate) => mutate(text), whole))
        if ('value' in read) {
          expect(readEntries(read.value.entries).problems).toEqual([])
          return
        }
        expect(['torn', 'foreign', 'newer', 'damaged']).toContain(read.problem)
        if (read.problem === 'damaged') {
          expect(read.field).toMatch(/^(file|entries)/)
          expect(read.found).not.toBe('')
          expect(read.expected).not.toBe('')
        }
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

// Helpers

type Mutation = (text: string) => string

/** Where in the file, as a share of its length: anywhere alike, or most would fall on its first line. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000)
const scrap = fc.oneof(
  fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '0', '-', 'null', '__proto__', '\\', '\u0000'),
  fc.string({ maxLength: 3 }),
)

const anyTextMutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map((at) => (text: string) => text.slice(0, at * text.length)),
  fc.tuple(place, scrap).map(
    ([at, insert]) =>
      (text: string) =>
        text.slice(0, at * text.length) + insert + text.slice(at * text.length),
  ),
  fc.tuple(place, fc.nat(30), scrap).map(
    ([at, length, insert]) =>
      (text: string) =>
        text.slice(0, at * text.length) + insert + text.slice(at * text.length + length),
  ),
)

/** Puts any value in the place of one, or drops it, or adds a field beside it: the text stays whole. */
const anyValueMutation: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant(undefined)), fc.boolean())
  .map(([at, value, isBeside]) => (text: string) => {
    const whole = parseOrNothing(text)
    let places = 0
    visit(whole, (old) => {
      places += 1
      return old
    })
    // The first place is the file itself.
    const target = 2 + Math.floor(at * Math.max(0, places - 1))
    let index = 0
    const changed = visit(whole, (old) => {
      index += 1
      if (index !== target) return old
      const isGroup = typeof old === 'object' && old !== null && !Array.isArray(old)
      return isBeside && isGroup ? { ...old, extra: value ?? 1 } : value
    })
    return whole === undefined ? text : changed
  })

const anyMutations = fc.oneof(
  { weight: 1, arbitrary: fc.array(anyTextMutation, { minLength: 1, maxLength: 2 }) },
  { weight: 3, arbitrary: fc.array(anyValueMutation, { minLength: 1, maxLength: 3 }) },
)

function visit(value: unknown, change: (old: unknown) => unknown): string {
  return JSON.stringify(value, (_, old: unknown) => change(old), 2) ?? ''
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
