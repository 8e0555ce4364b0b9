/** One page for a clinician: nothing that matters is left out, nothing plain is in it. */

import { describe, expect, it } from 'vitest'
import {
  type Answers,
  clinicianReport,
  newHistory,
  plan,
  planChanges,
  type ProgressRecord,
  progressOf,
  type Routine,
  screen,
} from '../../src/index.ts'
import { deskWorker, monday } from '../a-person.ts'
import { circumstances } from '../adaptation/a-story.ts'
import { knowledge, screeningKnowledge } from '../the-knowledge.ts'
import { at, checkInOn, policy, practiceOn, recordOf, sessionOn } from './a-record.ts'

const intakes = [{ day: monday, intake: deskWorker }]
const own: Routine = { id: 'mine', name: 'From my physiotherapist', items: [], weekdays: [] }

describe('clinicianReport', () => {
  it('names what was answered, and leaves the plain answers out', () => {
    const answers = {
      ...plainAnswers(),
      'thin-bones': 'broken',
      'fracture-shown': 'no',
      cancer: 'yes',
      age: 71,
    }
    const { screening } = reportOf({ checkedOn: [at(3), at(2)] }, answers)
    expect(screening.answers).toEqual(
      expect.arrayContaining([
        { question: 'thin-bones', answer: 'broken' },
        // A "no" that was asked because of another answer says something.
        { question: 'fracture-shown', answer: 'no' },
        { question: 'cancer', answer: 'yes' },
      ]),
    )
    const names = screening.answers.map(({ question }) => question)
    expect(names).not.toContain('chest-pain')
    expect(names).not.toContain('pain-now')
    expect(names).not.toContain('pregnancy-signs')
    expect(screening).toMatchObject({ status: 'see-clinician', answeredOn: at(3) })
    expect(screening.flags.length).toBeGreaterThan(0)
  })

  it('names precautions, and the numbers that they rest on', () => {
    const { screening } = reportOf({}, { ...plainAnswers(), age: 71 })
    expect(screening.precautions.length).toBeGreaterThan(0)
    expect(screening.answers).toContainEqual({ question: 'age', answer: 71 })
  })

  it('says next to nothing of a person who answered plainly', () => {
    const answers = [{ question: 'assessed', answer: 'yes' }]
    expect(reportOf({}).screening).toEqual({
      status: 'clear',
      answers,
      flags: [],
      precautions: [],
      symptoms: [],
    })
  })

  it('names a "no" that raised a flag', () => {
    const { screening } = reportOf({}, { ...plainAnswers(), assessed: 'no' })
    expect(screening.flags.map(({ id }) => id)).toEqual(['never-assessed'])
    expect(screening.answers).toEqual([{ question: 'assessed', answer: 'no' }])
  })

  it('lists the programme with its doses, and how often each was done', () => {
    const { programme, adherence, totals } = reportOf({
      reports: [
        sessionOn(at(0)),
        sessionOn(at(2)),
        sessionOn(at(3), 3, { items: [], symptoms: ['dizziness'] }),
      ],
    })
    expect(programme).toMatchObject({ startDay: monday, week: 1, weeks: 6, phase: 'settle-in' })
    const exercises = programme?.exercises.map(({ exercise, form }) => `${exercise} ${form}`) ?? []
    expect(exercises.length).toBeGreaterThan(2)
    expect(new Set(exercises).size).toBe(exercises.length)
    for (const { exercise, prescription, timesDone } of programme?.exercises ?? []) {
      expect(prescription.reps + prescription.seconds + prescription.holdSeconds).toBeGreaterThan(0)
      expect(timesDone).toBe(exercise === 'scapular-retraction' ? 2 : 0)
    }
    expect(adherence).toMatchObject({ done: 2, planned: 2 })
    expect(totals).toEqual({ sessions: 2, practices: 0, minutes: 20, breaks: 0 })
  })

  it('has each measure with its trend, in the person’s own words', () => {
    const reports = [0, 7, 14, 21, 28, 35].map((index) => checkInOn(at(index), { goals: [index / 5] }))
    const { measures } = reportOf({ reports }, plainAnswers(), 40)
    const goal = measures.find(({ series }) => series.measure === 'goal')
    expect(goal?.series.goal).toBe('Sit through a film')
    expect(goal?.trend).toMatchObject({ because: 'stratford-1995', change: { kind: 'better' } })
    expect(measures.every(({ series, trend }) => series.id === trend.id)).toBe(true)
  })

  it('lists events from the latest, symptoms by kind, and counts the changes of the plan', () => {
    const reports = [
      sessionOn(at(0), 3, { symptoms: ['dizziness'] }),
      sessionOn(at(2), 3, { symptoms: ['dizziness', 'numbness'] }),
    ]
    const changes = planChanges(circumstances, monday, [
      { type: 'wish', day: at(1), exercise: 'cat-cow', wish: 'ban' },
      { type: 'wish', day: at(3), exercise: 'cat-cow', wish: 'unban' },
    ])
    const { events, screening, planChanges: count } = reportOf({ reports, ...changes })
    expect(events.map(({ kind, day }) => [kind, day])).toEqual([
      ['symptoms', at(2)],
      ['symptoms', at(0)],
      ['programme-start', at(0)],
    ])
    expect(screening.symptoms).toEqual([
      { symptom: 'dizziness', days: [at(0), at(2)] },
      { symptom: 'numbness', days: [at(2)] },
    ])
    expect(count).toBe(2)
  })

  it('lists the person’s own lists, done or not', () => {
    const practices = [practiceOn(at(3)), practiceOn(at(1)), practiceOn(at(2), 'exercise')]
    const { routines, totals } = reportOf({ practices })
    expect(routines).toEqual([
      { routine: own, timesDone: 2, lastOn: at(3) },
      { routine: { ...own, id: 'other' }, timesDone: 0 },
    ])
    expect(totals.practices).toBe(3)
  })
})

// Helpers

function reportOf(parts: Partial<ProgressRecord>, answers: Answers = plainAnswers(), today = 4) {
  const record = recordOf({ intakes, startDay: monday, ...parts })
  const clearance = screen(screeningKnowledge, answers)
  const outcome = plan(knowledge, deskWorker, clearance, newHistory(monday), at(today))
  return clinicianReport({
    record,
    progress: progressOf(record, policy, at(today)),
    screening: screeningKnowledge,
    answers,
    clearance,
    ...(outcome.kind === 'programme' && { programme: outcome.programme }),
    routines: [own, { ...own, id: 'other' }],
  })
}

/** Of a person of 44, who has nothing to tell. */
function plainAnswers(): Record<string, string | number> {
  return Object.fromEntries(
    screeningKnowledge.questions.map((question): [string, string | number] => {
      if (question.kind === 'yes-no') return [question.id, question.id === 'assessed' ? 'yes' : 'no']
      if (question.kind === 'choice') return [question.id, question.options?.[0] ?? '']
      return [question.id, question.id === 'age' ? 44 : 3]
    }),
  )
}
