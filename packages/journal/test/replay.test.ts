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

  it('takes time in proportion to the number of entries', () => {
    const entries = Array.from({ length: 40_000 }, (_, i) =>
      i % 2 === 0
        ? writeEntry('report', { type: 'flare', day: '2026-03-09', over: true }, at(i))
        : answered(i, 'again', { fever: 'no' }),
    )
    const small = fastestMs(entries.slice(0, 10_000))
    // Four times the entries; ten times the time would be a fold that copies as it goes.
    expect(fastestMs(entries)).toBeLessThan(Math.max(small, 1) * 10)
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

function fastestMs(entries: readonly Entry[]): number {
  const times = Array.from({ length: 5 }, () => {
    const startMs = performance.now()
    replayEntries(entries)
    return performance.now() - startMs
  })
  return Math.min(...times)
}
