/** The programme: what it holds, what it says, and what it never does. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clearance, DoneSession, Intake, PlanDay, Programme, Session } from '../../src/index.ts'
import { addDays, daysBetween, newHistory, plan, sessionFor } from '../../src/index.ts'
import { clear, deskWorker, everyThing, monday, situationOf, withCare } from '../a-person.ts'
import { knowledge, restricted } from '../the-knowledge.ts'

describe('plan', () => {
  it.each`
    durationWeeks | weeks
    ${1}          | ${4}
    ${6}          | ${6}
    ${11}         | ${6}
    ${52}         | ${8}
  `('gives $weeks weeks to trouble of $durationWeeks weeks', ({ durationWeeks, weeks }) => {
    expect(programmeFor({ durationWeeks }).weeks).toHaveLength(weeks)
  })

  it('settles in, builds, eases in the fifth week, and looks back in the last', () => {
    const phases = programmeFor({ durationWeeks: 30 }).weeks.map(({ phase }) => phase)
    expect(phases).toEqual([
      'settle-in',
      'settle-in',
      'build',
      'build',
      'lighter-week',
      'build',
      'build',
      'review',
    ])
  })

  it('has sessions on the chosen days only', () => {
    const days = allDays(programmeFor({ weekdays: [2, 6] }))
    expect(days.map(({ kind }) => kind).slice(0, 7)).toEqual([
      'rest',
      'session',
      'rest',
      'rest',
      'rest',
      'session',
      'rest',
    ])
  })

  it('loosens before it strengthens, and does both in every session', () => {
    for (const session of sessionsOf(programmeFor({ weekdays: [1, 2, 3, 4, 5, 6, 7] }))) {
      const slots = session.items.map(({ slot }) => slot)
      const order = ['warm-up', 'mobility', 'strength', 'stretch', 'ease']
      expect(slots).toEqual([...slots].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
      expect(slots).toContain('mobility')
      const saysWhy = session.reasons.some(({ id }) => id === 'strength-rests')
      expect(slots.includes('strength') || saysWhy).toBe(true)
    }
  })

  it('gives the same muscles two days between strength sessions', () => {
    const sessions = sessionsOf(programmeFor({ weekdays: [1, 2, 3, 4, 5, 6, 7], equipment: [...everyThing] }))
    const lastDay = new Map<string, string>()
    for (const session of sessions) {
      for (const item of session.items.filter(({ slot }) => slot === 'strength')) {
        const group = knowledge.exercises.find(({ id }) => id === item.exercise)?.strengthGroup ?? ''
        const before = lastDay.get(group)
        if (before) expect(daysBetween(before, session.day)).toBeGreaterThanOrEqual(2)
        lastDay.set(group, session.day)
      }
    }
    expect(lastDay.size).toBeGreaterThan(1)
  })

  it('varies over the week, and repeats enough to be learnt', () => {
    const names = sessionsOf(programmeFor({})).map((session) => session.items.map(({ exercise }) => exercise))
    const different = new Set(names.flat())
    expect(different.size).toBeGreaterThan(names[0]?.length ?? 0)
    expect(names.flat().length / different.size).toBeGreaterThan(2)
  })

  it('can say of every offered exercise why it is there, or why not', () => {
    const programme = programmeFor({})
    const planned = new Set(
      sessionsOf(programme).flatMap(({ items }) => items.map(({ exercise }) => exercise)),
    )
    const refused = new Map(programme.whyNots.map(({ exercise, reasons }) => [exercise, reasons]))
    for (const { id } of knowledge.exercises) {
      expect(planned.has(id)).not.toBe(refused.has(id))
      if (refused.has(id)) expect(refused.get(id)?.length).toBeGreaterThan(0)
    }
    for (const session of sessionsOf(programme))
      for (const item of session.items) expect(item.reasons).not.toEqual([])
  })

  it('says which thing, floor or precaution stands in the way', () => {
    const programme = programmeFor({ equipment: ['chair'], floor: false }, withCare(restricted('R05')))
    const why = (exercise: string) =>
      programme.whyNots.find((whyNot) => whyNot.exercise === exercise)?.reasons[0]
    expect(why('foam-thoracic-roll')?.id).toBe('needs-things')
    expect(why('doorway-chest-opener')).toMatchObject({ id: 'needs-things', values: { things: 'doorway' } })
    const dizzy = programmeFor({ equipment: [...everyThing] }, withCare(restricted('R03')))
    expect(dizzy.whyNots.find(({ exercise }) => exercise === 'neck-circles')?.reasons[0]).toEqual({
      id: 'not-safe',
      values: { precaution: 'R03' },
    })
  })

  it.each`
    status             | meanwhile    | ease
    ${'emergency'}     | ${undefined} | ${undefined}
    ${'incomplete'}    | ${undefined} | ${undefined}
    ${'see-clinician'} | ${'nothing'} | ${undefined}
    ${'see-clinician'} | ${'ease'}    | ${'chest-expansion-breathing/no-pause, shoulder-rolls/seated'}
  `('gives no plan for $status, and meanwhile $meanwhile: $ease (S4, S12)', ({ status, meanwhile, ease }) => {
    const clearance = { status, flags: [], unanswered: [], meanwhile, within: 'days' } as unknown as Clearance
    const outcome = plan(knowledge, deskWorker, clearance, newHistory(monday), monday)
    expect(outcome.kind).toBe('no-plan')
    const session = outcome.kind === 'no-plan' ? outcome.ease : undefined
    expect(session?.items.map(({ exercise, form }) => `${exercise}/${form}`).join(', ')).toBe(ease)
  })

  it('waits while it is paused (S4)', () => {
    const outcome = plan(knowledge, deskWorker, clear, { ...newHistory(monday), lane: 'paused' }, monday)
    expect(outcome).toEqual({ kind: 'no-plan', because: 'incomplete' })
  })

  it('shows past days as they were, and plans on from today', () => {
    const done: DoneSession = {
      day: monday,
      items: [{ exercise: 'cat-cow', form: 'seated', outcome: 'done' }],
    }
    const history = { ...newHistory(monday), done: [done] }
    const outcome = plan(knowledge, deskWorker, clear, history, addDays(monday, 3))
    const days = outcome.kind === 'programme' ? allDays(outcome.programme) : []
    expect(days.slice(0, 5).map(({ kind }) => kind)).toEqual(['past', 'past', 'past', 'rest', 'session'])
    expect(days[0]).toMatchObject({ done: ['cat-cow'] })
  })

  it('always gives the same bytes for the same input', () => {
    fc.assert(
      fc.property(anyIntake(), (intake) => {
        const once = plan(knowledge, intake, clear, newHistory(monday), monday)
        const again = plan(
          structuredClone(knowledge),
          structuredClone(intake),
          clear,
          newHistory(monday),
          monday,
        )
        expect(JSON.stringify(again)).toBe(JSON.stringify(once))
      }),
      { numRuns: 10 },
    )
  })

  it('never gives more time, nor strength work from pain 7 on, when pain is higher (S5)', () => {
    fc.assert(
      fc.property(anyIntake(), fc.integer({ min: 0, max: 9 }), (intake, pain) => {
        const first = (painNow: number): Session | undefined => {
          const outcome = sessionFor(situationOf({ ...intake, painNow }), monday)
          return outcome.kind === 'session' ? outcome.session : undefined
        }
        const less = first(pain)
        const more = first(pain + 1)
        if (!less || !more) return
        const limit = intake.minutes * 60 * 1.1
        const counts = pain + 1 > intake.painUsual || pain + 1 >= 7
        const share = pain + 1 >= 7 ? 0.4 : pain + 1 >= 4 && counts ? 0.75 : 1
        // One exercise to loosen and one to strengthen may need more than two minutes' share.
        const isBare = more.items.length <= 2
        if (!isBare) expect(more.seconds).toBeLessThanOrEqual(limit * share + 0.001)
        if (pain + 1 >= 7) expect(more.items.map(({ slot }) => slot)).not.toContain('strength')
        for (const item of more.items) {
          const same = less.items.find(
            ({ exercise, form }) => exercise === item.exercise && form === item.form,
          )
          if (same) expect(workOf(item.prescription)).toBeLessThanOrEqual(workOf(same.prescription))
        }
      }),
      { numRuns: 300 },
    )
  })
})

// Helpers

function programmeFor(changes: Partial<Intake>, clearance: Clearance = clear): Programme {
  const outcome = plan(knowledge, { ...deskWorker, ...changes }, clearance, newHistory(monday), monday)
  if (outcome.kind === 'no-plan') throw new Error('no plan')
  return outcome.programme
}

function allDays(programme: Programme): readonly PlanDay[] {
  return programme.weeks.flatMap(({ days }) => days)
}

function sessionsOf(programme: Programme): readonly Session[] {
  return allDays(programme).flatMap((day) => (day.kind === 'session' ? [day.session] : []))
}

function workOf(dose: Session['items'][number]['prescription']): number {
  return dose.sets * (dose.seconds + dose.reps * (2 + dose.holdSeconds))
}

function anyIntake(): fc.Arbitrary<Intake> {
  return fc.record({
    zones: fc.subarray([
      'neck',
      'shoulder-top',
      'between-blades',
      'blade',
      'below-blades',
      'ribs-side',
    ] as const),
    qualities: fc.subarray([
      'stiff',
      'tight-spots',
      'weak-or-tired',
      'aching-after-sitting',
      'tense',
    ] as const),
    painNow: fc.integer({ min: 0, max: 10 }),
    painUsual: fc.integer({ min: 0, max: 10 }),
    painWorst: fc.integer({ min: 0, max: 10 }),
    durationWeeks: fc.constantFrom(0, 6, 12, 500),
    equipment: fc.subarray([...everyThing]),
    floor: fc.boolean(),
    minutes: fc.constantFrom(2, 3, 4, 5, 7, 10, 12, 15, 20, 30),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    deskHours: fc.constantFrom(0, 1, 2, 8),
    triggers: fc.constant([]),
    stress: fc.constantFrom('low', 'some', 'high'),
    sleep: fc.constantFrom('well', 'disturbed'),
    pattern: fc.constantFrom('constant', 'comes-and-goes'),
    goals: fc.constant([]),
    likes: fc.subarray(
      knowledge.exercises.map(({ id }) => id),
      { maxLength: 4 },
    ),
    bans: fc.subarray(
      knowledge.exercises.map(({ id }) => id),
      { maxLength: 10 },
    ),
  })
}
