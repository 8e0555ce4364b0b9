import { readFileSync } from 'node:fs'
import { articleWords, tipWords, triggerWords, zoneWords } from '../languages/words.en.ts'
import { describe, expect, it } from 'vitest'
import { findTraceProblems, writeCoverage } from '../../scripts/seed-coverage.ts'
import { bodyZones, knotsByPlace } from '../body-map/index.ts'
import { articles, tips } from '../learn/index.ts'
import { sources } from '../sources/index.ts'
import { articleSchema, articleWordsSchema } from '../src/article.ts'
import { tipSchema, tipWordsSchema, triggers, triggerWordsSchema } from '../src/tip.ts'
import { findUnlisted, findUnsaid, type Home, resolveHomes, tellProblem } from '../src/trace.ts'
import { zones } from '../src/vocabulary.ts'
import { knotPlaceSchema, zoneSchema, zoneWordsSchema } from '../src/zone.ts'
import { canonicalIds, seedContradictions, seedEntries, seedStatements } from '../trace/seed-ids.ts'

describe('the source articles', () => {
  it('are kept whole: 44 entries, 41 exercises, 83 statements, 26 contradictions', () => {
    expect(
      [seedEntries, canonicalIds, seedStatements, seedContradictions].map((list) => list.length),
    ).toEqual([44, 41, 83, 26])
  })

  it('have a home for everything, and every home exists', async () => {
    const problems = await findTraceProblems()
    expect(problems.map(tellProblem)).toEqual([])
  })

  it('are accounted for in docs/seed-coverage.md, which is current', () => {
    const file = new URL('../../docs/seed-coverage.md', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(writeCoverage())
  })
})

describe('resolveHomes', () => {
  const index = new Set(['tip:desk', 'article:sleep'])

  it('finds nothing to mend in a good map', () => {
    expect(
      resolveHomes(['s01', 's02'], [home('s01', 'tip:desk'), home('s02', 'article:sleep')], index),
    ).toEqual([])
  })

  it.each<[string, readonly Home[], readonly string[]]>([
    ['an id that is left out', [home('s01', 'tip:desk')], ['s02 has no home.']],
    ['an id with an empty list', [home('s01', 'tip:desk'), home('s02')], ['s02 has no home.']],
    [
      'a home that is gone',
      [home('s01', 'tip:gone'), home('s02', 'tip:desk')],
      ['s01 says it lives in tip:gone, which does not exist.'],
    ],
    [
      'an id that stands twice',
      [home('s01', 'tip:desk'), home('s01', 'article:sleep'), home('s02', 'tip:desk')],
      ['s01 stands twice in the homes.'],
    ],
    [
      'an id that no source has',
      [home('s01', 'tip:desk'), home('s02', 'tip:desk'), home('s99', 'tip:desk')],
      ['s99 is not an id of the source documents.'],
    ],
  ])('reports %s', (_, homes, says) => {
    expect(resolveHomes(['s01', 's02'], homes, index).map(tellProblem)).toEqual(says)
  })
})

describe('homes and the seeds of the entries they point to', () => {
  it('agree when both name each other, section or not', () => {
    const homes = [home('s01', 'article:sleep#lying')]
    const citations = [{ ref: 'article:sleep', seeds: ['s01'] }] as const
    expect([...findUnsaid(homes, citations), ...findUnlisted(homes, citations)]).toEqual([])
  })

  it('are reported when the entry does not name the statement', () => {
    const problems = findUnsaid([home('s01', 'tip:desk')], [{ ref: 'tip:desk', seeds: [] }])
    expect(problems).toEqual([{ kind: 'not-said-there', id: 's01', ref: 'tip:desk' }])
  })

  it('are reported when the homes do not list the entry, or the id is unknown', () => {
    const problems = findUnlisted(
      [home('s01', 'tip:desk')],
      [{ ref: 'article:sleep', seeds: ['s01', 's77'] }],
    )
    expect(problems).toEqual([
      { kind: 'not-listed-here', id: 's01', ref: 'article:sleep' },
      { kind: 'unknown-id', id: 's77' },
    ])
  })
})

describe('articles, tips and places', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    'reads %s, in two minutes',
    (id, article) => {
      const words = articleWordsSchema.parse(articleWords[id])
      expect(articleSchema.parse(article).sections).toEqual(words.sections.map((section) => section.id))
      const count = words.sections
        .flatMap((section) => [section.heading, ...section.paragraphs])
        .join(' ')
        .split(/\s+/).length
      expect(count).toBeGreaterThanOrEqual(150)
      expect(count).toBeLessThanOrEqual(320)
    },
  )

  it('cites only sources that exist', () => {
    const cited = articles.flatMap((article) => [...article.sources])
    expect(sources.map((source) => source.id)).toEqual(expect.arrayContaining(cited))
  })

  it('gives every trigger a name and a tip of its own id, and every tip its words', () => {
    for (const tip of tips) tipSchema.parse(tip)
    expect(Object.keys(triggerWordsSchema.parse(triggerWords))).toEqual([...triggers])
    expect(tips.map((tip) => tip.id)).toEqual(expect.arrayContaining([...triggers]))
    expect(Object.keys(tipWordsSchema.parse(tipWords)).sort()).toEqual(tips.map((tip) => tip.id).sort())
  })

  it('names every place on the body map once, and what to try for a knot there', () => {
    expect(bodyZones.map((zone) => zoneSchema.parse(zone).id)).toEqual([...zones])
    for (const id of zones) zoneWordsSchema.parse(zoneWords[id])
    const tried = knotsByPlace.flatMap((place) => knotPlaceSchema.parse(place).exercises)
    expect(canonicalIds).toEqual(expect.arrayContaining([...tried]))
  })

  it.each([
    ['an unknown field', articleSchema, { ...articles[0], colour: 'red' }],
    ['an article without a source', articleSchema, { ...articles[0], sources: [] }],
    ['an empty paragraph', articleWordsSchema, withParagraph('')],
    ['a tip for an occasion that nobody has', tipSchema, { id: 'a', for: 'juggling', seeds: [] }],
    ['a place that is not on the map', zoneSchema, { ...bodyZones[0], id: 'elbow' }],
    ['a knot without an exercise', knotPlaceSchema, { zones: ['neck'], exercises: [], seeds: [] }],
  ])('refuses %s', (_, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })
})

// Helpers

function home(id: string, ...homes: Home['homes']): Home {
  return { id, homes, treatment: 'kept' }
}

function withParagraph(paragraph: string): unknown {
  return {
    title: 'A title',
    summary: 'A summary that is long enough.',
    sections: [{ id: 'one', heading: 'A heading', paragraphs: [paragraph] }],
  }
}
