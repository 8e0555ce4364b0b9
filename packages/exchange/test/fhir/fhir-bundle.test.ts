/** What stands in the bundle; whether it is valid is for the published definitions to say, in the slow test. */

import type { Programme } from '@unhunch/engine'
import { describe, expect, it } from 'vitest'
import { fhirBundle } from '../../src/fhir/index.ts'
import { journalOf } from '../any-journal.ts'
import { someWords } from '../some-words.ts'
import { reference, subjectOf } from './subject-of.ts'

describe('fhirBundle', () => {
  it('knows the person by a reference alone', () => {
    const [patient, ...others] = resourcesOf(fhirBundle(subjectOf(journalOf(answers, session)), someWords))
    expect(patient).toEqual({ resourceType: 'Patient', id: `${reference.slice(0, 24)}000000000000` })
    expect(others).not.toEqual([])
    for (const resource of others) {
      expect(resource).toMatchObject({ subject: { reference: `urn:uuid:${String(patient?.['id'])}` } })
    }
  })

  it('gives each part an id of its own, the same each time', () => {
    const subject = subjectOf(journalOf(answers, intake, session, checkIn))
    const bundle = fhirBundle(subject, someWords)
    const urls = bundle.entry?.map(({ fullUrl }) => fullUrl) ?? []
    expect(new Set(urls).size).toBe(urls.length)
    expect(fhirBundle(subject, someWords)).toEqual(bundle)
  })

  it('has the programme with its dose in words, its days and its goals', () => {
    const subject = { ...subjectOf(journalOf(intake)), programme }
    expect(of('CarePlan', fhirBundle(subject, someWords))).toEqual([
      expect.objectContaining({
        status: 'active',
        intent: 'plan',
        title: 'The programme',
        period: { start: '2026-03-09', end: '2026-03-14' },
        goal: [{ reference: `urn:uuid:${reference.slice(0, 24)}000000000001` }],
        activity: [
          {
            detail: {
              code: { text: 'cat-cow/flow' },
              status: 'scheduled',
              description: '2 × 8\nSit.\nMove.',
              scheduledTiming: { repeat: { dayOfWeek: ['mon', 'wed'] } },
            },
          },
        ],
      }),
    ])
    expect(of('Goal', fhirBundle(subject, someWords))).toEqual([
      expect.objectContaining({
        lifecycleStatus: 'active',
        description: { text: 'lift my grandchild' },
        startDate: '2026-03-09',
      }),
    ])
  })

  it('has the person’s own lists as plans beside it', () => {
    const [plan] = of('CarePlan', fhirBundle(subjectOf(journalOf(list)), someWords))
    expect(plan).toMatchObject({
      title: 'For the neck',
      description: 'Ann',
      note: [{ text: 'Twice a day.' }],
      activity: [{ detail: { code: { text: 'Towel slides' }, description: '2 × 8\nSlowly.\nHold it.' } }],
    })
    // Meant for no day in particular.
    expect(JSON.stringify(plan)).not.toContain('scheduledTiming')
  })

  it('has a code for the pain just now and for minutes, and words alone for all else', () => {
    const subject = {
      ...subjectOf(journalOf(intake, session, checkIn)),
      weeks: [
        { monday: '2026-03-09', minutes: 25 },
        { monday: '2026-03-16', minutes: 0 },
      ],
    }
    const told = of('Observation', fhirBundle(subject, someWords)).map((observation) => {
      const { code, valueQuantity, effectiveDateTime, effectivePeriod } = observation as unknown as Told
      const when = effectiveDateTime ?? `${effectivePeriod?.start} to ${effectivePeriod?.end}`
      return `${code.coding?.[0]?.code ?? '-'} ${code.text} ${valueQuantity.value} ${valueQuantity.code} ${when}`
    })
    expect(told).toEqual([
      '72514-3 measured pain-now 2 {score} 2026-03-09',
      '- measured pain-usual 3 {score} 2026-03-09',
      '- measured pain-worst 5 {score} 2026-03-09',
      '72514-3 measured pain-before 4 {score} 2026-03-09',
      '72514-3 measured pain-after 3 {score} 2026-03-09',
      '- measured pain-average-week 3 {score} 2026-03-09 to 2026-03-15',
      '- measured pain-worst-week 5 {score} 2026-03-09 to 2026-03-15',
      '- measured stiffness-week 3 {score} 2026-03-09 to 2026-03-15',
      '- lift my grandchild 7 {score} 2026-03-09 to 2026-03-15',
      '55411-3 measured minutes-week 25 min 2026-03-09 to 2026-03-15',
    ])
  })

  it('has how far movements go in tens of degrees, with how they were measured', () => {
    const tries = [
      { measure: 'head-turn', side: 'left', degrees: [52.4, 58, 57.1] },
      { measure: 'trunk-turn', side: 'right', degrees: [-3] },
    ] as const
    const journal = journalOf({ type: 'ranges', body: { day: '2026-03-10', tries } })
    const told = of('Observation', fhirBundle(subjectOf(journal), someWords))
    expect(told).toMatchObject([
      {
        code: { text: 'head-turn left' },
        effectiveDateTime: '2026-03-10',
        method: { text: 'By a camera' },
        valueQuantity: { value: 60, unit: 'deg', system: 'http://unitsofmeasure.org', code: 'deg' },
      },
      { code: { text: 'trunk-turn right' }, valueQuantity: { value: 0 } },
    ])
    expect(told.map(({ category }) => JSON.stringify(category))).toEqual([exam, exam])
  })

  it('has answers under the ids of our questions, with their words', () => {
    const [response] = of('QuestionnaireResponse', fhirBundle(subjectOf(journalOf(answers)), someWords))
    expect(response).toMatchObject({
      status: 'completed',
      authored: '2026-03-09',
      item: [
        {
          linkId: 'full',
          item: [
            { linkId: 'fever', text: 'fever?', answer: [{ valueBoolean: false }] },
            { linkId: 'age', text: 'age?', answer: [{ valueDecimal: 44 }] },
            {
              linkId: 'blood-pressure',
              text: 'blood-pressure?',
              answer: [{ valueString: 'controlled' }],
            },
          ],
        },
      ],
    })
  })

  it('speaks the language it is given', () => {
    const bundle = fhirBundle(subjectOf(journalOf(answers)), {
      ...someWords,
      language: 'de',
      question: () => 'Haben Sie Fieber?',
    })
    expect(bundle.language).toBe('de')
    expect(JSON.stringify(bundle)).toContain('Haben Sie Fieber?')
  })
})

// Helpers

const exam = JSON.stringify([
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'exam' }] },
])

interface Told {
  readonly code: { readonly text: string; readonly coding?: readonly { readonly code: string }[] }
  readonly valueQuantity: { readonly value: number; readonly code: string }
  readonly effectiveDateTime?: string
  readonly effectivePeriod?: { readonly start: string; readonly end: string }
}

type Fields = Readonly<Record<string, unknown>>

function resourcesOf(bundle: ReturnType<typeof fhirBundle>): readonly Fields[] {
  return (bundle.entry ?? []).map(({ resource }) => ({ ...resource }))
}

function of(type: string, bundle: ReturnType<typeof fhirBundle>): readonly Fields[] {
  return resourcesOf(bundle).filter(({ resourceType }) => resourceType === type)
}

const prescription = { sets: 2, reps: 8, holdSeconds: 0, seconds: 0, restSeconds: 30 }

const answers = {
  type: 'answers',
  body: { form: 'full', answers: { fever: 'no', age: 44, 'blood-pressure': 'controlled' } },
} as const

const intake = {
  type: 'intake',
  body: {
    zones: ['neck'],
    qualities: [],
    painNow: 2,
    painUsual: 3,
    painWorst: 5,
    durationWeeks: 4,
    equipment: [],
    floor: true,
    minutes: 10,
    weekdays: [1, 3],
    deskHours: 6,
    triggers: [],
    stress: 'some',
    sleep: 'well',
    pattern: 'constant',
    goals: ['lift my grandchild'],
    likes: [],
    bans: [],
  },
} as const

const session = {
  type: 'report',
  body: {
    type: 'session',
    day: '2026-03-09',
    items: [],
    painBefore: 4,
    painAfter: 3,
    symptoms: [],
    endedEarly: false,
  },
} as const

const checkIn = {
  type: 'report',
  body: { type: 'check-in', day: '2026-03-15', painAverage: 3, painWorst: 5, goals: [7], stiffness: 3 },
} as const

const list = {
  type: 'routine',
  body: {
    isRemoved: false,
    routine: {
      id: 'mine',
      name: 'For the neck',
      from: 'Ann',
      note: 'Twice a day.',
      weekdays: [],
      items: [
        {
          id: 'towel',
          of: 'own',
          name: 'Towel slides',
          steps: ['Hold it.'],
          repSeconds: 4,
          sides: 'each',
          note: 'Slowly.',
          prescription,
        },
      ],
    },
  },
} as const

function sessionOn(day: string): Programme['weeks'][number]['days'][number] {
  const item = { slot: 'mobility', exercise: 'cat-cow', form: 'flow', sides: 'together' } as const
  return {
    kind: 'session',
    day,
    session: { day, items: [{ ...item, prescription, seconds: 80, reasons: [] }], seconds: 80, reasons: [] },
  }
}

const programme: Programme = {
  startDay: '2026-03-09',
  weeks: [
    {
      week: 1,
      phase: 'settle-in',
      days: [
        sessionOn('2026-03-09'),
        sessionOn('2026-03-11'),
        { kind: 'rest', day: '2026-03-14', reasons: [] },
      ],
      reasons: [],
    },
  ],
  reasons: [],
  whyNots: [],
}
