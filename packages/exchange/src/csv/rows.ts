/** The rows of each table, in order of time. */

import {
  type Day,
  medianOf,
  type Prescription,
  type Routine,
  type SessionItem,
  tellValue,
} from '@unhunch/engine'
import { type Entry, orderEntries, replayEntries } from '@unhunch/journal'
import { policy } from '@unhunch/knowledge/policy'
import { intakeAnswers, nameExercises, type RecordWords } from '../record-words.ts'
import type { Row, TableId } from './columns.ts'

export interface RowContext {
  readonly words: RecordWords
  /** The calendar day of a moment, where the person is. */
  readonly dayOf: (atMs: number) => Day
}

export function rowsOf(
  entries: readonly Entry[],
  { words, dayOf }: RowContext,
): Readonly<Record<TableId, readonly Row[]>> {
  const rows: Record<TableId, Row[]> = {
    sessions: [],
    exercises: [],
    begun: [],
    mornings: [],
    'check-ins': [],
    goals: [],
    breaks: [],
    ranges: [],
    seen: [],
    events: [],
    answers: [],
    'about-you': [],
    lists: [],
  }
  const { value } = words
  const exercise = nameExercises(entries, words)
  const secondsOf = ledSeconds(entries)
  const listNames = new Map<string, string>()
  let goals: readonly string[] = []

  for (const entry of orderEntries(entries)) readEntry(entry)
  for (const routine of replayEntries(entries).routines) rows.lists.push(...listRows(routine))
  return rows

  function readEntry(entry: Entry): void {
    const day = dayOf(entry.atMs)
    switch (entry.type) {
      case 'answers':
        for (const [question, answer] of Object.entries(entry.body.answers)) {
          rows.answers.push({
            day,
            question: words.question(question),
            answer: words.answer(question, answer),
          })
        }
        break
      case 'intake':
        goals = entry.body.goals
        for (const { field, values } of intakeAnswers(entry.body, words)) {
          rows['about-you'].push({ day, question: words.intake[field], answer: cellOf(values) })
        }
        break
      case 'programme-started':
        rows.events.push({ day: entry.body.day, event: value['programme-started'] })
        break
      case 'session-started':
        for (const item of entry.body.session.items) {
          rows.begun.push({
            day: entry.body.day,
            exercise: exercise(item.exercise, item.form),
            ...doseOf(item),
          })
        }
        break
      case 'report':
        readReport(entry.body)
        break
      case 'practice':
        readPractice(entry.body)
        break
      case 'routine': {
        const { routine, isRemoved } = entry.body
        listNames.set(routine.id, routine.name)
        const event = value[isRemoved ? 'routine-removed' : 'routine-saved']
        rows.events.push({ day, event, detail: routine.name })
        break
      }
      case 'break-plan':
        rows.events.push({ day, event: value['break-plan'], detail: value[entry.body.isOn ? 'yes' : 'no'] })
        break
      case 'break': {
        const { minute, length, outcome, seconds, exercises } = entry.body
        rows.breaks.push({
          day: entry.body.day,
          time: printMinute(minute),
          length: value[length],
          outcome: value[outcome],
          seconds,
          exercises: exercises.map((id) => exercise(id, '')).join('; '),
        })
        break
      }
      case 'ranges':
        rows.ranges.push(...rangeRows(entry.body))
        break
      case 'sight':
        rows.seen.push(...seenRows(entry.body))
        break
    }
  }

  function readReport(report: Extract<Entry, { type: 'report' }>['body']): void {
    const { day } = report
    switch (report.type) {
      case 'session':
        rows.sessions.push({
          day,
          what: value.plan,
          seconds: secondsOf(report),
          'pain-before': report.painBefore,
          'pain-after': report.painAfter,
          symptoms: report.symptoms.map(words.symptom).join('; '),
          'ended-early': yesNo(report.endedEarly),
        })
        for (const { effort, character, ...item } of report.items) {
          rows.exercises.push({
            day,
            what: value.plan,
            ...outcomeOf(item),
            effort: effort && value[effort],
            character: character && value[character],
          })
        }
        break
      case 'morning':
        rows.mornings.push({ day, pain: report.pain, settled: yesNo(report.settled) })
        break
      case 'check-in':
        rows['check-ins'].push({
          day,
          'pain-average': report.painAverage,
          'pain-worst': report.painWorst,
          stiffness: report.stiffness,
        })
        report.goals.forEach((score, place) => rows.goals.push({ day, goal: goals[place], score }))
        break
      case 'flare':
        rows.events.push({ day, event: value[report.over ? 'flare-over' : 'flare'] })
        break
      case 'wish':
        rows.events.push({ day, event: value[report.wish], detail: exercise(report.exercise, '') })
        break
    }
  }

  function readPractice({ day, of, routine, ...practice }: Extract<Entry, { type: 'practice' }>['body']) {
    const done = { day, what: value[of], list: routine && (listNames.get(routine) ?? routine) }
    const { seconds, painBefore, painAfter } = practice
    rows.sessions.push({ ...done, seconds, 'pain-before': painBefore, 'pain-after': painAfter })
    for (const item of practice.items) rows.exercises.push({ ...done, ...outcomeOf(item) })
  }

  function rangeRows({ day, tries }: Extract<Entry, { type: 'ranges' }>['body']): readonly Row[] {
    return tries.map(({ measure, side, degrees }) => ({
      day,
      movement: words.movement(measure),
      side: value[`${side}-side`],
      degrees: tellValue({ toldIn: policy.progress.rangeToldIn.value }, medianOf(degrees)),
      tries: degrees.map((each) => Math.round(each)).join('; '),
    }))
  }

  function seenRows({ day, of, items }: Extract<Entry, { type: 'sight' }>['body']): readonly Row[] {
    return items.map(({ side, faults, ...item }) => ({
      day,
      what: value[of],
      exercise: exercise(item.exercise, item.form),
      side: side && value[`${side}-side`],
      'reps-seen': item.reps,
      'reps-smaller': item.smaller,
      movement: words.movement(item.measure),
      reached: item.reached,
      unit: value[item.unit],
      'held-seconds': item.heldSeconds,
      faults: faults
        .map(({ fault, seconds }) => `${words.fault(fault)} (${Math.round(seconds)} s)`)
        .join('; '),
      'unseen-seconds': item.unseenSeconds,
    }))
  }

  function outcomeOf(
    item: Extract<Entry, { type: 'practice' }>['body']['items'][number],
  ): Pick<Row, 'exercise' | 'outcome' | 'pain'> {
    return {
      exercise: exercise(item.exercise, item.form),
      outcome: value[item.outcome],
      pain: item.pain,
    }
  }

  function listRows({ name, from, note, weekdays, items }: Routine): readonly Row[] {
    const days = weekdays.map(words.weekday).join('; ')
    const list = { list: name, from, 'list-note': note, weekdays: days }
    if (items.length === 0) return [list]
    return items.map((item) => ({
      ...list,
      exercise: item.of === 'own' ? item.name : exercise(item.exercise, item.form),
      ...doseOf(item),
      note: item.note,
      steps: item.of === 'own' ? item.steps.join('\n') : undefined,
    }))
  }

  function doseOf({ sides, prescription }: Pick<SessionItem, 'sides'> & { prescription: Prescription }): Row {
    const { sets, reps, holdSeconds, seconds, restSeconds } = prescription
    return {
      sides: value[sides],
      sets,
      reps,
      'hold-seconds': holdSeconds,
      'work-seconds': seconds,
      'rest-seconds': restSeconds,
    }
  }

  function yesNo(is: boolean): string {
    return value[is ? 'yes' : 'no']
  }
}

type SessionReport = Extract<Extract<Entry, { type: 'report' }>['body'], { type: 'session' }>

/** What was done of a session, as long as it was laid out; nothing where that was not kept. */
function ledSeconds(entries: readonly Entry[]): (report: SessionReport) => number | undefined {
  const secondsByItem = new Map<string, number>()
  for (const entry of entries) {
    if (entry.type !== 'session-started') continue
    for (const { exercise, form, seconds } of entry.body.session.items) {
      const key = `${entry.body.day} ${exercise} ${form}`
      secondsByItem.set(key, Math.max(seconds, secondsByItem.get(key) ?? 0))
    }
  }
  return ({ day, items }) => {
    const done = items.filter(({ outcome }) => outcome === 'done' || outcome === 'partly')
    const known = done.map(({ exercise, form }) => secondsByItem.get(`${day} ${exercise} ${form}`))
    if (known.includes(undefined)) return undefined
    return Math.round(known.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0))
  }
}

/** `09:05`. */
function printMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function cellOf(values: readonly (string | number | boolean)[]): string | number {
  const [only] = values
  return values.length === 1 && typeof only === 'number' ? only : values.map(String).join('; ')
}
