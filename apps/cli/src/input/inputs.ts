/** What commands take in: read, checked, and said plainly when it is not as it should be. */

import {
  type Answers,
  type History,
  type Intake,
  type Programme,
  type Report,
  type Screened,
  validateAnswers,
} from '@unhunch/engine'
import { checkValue, type FieldProblem, problemsOf } from '@unhunch/journal'
import { screeningKnowledge } from '../knowledge.ts'
import { type Bad, bad, type Read } from '../output.ts'
import { historySchema } from './history-schema.ts'
import { checkEach, checkExercise, checkForm, checkSymptom, checkTrigger } from './known-ids.ts'
import { didYouMean } from './nearest.ts'
import { readJson } from './read-text.ts'

/** Standard input can be read once: two options cannot both be given it. */
export function checkSources(sources: Readonly<Record<string, string | undefined>>): Bad | undefined {
  const taking = Object.entries(sources).filter(([, source]) => source === '-')
  const second = taking[1]
  return (
    second && bad(second[0], `"-", as for ${taking[0]?.[0]}`, 'a file, since standard input is read once')
  )
}

export async function readAnswers(source: string | undefined): Promise<Read<Answers>> {
  if (source === undefined) return bad('--answers', 'nothing', 'a file with answers to the safety questions')
  const json = await readJson(source)
  if ('problem' in json) return json
  const checked = validateAnswers(screeningKnowledge, json.value)
  if (!('problems' in checked)) return checked
  const [first] = checked.problems
  if (!first) return bad('answers', 'nothing', 'answers by question id')
  const ids = screeningKnowledge.questions.map(({ id }) => id)
  if (first.field === '') return bad('answers', first.found, first.expected)
  return ids.includes(first.field)
    ? bad(`answers.${first.field}`, first.found, first.expected)
    : bad('answers', JSON.stringify(first.field), `the id of a question${didYouMean(first.field, ids)}`)
}

export async function readIntake(source: string | undefined): Promise<Read<Intake>> {
  if (source === undefined)
    return bad('--intake', 'nothing', 'a file with what the person told about themselves')
  const json = await readJson(source)
  if ('problem' in json) return json
  const checked = checkValue('intake', json.value)
  if ('problems' in checked) return firstOf(checked.problems)
  const { likes, bans, triggers } = checked.value
  return (
    checkEach('intake.likes', likes, checkExercise) ??
    checkEach('intake.bans', bans, checkExercise) ??
    checkEach('intake.triggers', triggers, checkTrigger) ??
    checked
  )
}

export async function readHistory(source: string): Promise<Read<History>> {
  const json = await readJson(source)
  if ('problem' in json) return json
  // What `adapt --json` prints holds the history among other things.
  const input = unwrap(json.value, 'history')
  const parsed = historySchema.safeParse(input)
  if (!parsed.success)
    return firstOf(problemsOf(parsed.error, input, { schema: historySchema, name: 'history' }))
  return (
    checkEach('history.standings', Object.keys(parsed.data.standings), checkExercise) ?? {
      value: parsed.data,
    }
  )
}

export async function readProgramme(source: string): Promise<Read<Programme>> {
  const json = await readJson(source)
  if ('problem' in json) return json
  // What `plan --json` prints holds the programme.
  const checked = checkValue('programme', unwrap(json.value, 'programme'))
  if ('problems' in checked) return firstOf(checked.problems)
  for (const [weekIndex, week] of checked.value.weeks.entries()) {
    for (const [dayIndex, day] of week.days.entries()) {
      const field = `programme.weeks[${weekIndex}].days[${dayIndex}].session`
      const fault = day.kind === 'session' ? checkItems(field, day.session.items) : undefined
      if (fault) return fault
    }
  }
  return checked
}

export async function readReports(source: string | undefined): Promise<Read<readonly (Report | Screened)[]>> {
  if (source === undefined) return bad('--reports', 'nothing', 'a file with reports')
  const json = await readJson(source)
  if ('problem' in json) return json
  if (!Array.isArray(json.value)) return bad('reports', typeOf(json.value), 'a list of reports')
  const reports: (Report | Screened)[] = []
  for (const [index, item] of (json.value as readonly unknown[]).entries()) {
    const report = readReport(item, `reports[${index}]`)
    if ('problem' in report) return report
    reports.push(report.value)
  }
  return { value: reports }
}

function readReport(item: unknown, name: string): Read<Report | Screened> {
  if (isScreened(item)) return { value: item }
  const checked = checkValue('report', item)
  if ('problems' in checked) {
    return firstOf(
      checked.problems.map((problem) => ({ ...problem, field: problem.field.replace('report', name) })),
    )
  }
  const report = checked.value
  if (report.type === 'wish') return checkExercise(`${name}.exercise`, report.exercise) ?? checked
  if (report.type !== 'session') return checked
  return (
    checkItems(name, report.items) ?? checkEach(`${name}.symptoms`, report.symptoms, checkSymptom) ?? checked
  )
}

/** The safety questions were answered anew; the engine takes it among the reports. */
function isScreened(item: unknown): item is Screened {
  if (typeof item !== 'object' || item === null || !('type' in item) || item.type !== 'screened') return false
  return Object.keys(item).length === 2 && 'day' in item && /^\d{4}-\d{2}-\d{2}$/.test(String(item.day))
}

function checkItems(
  field: string,
  items: readonly { readonly exercise: string; readonly form: string }[],
): Bad | undefined {
  for (const [index, { exercise, form }] of items.entries()) {
    const at = `${field}.items[${index}]`
    const fault = checkExercise(`${at}.exercise`, exercise) ?? checkForm(`${at}.form`, exercise, form)
    if (fault) return fault
  }
  return undefined
}

function unwrap(value: unknown, key: 'history' | 'programme'): unknown {
  const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return holds ? (value as Readonly<Record<string, unknown>>)[key] : value
}

function firstOf([first]: readonly FieldProblem[]): Bad {
  return {
    problem: first ?? { field: 'input', found: 'what cannot be used', expected: 'what its schema says' },
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'object' ? 'a group of named fields' : JSON.stringify(value)
}
