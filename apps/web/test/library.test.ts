/** The library's filters and their address: a filter only takes away, in whatever order, and the address keeps all of them. */

import { countSteps } from '@unhunch/knowledge'
import { exerciseWords } from '@unhunch/knowledge/en'
import { equipmentIds, positions, purposes, zones } from '@unhunch/knowledge'
import { knotsByPlace } from '@unhunch/knowledge/body-map'
import { exercises, movements } from '@unhunch/knowledge/exercises'
import { policy } from '@unhunch/knowledge/policy'
import { progressions } from '@unhunch/knowledge/progressions'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printAskedFor, readAskedFor } from '../src/life/library/asked-for.ts'
import { pageOf } from '../src/life/library/exercise-page.ts'
import { type Filters, minuteChoices, narrow, type Thing } from '../src/life/library/narrow.ts'
import { levels, shelfFrom } from '../src/life/library/shelf.ts'
import { createLife } from '../src/life/create-life.ts'
import { aLifeWithAPlan, answerSafety, aWorld, tellIntake } from './a-world.ts'

const knowledge = {
  exercises,
  movements,
  stepCounts: countSteps(exerciseWords),
  progressions,
  knotsByPlace,
  policy,
}
const shelf = shelfFrom(knowledge)

describe('shelfFrom', () => {
  it('has every exercise once, the explained ones too, in the order of names', () => {
    expect(new Set(shelf.map(({ id }) => id)).size).toBe(shelf.length)
    expect(shelf.filter(({ isOffered }) => isOffered)).toHaveLength(exercises.length)
    expect(shelf.filter(({ isOffered }) => !isOffered).map(({ id }) => id)).toEqual([
      'mid-back-stretch',
      'professional-manipulation',
      'push-up',
    ])
    expect(shelf.map(({ name }) => name)).toEqual(
      shelf.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    )
  })
})

describe('narrow', () => {
  it.each`
    filters                            | has                          | hasNot
    ${{ position: 'prone' }}           | ${'scapular-retraction'}     | ${'arm-circles'}
    ${{ things: ['nothing'] }}         | ${'shoulder-rolls'}          | ${'standing-row'}
    ${{ things: ['foam-roller'] }}     | ${'foam-scapular-rolls'}     | ${'standing-row'}
    ${{ things: ['chair-with-back'] }} | ${'seated-twist'}            | ${'standing-row'}
    ${{ purpose: 'self-massage' }}     | ${'foam-thoracic-roll'}      | ${'arm-circles'}
    ${{ zone: 'chest-front' }}         | ${'push-up'}                 | ${'neck-rotation'}
    ${{ desk: true }}                  | ${'shoulder-rolls'}          | ${'foam-thoracic-roll'}
    ${{ level: 4 }}                    | ${'foam-thoracic-extension'} | ${'push-up'}
  `('$filters leaves $has and takes away $hasNot', ({ filters, has, hasNot }) => {
    const ids = narrow(shelf, filters).map(({ id }) => id)
    expect(ids).toContain(has)
    expect(ids).not.toContain(hasNot)
  })

  it('asks all of one form: a sitting form and another for the bed are no sitting form for the bed', () => {
    for (const { forms } of narrow(shelf, { position: 'supine', desk: true })) {
      for (const form of forms) expect(form).toMatchObject({ position: 'supine', desk: true })
    }
  })

  it('leaves all when nothing is asked', () => {
    expect(narrow(shelf, {})).toEqual(shelf)
  })

  it('only ever takes away, and keeps the order', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, (some, more) => {
        const all = narrow(shelf, some)
        const fewer = narrow(shelf, { ...more, ...some })
        const kept = new Set(fewer.map(({ id }) => id))
        expect(all.filter(({ id }) => kept.has(id)).map(({ id }) => id)).toEqual([...kept])
        for (const { id, forms } of fewer) {
          const before = all.find((entry) => entry.id === id)?.forms.map((form) => form.id)
          expect(before).toEqual(expect.arrayContaining(forms.map((form) => form.id)))
        }
      }),
    )
  })

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, (some, others) => {
        expect(narrow(narrow(shelf, some), others)).toEqual(narrow(narrow(shelf, others), some))
      }),
    )
  })

  it('comes to the same one by one as all at once', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const oneByOne = Object.entries(filters).reduce(
          (left, [name, value]) => narrow(left, { [name]: value }),
          shelf,
        )
        expect(oneByOne).toEqual(narrow(shelf, filters))
      }),
    )
  })
})

describe('the address', () => {
  it('keeps all that is asked', () => {
    fc.assert(
      fc.property(fc.string(), anyFilters, (text, filters) => {
        const asked = { text: text.trim(), filters }
        expect(readAskedFor(printAskedFor(asked))).toEqual(asked)
      }),
    )
  })

  it.each`
    part
    ${'position=flying&minutes=many&level=9&desk=maybe&things=car'}
    ${'%%%'}
    ${'constructor=1&__proto__=2'}
    ${''}
  `('asks for nothing that there is not: $part', ({ part }) => {
    expect(readAskedFor(part)).toEqual({ text: '', filters: {} })
  })
})

describe('pageOf', () => {
  it.each(shelf.map(({ id, forms }) => ({ id, forms })))('tells about $id', ({ id, forms }) => {
    const page = pageOf(knowledge, forms, id)
    expect(page?.sources.length).toBeGreaterThan(0)
    if (page?.kind !== 'guided') return
    expect(page.forms.map((form) => form.id).toSorted()).toEqual(forms.map((form) => form.id).toSorted())
    for (const { dose, easier, harder } of page.forms) {
      expect(dose.rungs.length).toBeGreaterThan(0)
      expect(dose.source ?? dose.why).toBeDefined()
      for (const step of [...easier, ...harder]) {
        expect(shelf.find((entry) => entry.id === step.exercise)?.forms.map((form) => form.id)).toContain(
          step.form,
        )
      }
    }
  })

  it('has none for what there is not', () => {
    expect(pageOf(knowledge, [], 'headstand')).toBeUndefined()
  })
})

describe('a library', () => {
  it('is open to read, and holds nothing back, before anything is known', async () => {
    const library = await (await createLife(aWorld().edges)).library()
    expect(library.gate.value).toBe('new')
    for (const [exercise, form] of everyForm) {
      expect(library.whyNot.value(exercise, form)).toEqual([])
      expect(library.sessionOf.value(exercise, form)).toBeUndefined()
    }
  })

  it.each`
    given                                     | held                         | reason
    ${{ 'thin-bones': 'thin' }}               | ${'foam-thoracic-extension'} | ${/^Not for now, because of what you said about your bones/}
    ${{ eyes: 'yes' }}                        | ${'childs-pose'}             | ${/^Not for now, because of /}
    ${{ wrists: 'yes', 'grip-hurts': 'yes' }} | ${'lat-pulldown-towel'}      | ${/^Not for now, because of /}
    ${{}}                                     | ${'standing-row'}            | ${/^It needs /}
  `('says why $held is not offered after $given, and lets do what is not held back', async (row) => {
    const life = await createLife(aWorld().edges)
    await answerSafety(life, row.given)
    await tellIntake(life)
    const library = await life.library()
    expect(library.gate.value).toBe('open')
    for (const [exercise, form] of everyForm) {
      const { whyNot, heldBackBy, sessionOf } = library
      if (exercise === row.held) expect(whyNot.value(exercise, form)[0]).toMatch(row.reason)
      // What may not be done says why, and only that.
      expect([exercise, form, sessionOf.value(exercise, form) === undefined]).toEqual([
        exercise,
        form,
        heldBackBy.value(exercise, form).length > 0,
      ])
    }
  })

  it('leaves what is not gentle for another day while it has flared up', async () => {
    const life = await aLifeWithAPlan(aWorld())
    const library = await life.library()
    expect(library.heldBackBy.value('scapular-retraction', 'seated')).toEqual([])
    await life.plan.flare(false)
    expect(library.heldBackBy.value('scapular-retraction', 'seated')).toEqual([
      'Only gentle movement while your pain is high. Strengthening waits.',
    ])
    expect(library.sessionOf.value('scapular-retraction', 'seated')).toBeUndefined()
    expect(library.heldBackBy.value('shoulder-rolls', 'seated')).toEqual([])
  })

  it('finds exercises, articles and places, and hears what cannot wait', async () => {
    const library = await (await createLife(aWorld().edges)).library()
    expect(library.find('neck').exercises.length).toBeGreaterThan(0)
    expect(library.find('neck').zones).toContain('neck')
    expect(library.find('what the evidence says').articles[0]).toEqual({
      id: 'what-the-evidence-says',
      title: expect.any(String),
    })
    expect(library.find('chest pain').isUrgent).toBe(true)
    expect(library.find('')).toEqual({ exercises: [], articles: [], zones: [], isUrgent: false })
  })
})

// Helpers

const everyForm = exercises.flatMap(({ id, forms }) => forms.map((form): [string, string] => [id, form.id]))

const things: readonly Thing[] = ['nothing', ...equipmentIds]

/** Each filter is on or off; things in the order in which the address lists them. */
const anyFilters = fc
  .record(
    {
      position: fc.constantFrom(...positions),
      things: fc
        .subarray([...things], { minLength: 1 })
        .map((some) => things.filter((thing) => some.includes(thing))),
      purpose: fc.constantFrom(...purposes),
      zone: fc.constantFrom(...zones),
      minutes: fc.constantFrom(...minuteChoices),
      level: fc.constantFrom(...levels),
      desk: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .map((filters): Filters => filters)
