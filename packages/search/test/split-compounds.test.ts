/** How long words are taken apart, and which are left as they are. */

import { wordParts } from '@unhunch/knowledge/de/search'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundSplitter } from '../src/split-compounds.ts'
import { stems } from '../src/stem/index.ts'

const split = compoundSplitter(wordParts, stems.de)

describe('compoundSplitter', () => {
  it.each([
    ['schulterblattschmerzen', ['schulterblatt', 'schmerzen']],
    ['nackenverspannung', ['nacken', 'verspannung']],
    ['ruckenschmerzen', ['rucken', 'schmerzen']],
    ['brustwirbelsaulengymnastik', ['brustwirbelsaule', 'gymnastik']],
    ['armkreisen', ['arm', 'kreisen']],
  ])('takes %s apart', (word, parts) => expect(split(word)).toEqual(parts))

  it.each(['schulterblattern', 'brustwirbelsaule', 'brustbein', 'kindhaltungen', 'vorbeuge', 'muskel', 'du'])(
    'leaves %s whole, as a word of its own',
    (word) => expect(split(word).join('')).toBe(word),
  )

  it('never takes the thoracic spine for the chest', () => {
    for (const word of [
      'brustwirbelsaule',
      'brustwirbelsaulenschmerzen',
      'brustwirbelblockade',
      'brustwirbelsalue',
    ])
      expect(split(word)).not.toContain('brust')
  })

  it('reads two letters for an umlaut as the umlaut', () => {
    expect(split('rueckenschmerzen')).toEqual(split('ruckenschmerzen'))
    expect(split('schulterblaetter')).toEqual(split('schulterblatter'))
  })

  it.each([
    ['in the second part', 'nackenshcmerzen', ['nacken', 'shcmerzen']],
    ['in the first part', 'nakenschmerzen', ['naken', 'schmerzen']],
    ['in a long part', 'schulterbaltt', ['schulterbaltt']],
  ])('gives a slip %s on as it is', (_, word, parts) => expect(split(word)).toEqual(parts))

  it('takes a word apart while it is typed', () => {
    expect(split('schulterbla')).toEqual(['schulterbla'])
    expect(split('nackenv')).toEqual(['nacken'])
    expect(split('schulterblattschm')).toEqual(['schulterblatt', 'schm'])
  })

  it('leaves every word as it is where there are no parts', () => {
    const same = compoundSplitter(undefined, stems.en)
    for (const word of ['schulterblattschmerzen', 'rueckenschmerzen', 'shoulderblade', ''])
      expect(same(word)).toEqual([word])
  })

  it('answers any word at all with parts that are not empty', () => {
    const anyPart = fc.constantFrom(...wordParts.map((part) => part.toLowerCase()), 'n', 's', 'x', 'ü')
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 6 }), (some) => {
        const parts = split(some.join('').slice(0, 32))
        expect(parts.length).toBeGreaterThan(0)
        expect(parts).not.toContain('')
      }),
    )
  })
})
