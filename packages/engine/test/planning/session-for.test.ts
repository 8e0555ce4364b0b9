/** One day's session: how it eases, and what it says about itself. */

import { describe, expect, it } from 'vitest'
import type { History, Session } from '../../src/index.ts'
import { addDays, newHistory, quickClearance, quickSession, sessionFor } from '../../src/index.ts'
import { monday, situationOf } from '../a-person.ts'
import { knowledge, restricted, screeningKnowledge } from '../the-knowledge.ts'

describe('sessionFor', () => {
  it('begins with a warm-up, unless it is as short as a break', () => {
    expect(slotsOf(sessionOn(0, { minutes: 10 }))[0]).toBe('warm-up')
    expect(slotsOf(sessionOn(0, { minutes: 3 }))).toEqual(['mobility', 'strength'])
  })

  it('holds fewer exercises in the first week', () => {
    const later = { ...newHistory(monday), done: [doneOn(24)] }
    expect(sessionOn(0, { minutes: 20 }).items).toHaveLength(4)
    expect(sessionOn(26, { minutes: 20 }, later).items).toHaveLength(5)
  })

  it('leaves strength work out, and gives less, when pain is high', () => {
    const session = sessionOn(0, { painNow: 8 })
    expect(slotsOf(session)).not.toContain('strength')
    expect(session.reasons.map(({ id }) => id)).toEqual(['gentle-only', 'shorter-gentle'])
    expect(session.seconds).toBeLessThanOrEqual(10 * 60 * 0.4 * 1.1)
  })

  it('gives less when pain is above its usual level, and all of it when it is not', () => {
    const seconds = (painNow: number, painUsual: number): number =>
      sessionOn(0, { painNow, painUsual }).seconds
    expect(seconds(5, 3)).toBeLessThan(seconds(5, 5))
    expect(sessionOn(0, { painNow: 5, painUsual: 3 }).items[0]?.reasons.at(-1)).toEqual({
      id: 'less-for-pain',
      values: { pain: 5 },
    })
  })

  it('counts only the pain of the day', () => {
    const hurting = { ...newHistory(monday), painToday: { day: monday, pain: 8 } }
    expect(slotsOf(sessionOn(0, {}, hurting))).not.toContain('strength')
    expect(slotsOf(sessionOn(2, {}, hurting))).toContain('strength')
  })

  it.each`
    away  | share   | reason
    ${7}  | ${1}    | ${undefined}
    ${8}  | ${0.55} | ${'after-break'}
    ${14} | ${0.55} | ${'after-break'}
    ${15} | ${0.55} | ${'after-long-break'}
  `('after $away days away gives $share of the time: $reason', ({ away, share, reason }) => {
    const history = { ...newHistory(monday), done: [doneOn(14)] }
    const session = sessionOn(14 + away, { minutes: 10 }, history)
    expect(session.seconds).toBeLessThanOrEqual(600 * share * 1.1)
    expect(
      session.reasons[0]?.id === reason || (reason === undefined && session.reasons[0]?.id === 'time-kept'),
    ).toBe(true)
  })

  it('begins at the first dose again after a long gap', () => {
    const standings = {
      'scapular-retraction': { step: 3, liking: 2, easyInARow: 0, ambersInARow: 0, form: 'standing' },
    }
    const history = { ...newHistory(monday), done: [doneOn(14)], standings }
    const bans = knowledge.exercises.flatMap(({ id, strengthGroup }) =>
      strengthGroup && id !== 'scapular-retraction' ? [id] : [],
    )
    const hold = (day: number): number | undefined =>
      sessionOn(day, { minutes: 10, bans }, history).items.find(({ slot }) => slot === 'strength')
        ?.prescription.holdSeconds
    expect(hold(18)).toBe(10)
    expect(hold(40)).toBe(5)
  })

  it('uses a reduced form before it withholds an exercise, and says because of what', () => {
    const items = [0, 2, 4].flatMap(
      (day) => sessionOn(day, { likes: ['wall-angel'] }, newHistory(monday), ['R05-overhead']).items,
    )
    const reduced = items.filter(({ reasons }) => reasons.some(({ id }) => id === 'reduced-form'))
    expect(reduced.length).toBeGreaterThan(0)
    expect(reduced[0]?.reasons.find(({ id }) => id === 'reduced-form')?.values).toEqual({
      precaution: 'R05-overhead',
    })
  })

  it('stays off the floor for those who said so, and uses nothing they do not have', () => {
    for (const minutes of [3, 5, 10, 20]) {
      const items = [0, 2, 15].flatMap(
        (day) => sessionOn(day, { minutes, floor: false, equipment: ['chair'] }).items,
      )
      for (const item of items) {
        const form = formOf(item)
        expect(form?.surface).toBe('upright')
        expect(form?.needs.every((thing) => thing === 'chair')).toBe(true)
      }
    }
  })

  it('rests when a precaution says so', () => {
    const outcome = sessionFor(situationOf({}, restricted('R16-rest')), monday)
    expect(outcome).toEqual({ kind: 'rest', reasons: [{ id: 'resting-today', values: {} }] })
  })

  it('does as asked when asked for what is liked, and never what is banned', () => {
    expect(exercisesOf(sessionOn(0, { likes: ['wall-angel'] }))).toContain('wall-angel')
    expect(exercisesOf(sessionOn(0, { likes: ['wall-angel'], bans: ['wall-angel'] }))).not.toContain(
      'wall-angel',
    )
  })
})

describe('quickSession', () => {
  const allNo = Object.fromEntries(
    screeningKnowledge.questions.filter(({ stage }) => stage === 'emergency').map(({ id }) => [id, 'no']),
  )

  it('gives a seated, gentle session of about three minutes after the emergency questions alone', () => {
    const outcome = quickSession(knowledge, quickClearance(screeningKnowledge, allNo), monday)
    const items = outcome.kind === 'session' ? outcome.session.items : []
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      const form = knowledge.exercises
        .find(({ id }) => id === item.exercise)
        ?.forms.find(({ id }) => id === item.form)
      expect(form).toMatchObject({ position: 'seated', effort: 'gentle' })
    }
    const seconds = outcome.kind === 'session' ? outcome.session.seconds : 0
    expect(seconds).toBeGreaterThan(60)
    expect(seconds).toBeLessThanOrEqual(198)
  })

  it.each(Object.keys(allNo))('gives none when %s is answered yes (S1)', (question) => {
    const clearance = quickClearance(screeningKnowledge, { ...allNo, [question]: 'yes' })
    expect(quickSession(knowledge, clearance, monday).kind).toBe('rest')
  })

  it('gives none while one emergency question is open (S2)', () => {
    const { [Object.keys(allNo)[0] ?? '']: _, ...open } = allNo
    expect(quickSession(knowledge, quickClearance(screeningKnowledge, open), monday).kind).toBe('rest')
  })
})

// Helpers

function sessionOn(
  day: number,
  changes: Parameters<typeof situationOf>[0],
  history: History = newHistory(monday),
  precautions: readonly string[] = [],
): Session {
  const outcome = sessionFor(situationOf(changes, restricted(...precautions), history), addDays(monday, day))
  if (outcome.kind === 'rest') throw new Error(outcome.reasons[0]?.id)
  return outcome.session
}

function doneOn(day: number): History['done'][number] {
  return { day: addDays(monday, day), items: [{ exercise: 'cat-cow', form: 'flow', outcome: 'done' }] }
}

function formOf(item: Session['items'][number]) {
  return knowledge.exercises.find(({ id }) => id === item.exercise)?.forms.find(({ id }) => id === item.form)
}

function slotsOf(session: Session): readonly string[] {
  return session.items.map(({ slot }) => slot)
}

function exercisesOf(session: Session): readonly string[] {
  return session.items.map(({ exercise }) => exercise)
}
