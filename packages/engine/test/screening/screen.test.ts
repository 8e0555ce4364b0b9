/** The safety promises of the safety check, over all answers. */

import type { Question } from '@unhunch/knowledge'
import { precautions, questions, redFlags } from '@unhunch/knowledge/screening'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Clearance } from '../../src/screening/clearance.ts'
import { questionsDue } from '../../src/screening/questions-due.ts'
import { withheldBy } from '../../src/screening/restrictions.ts'
import { firstEmergency, quickClearance, screen } from '../../src/screening/screen.ts'
import { anAnswer, aForm, everyAnswer, reassuring, someAnswers } from './arbitraries.ts'
import { nothingToReport } from './forty-people.ts'

const knowledge = { questions, redFlags, precautions }
const well = nothingToReport as Answers
const emergencyIds = questions.filter(({ stage }) => stage === 'emergency').map(({ id }) => id)

describe('screen', () => {
  it('clears a person with nothing to report', () => {
    expect(screen(knowledge, well)).toEqual({ status: 'clear', flags: [], precautions: [], restrictions: [] })
  })

  it('names what is unanswered, follow-ups only once they are due', () => {
    const { age: _age, ...noAge } = well
    expect(screen(knowledge, noAge)).toEqual({ status: 'incomplete', unanswered: ['age'] })
    expect(screen(knowledge, { ...well, dizziness: 'yes' })).toEqual({
      status: 'incomplete',
      unanswered: ['dizziness-seen'],
    })
  })

  it('takes the soonest and the most careful of several flags', () => {
    expect(screen(knowledge, { ...well, 'arm-signs': 'new', clot: 'yes' })).toMatchObject({
      status: 'see-clinician',
      within: 'same-day',
      meanwhile: 'nothing',
    })
    expect(screen(knowledge, { ...well, 'arm-signs': 'new' })).toMatchObject({
      within: 'days',
      meanwhile: 'ease',
    })
  })

  it.each`
    answered                                          | status
    ${{ 'weight-loss': 'yes' }}                       | ${'with-care'}
    ${{ 'weight-loss': 'yes', 'night-pain': 'yes' }}  | ${'see-clinician'}
    ${{ 'weight-loss': 'yes', 'strain-pain': 'yes' }} | ${'see-clinician'}
    ${{ age: 18, 'strain-pain': 'yes' }}              | ${'with-care'}
    ${{ feverish: 'yes' }}                            | ${'see-clinician'}
  `('adds signs up: $answered → $status', ({ answered, status }) => {
    expect(screen(knowledge, { ...well, ...answered }).status).toBe(status)
  })

  it('forgets a follow-up once the answer that led to it has changed', () => {
    const answers = { ...well, dizziness: 'no', 'dizziness-seen': 'no', 'dizziness-new': 'yes' }
    expect(screen(knowledge, answers).status).toBe('clear')
  })

  it.each(emergencyIds)('An emergency answer ends the way at once: %s alone (S1)', (id) => {
    expect(screen(knowledge, { [id]: 'yes' }).status).toBe('emergency')
    expect(quickClearance(knowledge, { [id]: 'yes' }).status).toBe('emergency')
    expect(firstEmergency(knowledge, { [id]: 'yes' })?.urgency).toBe('emergency')
  })

  it('An emergency answer ends the way at once, whatever else is answered (S1)', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...emergencyIds), (answers, id) => {
        const clearance = screen(knowledge, { ...answers, [id]: 'yes' })
        expect(clearance.status).toBe('emergency')
      }),
    )
  })

  it('Never clear while a question is unanswered (S2)', () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers, wellBut(someAnswers)), (answers) => {
        const isOpen = questionsDue(knowledge, answers, 'full').some(({ id }) => !Object.hasOwn(answers, id))
        const { status } = screen(knowledge, answers)
        if (isOpen) expect(['incomplete', 'emergency']).toContain(status)
        else expect(status).not.toBe('incomplete')
      }),
    )
  })

  it('Never clear while a question is unanswered: each in turn (S2)', () => {
    for (const id of Object.keys(well)) {
      const answers = Object.fromEntries(Object.entries(well).filter(([key]) => key !== id))
      expect(screen(knowledge, answers)).toMatchObject({ status: 'incomplete' })
    }
  })

  it('is never milder for one more yes', () => {
    fc.assert(
      fc.property(fc.oneof(everyAnswer, calm), anyYes, (answers, id) => {
        const before = screen(knowledge, { ...answers, [id]: 'no' })
        const after = screen(knowledge, { ...answers, [id]: 'yes' })
        expect(severity(after)).toBeGreaterThanOrEqual(severity(before))
      }),
      { numRuns: 500 },
    )
  })
})

describe('withheldBy', () => {
  it('A withheld load is never allowed by adding an answer (S3)', () => {
    fc.assert(
      fc.property(calm, anyYes, aForm, (answers, id, form) => {
        const before = screen(knowledge, { ...answers, [id]: 'no' })
        const after = screen(knowledge, { ...answers, [id]: 'yes' })
        if (!('restrictions' in before && 'restrictions' in after)) return
        if (withheldBy(before.restrictions, form).length > 0) {
          expect(withheldBy(after.restrictions, form)).not.toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('quickClearance', () => {
  const onlyEmergency = Object.fromEntries(emergencyIds.map((id) => [id, 'no']))

  it('asks only the emergency questions', () => {
    expect(quickClearance(knowledge, {})).toEqual({ status: 'incomplete', unanswered: emergencyIds })
  })

  it('counts everything that was not asked as present, but a day of rest', () => {
    const clearance = quickClearance(knowledge, onlyEmergency)
    const ids = 'restrictions' in clearance ? clearance.restrictions.map(({ id }) => id) : []
    expect(ids).toEqual(precautions.map(({ id }) => id).filter((id) => id !== 'R16-rest'))
  })

  it('refers when an answer already given says so', () => {
    expect(quickClearance(knowledge, { ...onlyEmergency, clot: 'yes' }).status).toBe('see-clinician')
  })

  it('A withheld load is never allowed by asking less (S3)', () => {
    fc.assert(
      fc.property(calm, aForm, (answers, form) => {
        const full = screen(knowledge, answers)
        const asked = Object.fromEntries(Object.entries(answers).filter(([id]) => id in onlyEmergency))
        const quick = quickClearance(knowledge, asked)
        if (!('restrictions' in full && 'restrictions' in quick)) return
        if (withheldBy(full.restrictions, form).length > 0) {
          expect(withheldBy(quick.restrictions, form)).not.toEqual([])
        }
      }),
    )
  })
})

describe('questionsDue', () => {
  it('asks again what can change, and what was never answered', () => {
    const again = questionsDue(knowledge, { ...well, dizziness: 'yes' }, 'again').map(({ id }) => id)
    expect(again).toContain('chest-pain')
    expect(again).toContain('dizziness-seen')
    expect(again).not.toContain('cancer')
  })

  it('asks in order, and never a follow-up before its question', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const ids = questionsDue(knowledge, answers, 'full').map(({ id }) => id)
        const order: string[] = questions.map(({ id }) => id)
        expect(ids).toEqual(order.filter((id) => ids.includes(id)))
      }),
    )
  })
})

// Helpers

/** Yes-no questions where a yes can only make things more serious. */
const anyYes = fc.constantFrom(
  ...questions
    .filter((question: Question) => question.kind === 'yes-no' && !reassuring.has(question.id))
    .map(({ id }) => id),
)

/** Mostly well, so that the mild end is reached too; follow-ups are answered in advance. */
const calm: fc.Arbitrary<Answers> = fc
  .tuple(everyAnswer, fc.subarray([...questions], { maxLength: 6 }))
  .map(([answers, changed]) => ({
    ...answers,
    ...well,
    ...Object.fromEntries(changed.map(({ id }) => [id, answers[id] ?? anAnswer(id)])),
  }))

function wellBut(answers: fc.Arbitrary<Answers>): fc.Arbitrary<Answers> {
  return answers.map((given) => ({ ...given, ...well }))
}

function severity(clearance: Clearance): number {
  return ['clear', 'with-care', 'see-clinician', 'emergency'].indexOf(clearance.status)
}
