/** A link may come from anybody: it is read whole, or refused with where and why. */

import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Parcel, readShare, writeShare } from '../../src/share/index.ts'
import { libraryItems, ownItems, parcelOf } from './parcels.ts'
import { sealBytes, sealJson, sealText } from './sealed.ts'

const parcels: readonly Parcel[] = [
  { name: 'Neck', items: [], weekdays: [] },
  parcelOf(libraryItems(1)),
  parcelOf([...libraryItems(3), ...ownItems.slice(0, 1)]),
]
const links = parcels.map(writeShare)
const signs = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%=+/#é')

describe('a link that was harmed on its way', () => {
  it.each(links)('is told as torn wherever it is cut: %s', (link) => {
    for (let length = 0; length < link.length; length += 1) {
      expect(problemOf(link.slice(0, length)), `after ${length}`).toBe('torn')
    }
  })

  it.each(links.slice(0, 2))('is refused whichever sign became another: %s', (link) => {
    const letIn = Array.from(link).flatMap((was, at) =>
      signs.filter(
        (sign) => sign !== was && problemOf(link.slice(0, at) + sign + link.slice(at + 1)) === 'none',
      ),
    )
    expect(letIn).toEqual([])
  })

  it.each(links)('is refused wherever a sign was lost, doubled or changed places: %s', (link) => {
    for (let at = 0; at < link.length; at += 1) {
      const [before, sign, next, after] = [link.slice(0, at), link[at], link[at + 1], link.slice(at + 2)]
      const [lost, doubled, swapped] = [
        before + link.slice(at + 1),
        before + sign + link.slice(at),
        `${before}${next ?? ''}${sign}${after}`,
      ]
      expect(problemOf(lost), lost).not.toBe('none')
      expect(problemOf(doubled), doubled).not.toBe('none')
      if (swapped !== link) expect(problemOf(swapped), swapped).not.toBe('none')
    }
  })
})

describe('a link that is not as it should be', () => {
  it.each([
    ['', 'torn', 'link', 'nothing', 'a whole link'],
    ['u', 'torn', 'link', '"u"', 'a whole link'],
    ['https://example.org', 'foreign', 'link', '"https://example.org"', 'a link that begins with u1.'],
    ['u0.AAAA', 'foreign', 'link', '"u0.AAAA"', 'a link that begins with u1.'],
    ['u2.AAAA', 'newer', 'link', 'version 2', 'version 1'],
    ['u1.AAAA', 'torn', 'link', 'a checksum that does not fit', 'a whole link'],
    [`u1.${'A'.repeat(1_000_000)}`, 'too-large', 'link', '1000003 characters', 'at most 1000000 characters'],
    [sealJson(null), 'damaged', 'link', '"null"', 'a list of exercises'],
    [sealJson({ name: 'Neck' }), 'damaged', 'link', '"{\\"name\\":\\"Neck\\"}"', 'a list of exercises'],
    [sealJson(['', '', '', '', []]), 'damaged', 'name', '""', 'text of 1 to 80 characters'],
    [
      sealJson(['Neck', 'x'.repeat(81), '', '', []]),
      'damaged',
      'from',
      undefined,
      'text of 1 to 80 characters',
    ],
    [sealJson(['Neck', '', 7, '', []]), 'damaged', 'note', '7', 'text of 1 to 500 characters'],
    [sealJson(['Neck', '', '', '88', []]), 'damaged', 'weekdays[0]', '8', 'a whole number from 1 to 7'],
    [
      sealJson(['Neck', '', '', '11', []]),
      'damaged',
      'weekdays',
      '[1,1]',
      'each day of the week at most once',
    ],
    [sealJson(['Neck', '', '', '', [[]]]), 'damaged', 'items[0]', 'nothing', 'a group of named fields'],
    [
      sealJson(['Neck', '', '', '', [[0, 1, 201, 0, 0, 0, '', 'cat-cow', 'kneeling']]]),
      'damaged',
      'items[0].prescription.reps',
      '201',
      'a whole number from 0 to 200',
    ],
    [
      sealJson(['Neck', '', '', '', [[2, 1, 8, 0, 0, 0, '', 'cat-cow', 'kneeling']]]),
      'damaged',
      'items[0].sides',
      'nothing',
      'one of together, each',
    ],
    [
      sealJson(['Neck', '', '', '', [[0, 1, 8, 0, 0, 0, '', 'Row', 6, ['', 'Pull.']]]]),
      'damaged',
      'items[0].steps[0]',
      '""',
      'text of 1 to 500 characters',
    ],
  ])('%.40s is %s', (link, problem, where, found, expected) => {
    const read = readShare(link)
    expect(read).toMatchObject({ status: 'unreadable', problem, where, expected })
    if (found !== undefined) expect(read).toMatchObject({ found })
  })

  it('is not inflated once it grows beyond any parcel', () => {
    const bomb = deflateSync(new Uint8Array(12_000_000), { level: 9 })
    // A block of a kind that there is not: whoever reads as far as this can only say that it is damaged.
    bomb.fill(0xff, bomb.length / 2)
    expect(readShare(sealBytes(bomb))).toMatchObject({ problem: 'too-large', found: 'more inside' })
    expect(readShare(sealBytes(bomb.subarray(bomb.length / 2)))).toMatchObject({ problem: 'damaged' })
  })

  it('is refused, however much is wrong with it and however deep it goes', () => {
    const many = Array.from({ length: 300_000 }, () => 0)
    expect(problemOf(sealJson(['Neck', '', '', '', many]))).toBe('damaged')
    expect(problemOf(sealJson(['Neck', '', '', '9'.repeat(600_000), []]))).toBe('damaged')
    expect(problemOf(sealJson(['Neck', '', '', '', [[0, 1, 8, 0, 0, 0, '', 'Row', 6, many]]]))).toBe(
      'damaged',
    )
    expect(problemOf(sealText('['.repeat(600_000)))).toBe('damaged')
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(problemOf(sealText(`[${deep},"","","",[]]`))).toBe('damaged')
  })

  it('brings in no text that could turn the words around it', () => {
    const row = [0, 1, 8, 0, 0, 0, 'd\u202E', 'e\u0007', 6, ['f\uFEFF']]
    expect(readShare(sealJson(['a\u202Eb', '\u2066c', 'one\ntwo\u0000', '', [row]]))).toMatchObject({
      parcel: {
        name: 'a b',
        from: ' c',
        note: 'one\ntwo ',
        items: [{ note: 'd ', name: 'e ', steps: ['f '] }],
      },
    })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('brings nothing along under the name %s', (name) => {
    const evil = `{"${name}":{"polluted":true}}`
    for (const text of [
      evil,
      `["Neck","","","",${evil}]`,
      `["Neck","","","",[${evil}]]`,
      `["Neck","",${evil},"",[]]`,
      `["Neck","","","",[[${evil},1,8,0,0,0,"","cat-cow","kneeling"]]]`,
      `["Neck","","","",[[0,1,8,0,0,0,${evil},"cat-cow","kneeling"]]]`,
    ]) {
      expect(problemOf(sealText(text)), text).toBe('damaged')
    }
    const words = { ...parcelOf(libraryItems(1)), name, note: name }
    expect(readShare(writeShare(words))).toEqual({ status: 'read', parcel: words })
    expect('polluted' in {}).toBe(false)
  })
})

function problemOf(link: string): string {
  const read = readShare(link)
  return read.status === 'read' ? 'none' : read.problem
}
