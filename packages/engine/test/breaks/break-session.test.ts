/** What is done in a break: allowed, short enough, and not always the same. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, breakSession, newHistory, withheldBy } from '../../src/index.ts'
import type { BreakLength, BreakReport, Session, Situation } from '../../src/index.ts'
import { everyThing, monday, situationOf } from '../a-person.ts'
import { knowledge, restricted, screeningKnowledge } from '../the-knowledge.ts'

const { breaks: policy } = knowledge.policy
const formById = new Map(
  knowledge.exercises.flatMap(({ id, forms }) => forms.map((form) => [`${id}.${form.id}`, form] as const)),
)

describe('breakSession', () => {
  it('gives anyone only what they may do at their desk, for as long as the break takes', () => {
    const counts = { seated: 0, outside: 0 }
    fc.assert(
      fc.property(anyone, anyLengths, (situation, lengths) => {
        for (const { session, length } of breaksOf(situation, lengths)) {
          for (const item of session.items) {
            const form = formById.get(`${item.exercise}.${item.form}`)
            expect(form?.desk).toBe(true)
            expect(form && withheldBy(situation.restrictions, form)).toEqual([])
            expect(situation.intake.bans).not.toContain(item.exercise)
            if (situation.history.lane === 'flare') expect(form?.effort).toBe('gentle')
            if (form?.needs.includes('table')) expect(situation.intake.equipment).toContain('table')
          }
          expect(session.seconds).toBe(session.items.reduce((sum, { seconds }) => sum + seconds, 0))
          const [, mostForms] = policy.formsByLength[length].value
          expect(session.items.length).toBeLessThanOrEqual(mostForms)
          const [least, most] = (length === 'short' ? policy.seconds : policy.longerSeconds).value
          // Standing, with nothing at hand and careful about much, there may be no two forms for it.
          if (!hasChair(situation)) continue
          counts.seated += 1
          if (session.seconds < least || session.seconds > most) counts.outside += 1
        }
      }),
      { numRuns: 60 },
    )
    expect(counts.seated).toBeGreaterThan(100)
    expect(counts.outside).toBe(0)
  })

  it.each(['short', 'longer'] as const)(
    'always fits a %s break for someone with a chair and a table',
    (length) => {
      const [least, most] = (length === 'short' ? policy.seconds : policy.longerSeconds).value
      const [leastForms, mostForms] = policy.formsByLength[length].value
      const all = breaksOf(
        situationOf(),
        Array.from({ length: 60 }, () => length),
      )
      expect(all).toHaveLength(60)
      for (const { session } of all) {
        expect(session.seconds).toBeGreaterThanOrEqual(least)
        expect(session.seconds).toBeLessThanOrEqual(most)
        expect(session.items.length).toBeGreaterThanOrEqual(leastForms)
        expect(session.items.length).toBeLessThanOrEqual(mostForms)
      }
    },
  )

  it('never repeats an exercise of the break before, and goes round all families over a day', () => {
    const all = breaksOf(situationOf(), oneDay).map(({ session }) =>
      session.items.map(({ exercise }) => exercise),
    )
    for (const [index, exercises] of all.entries()) {
      for (const exercise of exercises) expect(all[index - 1] ?? []).not.toContain(exercise)
    }
    const families = new Set(all.flat().map((id) => knowledge.exercises.find((one) => one.id === id)?.family))
    expect(families.size).toBeGreaterThanOrEqual(6)
    expect(new Set(all.flat()).size).toBeGreaterThanOrEqual(9)
  })

  it('has two forms from different families in a longer break', () => {
    for (const { session } of breaksOf(situationOf(), oneDay)) {
      const families = session.items.map(
        ({ exercise }) => knowledge.exercises.find(({ id }) => id === exercise)?.family,
      )
      expect(new Set(families).size).toBe(families.length)
    }
  })

  it('offers something else after a break that was turned down', () => {
    const first = breakSession(situationOf(), monday, 'short', [])
    const next = breakSession(situationOf(), monday, 'short', [
      { ...done('short', first), outcome: 'passed', exercises: [] },
    ])
    expect(next?.items[0]?.exercise).not.toBe(first?.items[0]?.exercise)
  })

  it('gives the same break for the same reports', () => {
    const recent = breaksOf(situationOf(), oneDay).map(({ length, session }) => done(length, session))
    expect(breakSession(situationOf(), monday, 'longer', recent)).toEqual(
      breakSession(situationOf(), monday, 'longer', recent),
    )
  })

  it('is gentle in a flare', () => {
    const flare = { ...newHistory(monday), lane: 'flare' as const, laneUntil: addDays(monday, 4) }
    for (const { session } of breaksOf(situationOf({}, [], flare), oneDay)) {
      for (const { exercise, form } of session.items) {
        expect(formById.get(`${exercise}.${form}`)?.effort).toBe('gentle')
      }
    }
  })

  it('gives nothing to who is to rest, nor while the safety questions wait (S4)', () => {
    const paused = { ...newHistory(monday), lane: 'paused' as const }
    expect(breakSession(situationOf({}, restricted('R16-rest')), monday, 'short', [])).toBeUndefined()
    expect(breakSession(situationOf({}, [], paused), monday, 'longer', [])).toBeUndefined()
  })
})

// Helpers

const oneDay: readonly BreakLength[] = Array.from({ length: 14 }, (_, index) =>
  index % 2 ? 'longer' : 'short',
)

const anyLengths = fc.array(fc.constantFrom<BreakLength>('short', 'longer'), { minLength: 4, maxLength: 8 })

const anyone: fc.Arbitrary<Situation> = fc
  .record({
    precautions: fc.uniqueArray(fc.constantFrom(...screeningKnowledge.precautions.map(({ id }) => id)), {
      maxLength: 4,
    }),
    equipment: fc.subarray([...everyThing]),
    floor: fc.boolean(),
    painNow: fc.integer({ min: 0, max: 9 }),
    bans: fc.subarray(['cat-cow', 'shoulder-rolls', 'arm-circles', 'eagle-arms', 'desk-forward-bend']),
    likes: fc.subarray(['neck-rotation', 'seated-twist']),
    isInFlare: fc.boolean(),
  })
  .map(({ precautions, isInFlare, ...intake }) => {
    const history = newHistory(monday)
    return situationOf(
      intake,
      restricted(...precautions),
      isInFlare ? { ...history, lane: 'flare', laneUntil: addDays(monday, 4) } : history,
    )
  })

function hasChair({ intake }: Situation): boolean {
  return intake.equipment.includes('chair') || intake.equipment.includes('chair-with-back')
}

/** One break after the other, each of them done. */
function breaksOf(
  situation: Situation,
  lengths: readonly BreakLength[],
): readonly { readonly length: BreakLength; readonly session: Session }[] {
  const recent: BreakReport[] = []
  return lengths.flatMap((length) => {
    const session = breakSession(situation, monday, length, recent)
    recent.push(done(length, session))
    return session ? [{ length, session }] : []
  })
}

function done(length: BreakLength, session: Session | undefined): BreakReport {
  const exercises = session?.items.map(({ exercise }) => exercise) ?? []
  return { day: monday, minute: 600, length, outcome: 'done', seconds: session?.seconds ?? 0, exercises }
}
