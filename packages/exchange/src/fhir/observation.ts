/** What was measured: pain, stiffness, how well goals go, how far movements go, and time spent on exercise. */

import type { Coding, Observation, Quantity } from '@medplum/fhirtypes'
import { addDays, type Day, medianOf, tellValue } from '@unhunch/engine'
import { type Entry, orderEntries } from '@unhunch/journal'
import { policy } from '@unhunch/knowledge/policy'
import {
  conceptOf,
  degreesOf,
  loinc,
  type MeasureId,
  minutesOf,
  painCode,
  scoreOf,
  type Writing,
} from './subject.ts'

interface Measured {
  readonly measure: MeasureId
  readonly value: number | undefined
  readonly day: Day
  readonly coding?: Coding
  /** It tells of the week up to that day. */
  readonly isOfWeek?: true
}

export function observations(writing: Writing): readonly Observation[] {
  const { subject, words } = writing
  let goals: readonly string[] = []
  const told = orderEntries(subject.entries).flatMap((entry): readonly Observation[] => {
    if (entry.type === 'intake') {
      goals = entry.body.goals
      const { painNow, painUsual, painWorst } = entry.body
      const day = subject.dayOf(entry.atMs)
      return scores(writing, [
        { measure: 'pain-now', value: painNow, day, coding: painCode },
        { measure: 'pain-usual', value: painUsual, day },
        { measure: 'pain-worst', value: painWorst, day },
      ])
    }
    if (entry.type === 'practice') return aroundSession(writing, entry.body)
    if (entry.type === 'ranges') return ranges(writing, entry.body)
    if (entry.type !== 'report') return []
    const { body } = entry
    switch (body.type) {
      case 'session':
        return aroundSession(writing, body)
      case 'morning':
        return scores(writing, [
          { measure: 'pain-morning', value: body.pain, day: body.day, coding: painCode },
        ])
      case 'check-in': {
        const { day, painAverage, painWorst, stiffness } = body
        return [
          ...scores(writing, [
            { measure: 'pain-average-week', value: painAverage, day, isOfWeek: true },
            { measure: 'pain-worst-week', value: painWorst, day, isOfWeek: true },
            { measure: 'stiffness-week', value: stiffness, day, isOfWeek: true },
          ]),
          ...body.goals.flatMap((score, place) => {
            const goal = goals[place]
            if (goal === undefined) return []
            return [observed(writing, conceptOf(goal), weekUpTo(day), scoreOf(score))]
          }),
        ]
      }
      // Neither is a number.
      case 'flare':
      case 'wish':
        return []
    }
  })
  const minutes = subject.weeks
    .filter(({ minutes }) => minutes > 0)
    .map(({ monday, minutes }): Observation => {
      const code = conceptOf(words.measure['minutes-week'], exerciseDuration)
      return observed(writing, code, weekUpTo(addDays(monday, 6)), minutesOf(minutes), 'activity')
    })
  return [...told, ...minutes]
}

const exerciseDuration: Coding = { system: loinc, code: '55411-3', display: 'Exercise duration' }

function aroundSession(
  writing: Writing,
  { day, painBefore, painAfter }: { day: Day; painBefore?: number; painAfter?: number },
): readonly Observation[] {
  return scores(writing, [
    { measure: 'pain-before', value: painBefore, day, coding: painCode },
    { measure: 'pain-after', value: painAfter, day, coding: painCode },
  ])
}

/** In steps of what a camera can tell, and without a code: none is known to mean a camera at home. */
function ranges(
  writing: Writing,
  { day, tries }: Extract<Entry, { type: 'ranges' }>['body'],
): readonly Observation[] {
  const { words } = writing
  return tries.map(({ measure, side, degrees }) => {
    const told = tellValue({ toldIn: policy.progress.rangeToldIn.value }, medianOf(degrees))
    const code = conceptOf(words.range(measure, side))
    const when = { effectiveDateTime: day }
    return { ...observed(writing, code, when, degreesOf(told), 'exam'), method: conceptOf(words.rangeMethod) }
  })
}

function scores(writing: Writing, all: readonly Measured[]): readonly Observation[] {
  return all.flatMap(({ measure, value, day, coding, isOfWeek }): readonly Observation[] => {
    if (value === undefined) return []
    const code = conceptOf(writing.words.measure[measure], ...(coding ? [coding] : []))
    const when = isOfWeek ? weekUpTo(day) : { effectiveDateTime: day }
    return [observed(writing, code, when, scoreOf(value))]
  })
}

function observed(
  { patient }: Writing,
  code: Observation['code'],
  when: When,
  valueQuantity: Quantity,
  category: 'survey' | 'activity' | 'exam' = 'survey',
): Observation {
  const system = 'http://terminology.hl7.org/CodeSystem/observation-category'
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [{ system, code: category }] }],
    code,
    subject: patient,
    ...when,
    performer: [patient],
    valueQuantity,
  }
}

type When = Pick<Observation, 'effectiveDateTime'> | Pick<Observation, 'effectivePeriod'>

function weekUpTo(day: Day): When {
  return { effectivePeriod: { start: addDays(day, -6), end: day } }
}
