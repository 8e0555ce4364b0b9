/** How one word that was typed is read. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSlips, createReader } from '../src/read-word.ts'
import { stems } from '../src/stem/index.ts'

const readWord = createReader(
  ['stretch', 'stretching', 'neck', 'shoulder', 'roll', 'roller', 'trap', 'turn'],
  stems.en,
)

describe('readWord', () => {
  it.each([
    ['itself', 'neck', [['neck', 1]]],
    ['another form of it', 'stretches', [['stretch', 1]]],
    ['the beginning of others', 'shou', [['shoulder', 0.7]]],
    [
      'one of its own before what it begins',
      'roll',
      [
        ['roll', 1],
        ['roller', 0.1],
      ],
    ],
    ['a swap of letters as one slip', 'nekc', [['neck', 0.6]]],
    ['two slips in a long word', 'shuolderr', [['shoulder', 0.3]]],
  ] as const)('reads %s', (_, typed, readings) => {
    expect([...readWord(typed, true)].toSorted(([, a], [, b]) => b - a)).toEqual(readings)
  })

  it('reads nothing into a short word that stands alone, and asks its neighbours otherwise', () => {
    expect([...readWord('tun', true)]).toEqual([])
    expect([...readWord('tun', false)]).toEqual([['turn', 0.6]])
  })

  it('reads nothing into numbers and nonsense', () => {
    for (const typed of ['1234', 'qxzj', 'n3ck']) expect([...readWord(typed, true)]).toEqual([])
  })
})

describe('countSlips', () => {
  it.each([
    ['neck', 'neck', 0],
    ['nck', 'neck', 1],
    ['neeck', 'neck', 1],
    ['nack', 'neck', 1],
    ['nekc', 'neck', 1],
    ['enkc', 'neck', 2],
  ])('from %s to %s is %i', (typed, meant, slips) => expect(countSlips(typed, meant, 3)).toBe(slips))

  it('is the same both ways, and says more than the most when it stops early', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const exact = countSlips(a, b, 20)
        expect(countSlips(b, a, 20)).toBe(exact)
        const limited = countSlips(a, b, most)
        expect(exact <= most ? limited === exact : limited > most).toBe(true)
      }),
    )
  })
})
