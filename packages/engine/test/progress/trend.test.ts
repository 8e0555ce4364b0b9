/** A change is called a change only beyond noise. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyRecord,
  at,
  checkInOn,
  policy,
  progressFrom,
  recordOf,
  seriesIn,
  tellers,
  trendIn,
} from './a-record.ts'
import { type ProgressRecord, progressOf } from '../../src/index.ts'

const facts = policy.progress
const ids = Object.keys(tellers)
const higherIsBetter = (id: string): boolean => /^(goal|range)/.test(id)

describe('trends', () => {
  it.each`
    told                              | change
    ${[]}                             | ${undefined}
    ${[6]}                            | ${'first 1 of 3'}
    ${[6, 6]}                         | ${'first 2 of 3'}
    ${[6, 6, 6]}                      | ${'latest 0 of 3'}
    ${[9, 9, 9, 0, 0]}                | ${'latest 2 of 3'}
    ${[6, 6, 6, 4, 4, 4]}             | ${'better'}
    ${[6, 6, 6, 4, 4, 5]}             | ${'about-the-same'}
    ${[5, 6, 5, 3, 3, 4]}             | ${'better'}
    ${[9, 9, 9, 7, 7, 7]}             | ${'about-the-same'}
    ${[9, 9, 9, 6, 6, 6]}             | ${'better'}
    ${[4, 4, 4, 6, 6, 6]}             | ${'worse'}
    ${[8, 8, 8, 10, 10, 10]}          | ${'worse'}
    ${[1, 1, 1, 0, 0, 0]}             | ${'about-the-same'}
    ${[6, 6, 6, 0, 0, 0, 6, 6, 6]}    | ${'about-the-same'}
    ${[6, 6, 6, 9, 9, 9, 3, 3, 3, 3]} | ${'better'}
  `('pain told as $told: $change (S18)', ({ told, change }: { told: number[]; change?: string }) => {
    expect(inWords(trendIn(tellers['pain-before']?.(told) ?? {}, 'pain-before'))).toBe(change)
  })

  it.each`
    id                           | told                        | change
    ${'goal:Sit through a film'} | ${[4, 4, 4, 6, 6, 6]}       | ${'about-the-same'}
    ${'goal:Sit through a film'} | ${[4, 4, 4, 7, 7, 7]}       | ${'better'}
    ${'goal:Sit through a film'} | ${[7, 7, 7, 4, 4, 4]}       | ${'worse'}
    ${'goals'}                   | ${[4, 4, 4, 6, 6, 6]}       | ${'better'}
    ${'stiffness'}               | ${[4, 4, 4, 6, 6, 6]}       | ${'worse'}
    ${'range:head-turn:left'}    | ${[50, 50, 50, 64, 64, 64]} | ${'about-the-same'}
    ${'range:head-turn:left'}    | ${[50, 50, 50, 65, 65, 65]} | ${'better'}
    ${'range:trunk-turn:right'}  | ${[20, 20, 20, 44, 44, 44]} | ${'about-the-same'}
    ${'range:trunk-turn:right'}  | ${[20, 20, 20, 45, 45, 45]} | ${'better'}
    ${'range:trunk-turn:right'}  | ${[45, 45, 45, 20, 20, 20]} | ${'worse'}
  `(
    '$id told as $told: $change (S18)',
    ({ id, told, change }: { id: string; told: number[]; change: string }) => {
      expect(inWords(trendIn(tellers[id]?.(told) ?? {}, id))).toBe(change)
    },
  )

  it('never calls noise a change, however long it goes on (S18)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.integer({ min: 0, max: 10 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 60 }),
        (id, level, noise) => {
          // Every two values differ by less than the threshold; so do any two means.
          const told = noise.map((each) => level + each * thresholdOf(id))
          const { trends, weeks, summary } = progressFrom(tellers[id]?.(told) ?? {}, at(60))
          const trend = trends.find((each) => each.id === id)
          expect(inWords(trend) ?? 'about-the-same').toMatch(/about|of 3/)
          expect(weeks.map(({ pain }) => pain.kind)).not.toContain('better')
          expect(weeks.map(({ pain }) => pain.kind)).not.toContain('worse')
          expect(summary.map((sentence) => sentence.id).join()).not.toMatch(/pain-(less|more)/)
        },
      ),
    )
  })

  it('never calls fewer than three on each side a change (S18)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 }),
        (id, told) => {
          expect(trendIn(tellers[id]?.(told) ?? {}, id)?.change.kind).toBe('not-enough')
        },
      ),
    )
  })

  it('calls a true step a change, on the right side', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
        (id, isUp, between) => {
          const [low, high] = id.startsWith('range') ? [20, 80] : [1, 8]
          const [before, after] = isUp ? [low, high] : [high, low]
          const told = [before, before, before, ...between, after, after, after]
          const expected = isUp === higherIsBetter(id) ? 'better' : 'worse'
          expect(trendIn(tellers[id]?.(told) ?? {}, id)?.change.kind).toBe(expected)
        },
      ),
    )
  })

  it('does not depend on which of the first three came first, nor of the latest', () => {
    const three = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...ids), three, three, (id, first, latest) => {
        const told = trendIn(tellers[id]?.([...first, ...latest]) ?? {}, id)
        const mixed = trendIn(
          tellers[id]?.([...first.toReversed(), ...latest.toSorted((a, b) => a - b)]) ?? {},
          id,
        )
        expect(mixed).toEqual(told)
      }),
    )
  })

  it('does not change with entries of another measure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pain-before', 'pain-after', 'pain-morning'),
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 20 }),
        anyRecord,
        (id, told, others) => {
          const alone = tellers[id]?.(told) ?? {}
          const reports = [
            ...(alone.reports ?? []),
            ...others.reports.filter(({ type }) => type === 'check-in'),
          ]
          const { breaks, practices, ranges, checkedOn } = others
          const among = { ...alone, reports, breaks, practices, ranges, checkedOn }
          expect(trendIn(among, id)).toEqual(trendIn(alone, id))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is the same whatever the order of the entries', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (record, keys) => {
        expect(progressOf(shuffled(record, keys), policy, at(121))).toEqual(
          progressOf(record, policy, at(121)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('takes several entries of one day as one, their mean', () => {
    expect(averageOf([2, 4])).toEqual([{ day: at(0), value: 3 }])
    // Added up in the order told, the last digit would differ.
    expect(averageOf([0.3, 0.2, 0.1])).toEqual(averageOf([0.1, 0.2, 0.3]))
  })

  it('never compares a week with itself (S18)', () => {
    const { weeks } = progressFrom(tellers['pain-before']?.([9, 9, 9, 0, 0]) ?? {}, at(7))
    expect(weeks[0]?.pain).toMatchObject({ kind: 'not-enough', firstCount: 3, latestCount: 2 })
  })
})

// Helpers

/** Told on one day. */
function averageOf(values: readonly number[]) {
  return seriesIn({ reports: values.map((painAverage) => checkInOn(at(0), { painAverage })) }, 'pain-average')
    ?.points
}

function inWords(trend: ReturnType<typeof trendIn>): string | undefined {
  if (trend?.change.kind !== 'not-enough') return trend?.change.kind
  const { firstCount, latestCount, needed } = trend.change
  return firstCount < needed ? `first ${firstCount} of ${needed}` : `latest ${latestCount} of ${needed}`
}

function thresholdOf(id: string): number {
  if (id.startsWith('pain')) return facts.painChange.value
  if (id === 'stiffness') return facts.stiffnessChange.value
  if (id === 'goals') return facts.goalsChange.value
  if (id.startsWith('goal')) return facts.goalChange.value
  return facts.rangeChange.value[id.includes('trunk-turn') ? 'trunk-turn' : 'head-turn']
}

function shuffled(record: ProgressRecord, keys: readonly number[]): ProgressRecord {
  return recordOf({
    ...record,
    reports: mix(record.reports),
    practices: mix(record.practices),
    breaks: mix(record.breaks),
    ranges: mix(record.ranges),
    checkedOn: mix(record.checkedOn),
  })

  function mix<Item>(items: readonly Item[]): readonly Item[] {
    return items
      .map((item, index) => ({ item, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  }
}
