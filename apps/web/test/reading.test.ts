/** The articles as one reads them: none is hidden, none is long, and those that fit come first. */

import { articles } from '@unhunch/knowledge/learn'
import { describe, expect, it } from 'vitest'
import { type Reader, readingAt, readings, readingsFor, shelves } from '../src/life/learn/reading.ts'

const somebody: Reader = { stage: 'ready', intake: {}, isInFlare: false, isInFirstWeeks: false }
const idsFor = (reader: Partial<Reader>) => readingsFor({ ...somebody, ...reader }).map(({ id }) => id)

describe('the shelves', () => {
  it('hold every article once', () => {
    expect(readings.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
    expect(shelves.every((shelf) => shelf.readings.length > 0)).toBe(true)
  })

  it('hold nothing that takes more than two minutes', () => {
    expect(Math.max(...readings.map(({ minutes }) => minutes))).toBeLessThanOrEqual(2)
  })
})

describe('readingAt', () => {
  it.each`
    part               | id           | section
    ${'sleep'}         | ${'sleep'}   | ${undefined}
    ${'sleep.lying'}   | ${'sleep'}   | ${'lying'}
    ${'sleep.nowhere'} | ${'sleep'}   | ${undefined}
    ${'Sleep'}         | ${undefined} | ${undefined}
    ${''}              | ${undefined} | ${undefined}
    ${'constructor'}   | ${undefined} | ${undefined}
  `('finds $id ($section) at “$part”', ({ part, id, section }) => {
    const asked = readingAt(String(part))
    expect(asked?.reading.id).toBe(id)
    expect(asked?.section).toBe(section)
  })

  it('leads from the first article to the last', () => {
    const way = [readings[0]?.id]
    for (let next = readingAt(way[0] ?? '')?.next; next; next = readingAt(next.id)?.next) way.push(next.id)
    expect(way).toEqual(readings.map(({ id }) => id))
  })
})

describe('readingsFor', () => {
  it('begins with what fits the person', () => {
    expect(idsFor({ intake: { triggers: ['desk', 'phone'] } })[0]).toBe('desk-and-phone')
    expect(idsFor({ intake: { sleep: 'disturbed' } })).toEqual(['sleep'])
    expect(idsFor({ intake: { stress: 'high', qualities: ['tense'] } })[0]).toBe('stress-and-breathing')
  })

  it('puts a flare before all else', () => {
    expect(idsFor({ intake: { triggers: ['desk', 'phone', 'training'] }, isInFlare: true })[0]).toBe('flares')
  })

  it('has a beginning for those who are new, and three at most for anybody', () => {
    expect(idsFor({ stage: 'new' })).toContain('what-the-upper-back-is')
    const much = { triggers: articles.flatMap(({ fits }): string[] => [...fits]) }
    expect(idsFor({ intake: much })).toHaveLength(3)
  })

  it('says only when to see someone to those who should', () => {
    expect(idsFor({ stage: 'see-clinician', intake: { triggers: ['desk'] } })).toEqual([
      'when-to-see-someone',
    ])
  })
})
