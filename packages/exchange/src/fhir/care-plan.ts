/** The programme, and the person's own lists: what is to be done, how much of it, and on which days. */

import type { CarePlan, CarePlanActivity, CarePlanActivityDetail } from '@medplum/fhirtypes'
import {
  addDays,
  type Programme,
  type Routine,
  type RoutineItem,
  type SessionItem,
  weekdayOf,
} from '@unhunch/engine'
import { replayEntries } from '@unhunch/journal'
import { printable, type Writing } from './subject.ts'

export function carePlans(writing: Writing, goals: readonly { readonly id: string }[]): readonly CarePlan[] {
  const { programme, entries } = writing.subject
  return [
    ...(programme === undefined ? [] : [programmePlan(writing, programme, goals)]),
    ...replayEntries(entries).routines.map((routine) => routinePlan(writing, routine)),
  ]
}

/** The exercises of the week ahead, each once, with the dose it has next. */
function programmePlan(
  { subject, words, patient, exercise }: Writing,
  { startDay, weeks }: Programme,
  goals: readonly { readonly id: string }[],
): CarePlan {
  const until = addDays(subject.today, 7)
  const days = weeks.flatMap((week) => week.days)
  const ahead = days.flatMap((day) => (day.kind === 'session' && day.day < until ? [day.session] : []))
  const items = new Map<string, { readonly item: SessionItem; readonly weekdays: Set<number> }>()
  for (const { day, items: ofDay } of ahead) {
    for (const item of ofDay) {
      const key = `${item.exercise} ${item.form}`
      const known = items.get(key) ?? { item, weekdays: new Set() }
      known.weekdays.add(weekdayOf(day))
      items.set(key, known)
    }
  }
  const end = days.at(-1)?.day
  return {
    ...planOf(words.programme, patient),
    period: { start: startDay, ...(end !== undefined && end >= startDay && { end }) },
    created: subject.today,
    ...(goals.length > 0 && { goal: goals.map(({ id }) => ({ reference: `urn:uuid:${id}` })) }),
    ...activities(
      [...items.values()].map(({ item, weekdays }) => ({
        ...detailOf(exercise(item.exercise, item.form), [
          words.dose(item),
          ...words.steps(item.exercise, item.form),
        ]),
        ...timingOf([...weekdays]),
      })),
    ),
  }
}

function routinePlan({ words, patient, exercise }: Writing, routine: Routine): CarePlan {
  const { name, from, note, items, weekdays } = routine
  return {
    ...planOf(name, patient),
    ...(from !== undefined && { description: printable(from) }),
    ...(note !== undefined && { note: [{ text: printable(note) }] }),
    ...activities(
      items.map((item) => ({
        ...detailOf(nameOf(item), [words.dose(item), ...(item.note ? [item.note] : []), ...stepsOf(item)]),
        ...timingOf(weekdays),
      })),
    ),
  }

  function nameOf(item: RoutineItem): string {
    return item.of === 'own' ? item.name : exercise(item.exercise, item.form)
  }

  function stepsOf(item: RoutineItem): readonly string[] {
    return item.of === 'own' ? item.steps : words.steps(item.exercise, item.form)
  }
}

function planOf(title: string, subject: CarePlan['subject']): CarePlan {
  return { resourceType: 'CarePlan', status: 'active', intent: 'plan', title: printable(title), subject }
}

function activities(details: readonly CarePlanActivityDetail[]): Pick<CarePlan, 'activity'> {
  return details.length === 0 ? {} : { activity: details.map((detail): CarePlanActivity => ({ detail })) }
}

function detailOf(name: string, lines: readonly string[]): CarePlanActivityDetail {
  return {
    code: { text: printable(name) },
    status: 'scheduled',
    description: lines.map(printable).join('\n'),
  }
}

const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** On no day in particular: nothing is said of it. */
function timingOf(weekdays: readonly number[]): Pick<CarePlanActivityDetail, 'scheduledTiming'> {
  const dayOfWeek = dayCodes.filter((_, index) => weekdays.includes(index + 1))
  return dayOfWeek.length === 0 ? {} : { scheduledTiming: { repeat: { dayOfWeek } } }
}
