/** Where it hurts: every place leads to something, and the neck check never sends anybody past a sign that should be seen. */

import { zones } from '@unhunch/knowledge'
import { knotsByPlace, neckCheck } from '@unhunch/knowledge/body-map'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLife } from '../src/life/create-life.ts'
import { readings } from '../src/life/learn/reading.ts'
import type { LibraryLife } from '../src/life/library/library-life.ts'
import { type NeckAnswers, neckOutcome, neckQuestions } from '../src/screens/where/neck-outcome.ts'
import { beginning, exercisesFor, type Feel, readingsAbout } from '../src/screens/where/what-helps.ts'
import { answerSafety, aWorld, tellIntake } from './a-world.ts'

const feels: readonly Feel[] = ['tender', 'other']

describe('what may help', () => {
  it.each`
    somebody                                | given
    ${'with nothing to heed'}               | ${{}}
    ${'whose head must not turn far'}       | ${{ 'provoked-turning-head': 'yes', 'provoked-looking-up': 'yes' }}
    ${'with a sore shoulder and dizziness'} | ${{ shoulder: 'yes', dizziness: 'yes', 'dizziness-seen': 'yes' }}
    ${'with a slipped disc'}                | ${{ disc: 'yes' }}
    ${'of 78'}                              | ${{ age: 78 }}
  `('is something in every place, or says why not: somebody $somebody', async ({ given }) => {
    const library = await aLibrary(given)
    expect(library.gate.value).toBe('open')
    for (const zone of zones) {
      for (const feel of feels) {
        const forms = exercisesFor(zone, feel, library.shelf).flatMap((entry) =>
          entry.forms.map((form) => library.whyNot.value(entry.id, form.id)),
        )
        expect(forms.length, zone).toBeGreaterThan(0)
        const isOffered = forms.some((reasons) => reasons.length === 0)
        const reasons = forms.flat()
        expect(isOffered || reasons.every((reason) => reason.length > 10), zone).toBe(true)
      }
    }
  })

  it('offers something in every place to somebody with a chair and a wall', async () => {
    const library = await aLibrary({})
    const without = zones.filter((zone) =>
      exercisesFor(zone, 'other', library.shelf).every((entry) =>
        entry.forms.every((form) => library.whyNot.value(entry.id, form.id).length > 0),
      ),
    )
    expect(without).toEqual([])
  })

  it('begins, for a tender spot, with what is known for its place, and has each exercise once', async () => {
    const { shelf } = await aLibrary({})
    for (const { zones: places, exercises } of knotsByPlace) {
      for (const zone of places) {
        const ids = exercisesFor(zone, 'tender', shelf).map(({ id }) => id)
        expect(ids.slice(0, exercises.length)).toEqual(exercises)
        expect(new Set(ids).size).toBe(ids.length)
        const others = exercisesFor(zone, 'other', shelf).map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(others))
      }
    }
  })

  it('shows seven that may be done at first, with those held back before them', async () => {
    const { shelf, whyNot } = await aLibrary({ disc: 'yes' })
    const isOffered = ({ id, forms }: (typeof shelf)[number]) =>
      forms.some((form) => whyNot.value(id, form.id).length === 0)
    for (const zone of zones) {
      const all = exercisesFor(zone, 'tender', shelf)
      const shown = beginning(all, isOffered, 7)
      expect(all.slice(0, shown.length)).toEqual(shown)
      expect(shown.filter(isOffered)).toHaveLength(Math.min(7, all.filter(isOffered).length))
    }
  })

  it('has something to read about every place, and says when to see someone', () => {
    for (const zone of zones) {
      for (const feel of feels) {
        const ids = readingsAbout(zone, feel, readings).map(({ id }) => id)
        expect(ids).toContain('when-to-see-someone')
        expect(new Set(ids).size).toBe(ids.length)
      }
    }
  })
})

const anyAnswers: fc.Arbitrary<NeckAnswers> = fc.record(
  Object.fromEntries(neckCheck.questions.map(({ id, options }) => [id, fc.constantFrom(...options)])),
  { requiredKeys: [] },
)

describe('neckOutcome', () => {
  it.each`
    arm          | turning      | stiff        | outcome        | next
    ${undefined} | ${undefined} | ${undefined} | ${undefined}   | ${undefined}
    ${'worse'}   | ${undefined} | ${undefined} | ${'see-today'} | ${'see-someone'}
    ${'new'}     | ${undefined} | ${undefined} | ${'see-soon'}  | ${'see-someone'}
    ${'no'}      | ${undefined} | ${undefined} | ${undefined}   | ${undefined}
    ${'no'}      | ${'yes'}     | ${undefined} | ${'turning'}   | ${'neck-exercises'}
    ${'seen'}    | ${'yes'}     | ${undefined} | ${'turning'}   | ${'neck-exercises'}
    ${'no'}      | ${'no'}      | ${undefined} | ${undefined}   | ${undefined}
    ${'no'}      | ${'no'}      | ${'yes'}     | ${'stiff'}     | ${'neck-exercises'}
    ${'no'}      | ${'no'}      | ${'no'}      | ${'nothing'}   | ${'go-on'}
  `('arm $arm, turning $turning, stiff $stiff → $outcome', ({ arm, turning, stiff, outcome, next }) => {
    const found = neckOutcome({ arm, turning, stiff })
    expect([found?.id, found?.next]).toEqual([outcome, next])
  })

  it('never lets a new or growing sign in the arm pass, whatever else was answered before', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('new', 'worse'), (answers, arm) => {
        expect(neckOutcome({ ...answers, arm })?.next).toBe('see-someone')
        expect(neckQuestions({ ...answers, arm }).map(({ id }) => id)).toEqual(['arm'])
      }),
    )
  })

  it('comes to something as soon as all that is asked is answered, and not before', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const isAnswered = neckQuestions(answers).every(({ id }) => answers[id] !== undefined)
        expect(neckOutcome(answers) !== undefined).toBe(isAnswered)
      }),
    )
  })
})

// Helpers

async function aLibrary(given: Readonly<Record<string, string | number>>): Promise<LibraryLife> {
  const life = await createLife(aWorld().edges)
  await answerSafety(life, given)
  await tellIntake(life)
  return life.library()
}
