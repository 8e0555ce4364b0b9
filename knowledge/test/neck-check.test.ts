/** The neck check is whole: it fits its shape, cites what exists, and has words for all that it asks and tells. */

import { neckCheckWords, redFlagWords, zoneWords } from '../languages/words.en.ts'
import { describe, expect, it } from 'vitest'
import { bodyZones, neckCheck } from '../body-map/index.ts'
import { sources } from '../sources/index.ts'
import { neckCheckSchema } from '../src/neck-check.ts'
import { zoneSchema, zoneWordsSchema } from '../src/zone.ts'

describe('the neck check', () => {
  it('fits its shape', () => {
    expect(neckCheckSchema.safeParse(neckCheck).error).toBeUndefined()
  })

  it('cites only what is listed', () => {
    const known = new Set<string>(sources.map(({ id }) => id))
    for (const outcome of neckCheck.outcomes) {
      expect(outcome.sources.filter((source) => !known.has(source))).toEqual([])
    }
  })

  it('has words for every question, option and outcome, and no others', () => {
    const { questions, outcomes } = neckCheckWords
    expect(Object.keys(outcomes)).toEqual(neckCheck.outcomes.map(({ id }) => id))
    expect(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)])).toEqual(
      neckCheck.questions.map(({ id, options }) => [id, options]),
    )
  })

  it('is as urgent as the safety questions are about the same signs', () => {
    expect(neckCheckWords.outcomes['see-today'].title).toBe(redFlagWords['arm-signs-worse'].title)
    expect(neckCheckWords.outcomes['see-soon'].title).toBe(redFlagWords['arm-signs-new'].title)
  })
})

describe('the places', () => {
  it.each(bodyZones.map((zone) => [zone.id, zone] as const))('%s fits its shape', (id, zone) => {
    expect(zoneSchema.safeParse(zone).error).toBeUndefined()
    expect(zoneWordsSchema.safeParse(zoneWords[id]).error).toBeUndefined()
  })

  it('say what to look out for where the pain may come from the heart, the lungs or the belly', () => {
    const first = bodyZones.filter((zone) => 'safetyFirst' in zone && zone.safetyFirst)
    expect(first.map(({ id }) => id)).toEqual(['ribs-side', 'chest-front'])
    for (const { id } of first)
      expect(zoneWords[id]).toMatchObject({ notice: expect.stringMatching(/emergency number/) })
  })
})
