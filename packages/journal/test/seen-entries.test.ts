/** What a camera measured and saw: bounded numbers, of names that are known, and nothing else. */

import { describe, expect, it } from 'vitest'
import { writeEntry } from '../src/entry.ts'
import { readEntries } from '../src/read-entries.ts'

const origin = { id: 'a', atMs: 1, device: 'phone' }
const turn = { measure: 'head-turn', side: 'left', degrees: [40] } as const
const ranges = { day: '2026-03-09', tries: [turn] } as const
const seen = {
  exercise: 'cat-cow',
  form: 'flow',
  measure: 'trunk-inclination',
  unit: 'degrees',
  reps: 8,
  smaller: 1,
  faults: [],
  unseenSeconds: 0,
} as const
const sight = { day: '2026-03-09', of: 'plan', items: [seen] } as const

describe('readEntries', () => {
  it.each`
    change                                                                     | field
    ${{ day: 'Monday' }}                                                       | ${'day'}
    ${{ tries: [] }}                                                           | ${'tries'}
    ${{ tries: [{ ...turn, degrees: [] }] }}                                   | ${'tries[0].degrees'}
    ${{ tries: [{ ...turn, degrees: [40, 361] }] }}                            | ${'tries[0].degrees[1]'}
    ${{ tries: [{ ...turn, degrees: [-181] }] }}                               | ${'tries[0].degrees[0]'}
    ${{ tries: [{ ...turn, degrees: Array.from({ length: 11 }, () => 40) }] }} | ${'tries[0].degrees'}
    ${{ tries: [{ ...turn, measure: 'elbow-flexion' }] }}                      | ${'tries[0].measure'}
    ${{ tries: [{ ...turn, side: 'both' }] }}                                  | ${'tries[0].side'}
    ${{ tries: Array.from({ length: 21 }, () => turn) }}                       | ${'tries'}
  `('names $field of a range that cannot be', ({ change, field }: Spoilt) => {
    expect(fieldsOf({ ...writeEntry('ranges', ranges, origin), body: { ...ranges, ...change } })).toEqual([
      `entries[0].body.${field}`,
    ])
  })

  it.each`
    change                                            | field
    ${{ reps: 1.5 }}                                  | ${'reps'}
    ${{ reps: -1 }}                                   | ${'reps'}
    ${{ reached: 361 }}                               | ${'reached'}
    ${{ heldSeconds: -1 }}                            | ${'heldSeconds'}
    ${{ unit: 'metres' }}                             | ${'unit'}
    ${{ measure: 'smile' }}                           | ${'measure'}
    ${{ faults: [{ fault: 'lazy', seconds: 1 }] }}    | ${'faults[0].fault'}
    ${{ faults: [{ fault: 'twists', seconds: -1 }] }} | ${'faults[0].seconds'}
  `('names $field of what cannot have been seen', ({ change, field }: Spoilt) => {
    const body = { ...sight, items: [{ ...seen, ...change }] }
    expect(fieldsOf({ ...writeEntry('sight', sight, origin), body })).toEqual([
      `entries[0].body.items[0].${field}`,
    ])
  })

  it.each(['picture', 'landmarks', 'frames'])('lets no %s into what was seen (S24)', (name) => {
    const body = { ...sight, items: [{ ...seen, [name]: 'data:image/png;base64,AAAA' }] }
    expect(readEntries([{ ...writeEntry('sight', sight, origin), body }]).entries).toEqual([])
  })
})

// Helpers

interface Spoilt {
  readonly change: Readonly<Record<string, unknown>>
  readonly field: string
}

function fieldsOf(entry: unknown): readonly string[] {
  return readEntries([entry]).problems.map(({ field }) => field)
}
