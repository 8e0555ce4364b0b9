/** Journals of several devices brought together. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeEntries } from '../src/merge.ts'
import { anyJournal } from './any-entry.ts'

describe('mergeEntries', () => {
  it('is the union, in order of time and then of id', () => {
    const [early, tieA, tieB] = [dated('z', 1), dated('a', 2), dated('b', 2)]
    expect(mergeEntries([tieB, early], [tieA, tieB])).toEqual([early, tieA, tieB])
  })

  it('never depends on which journal comes first', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a))
      }),
    )
  })

  it('never depends on the order of several merges', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, anyJournal, (a, b, c) => {
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)))
      }),
    )
  })

  it('never changes what is merged already', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        const merged = mergeEntries(a, b)
        expect(mergeEntries(merged, b)).toEqual(merged)
        expect(mergeEntries(merged, merged)).toEqual(merged)
      }),
    )
  })

  it('never loses or makes up an entry', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        const ids = mergeEntries(a, b).map(({ id }) => id)
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)))
        expect(ids).toHaveLength(new Set(ids).size)
      }),
    )
  })
})

// Helpers

function dated(id: string, atMs: number) {
  return { id, atMs }
}
