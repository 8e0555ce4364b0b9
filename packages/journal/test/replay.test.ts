/** A journal folded into a life so far. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, writeEntry } from '../src/entry.ts'
import { replayEntries } from '../src/replay.ts'
import { anyEntry } from './any-entry.ts'

describe('replayEntries', () => {
  it('knows nothing of an empty journal', () => {
    expect(replayEntries([])).toEqual({
      answers: {},
      reports: [],
      sessionsStarted: [],
      routines: [],
      practices: [],
      ranges: [],
      breaks: [],
    })
  })

  it('lets a full form replace all answers, and the short ones only what they ask', () => {
    const entries = [
      answered(1, 'full', { fever: 'yes', age: 61 }),
      answered(2, 'full', { fever: 'no', 'chest-pain': 'no' }),
      answered(3, 'again', { fever: 'yes' }),
      answered(4, 'emergency-only', { 'chest-pain': 'yes' }),
    ]
    expect(replayEntries(entries)).toMatchObject({
      answers: { fever: 'yes', 'chest-pain': 'yes' },
      answeredAtMs: 4,
    })
  })

  it('takes the latest start', () => {
    const starts = ['2026-03-09', '2026-06-01'].map((day, i) =>
      writeEntry('programme-started', { day }, at(i)),
    )
    expect(replayEntries(starts.toReversed()).startDay).toBe('2026-06-01')
  })

  it('keeps each routine as it was last saved, in the order in which they were made', () => {
    const saved = [
      routine(1, 'r1', 'Mornings'),
      routine(2, 'r2', 'Desk'),
      routine(3, 'r1', 'Evenings'),
      routine(4, 'r3', 'Gone'),
      routine(5, 'r3', 'Gone', true),
    ]
    expect(replayEntries(saved).routines.map(({ name }) => name)).toEqual(['Evenings', 'Desk'])
  })

  it('never depends on the order in which entries are stored', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
        expect(replayEntries(entries.toReversed())).toEqual(replayEntries(entries))
      }),
    )
  })
})

// Helpers

function at(n: number) {
  return { id: `e${n}`, atMs: n, device: 'phone' }
}

function routine(n: number, id: string, name: string, isRemoved = false): Entry {
  return writeEntry('routine', { routine: { id, name, items: [], weekdays: [] }, isRemoved }, at(n))
}

function answered(
  n: number,
  form: 'full' | 'again' | 'emergency-only',
  answers: Record<string, string | number>,
) {
  return writeEntry('answers', { form, answers }, at(n))
}
