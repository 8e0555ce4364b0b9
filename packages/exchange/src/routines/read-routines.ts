/** Reads lists of exercises from the files of other apps, or says where and why a file cannot be read. */

import { show } from '@unhunch/journal'
import { type FileReader, type FileReading, type RoutineFileProblem } from './file-reading.ts'
import { readFreeExerciseDb } from './free-exercise-db.ts'
import { createLosses, type Loss, type Losses } from './loss.ts'
import { readMyPt } from './my-pt.ts'
import { findTable, readMyPtCsv } from './my-pt-csv.ts'
import { parseJson } from './parse-json.ts'
import { readRotatorCuffPt } from './rotator-cuff-pt.ts'
import type { RoutineDraft } from './routine-draft.ts'

export const foreignFormats = ['free-exercise-db', 'rotator-cuff-pt', 'my-pt'] as const
export type ForeignFormat = (typeof foreignFormats)[number]

/** All or nothing. */
export type ReadRoutines =
  | {
      readonly status: 'read'
      readonly format: ForeignFormat
      /** At least one. */
      readonly routines: readonly RoutineDraft[]
      readonly losses: readonly Loss[]
    }
  | ({ readonly status: 'unreadable' } & RoutineFileProblem)

/** Four times the whole of free-exercise-db. */
const mostCharacters = 4_000_000

const readers: Readonly<Record<ForeignFormat, FileReader>> = {
  'free-exercise-db': readFreeExerciseDb,
  'rotator-cuff-pt': readRotatorCuffPt,
  'my-pt': readMyPt,
}

export function readRoutines(text: string): ReadRoutines {
  if (text.length > mostCharacters) {
    return unreadable('too-large', `${text.length} characters`, `at most ${mostCharacters} characters`)
  }
  const bare = text.replace(/^\uFEFF/, '')
  const start = bare.trimStart()[0]
  if (start === undefined) return unreadable('empty', 'nothing', 'a list of exercises')
  if (start === '{' || start === '[') return readJson(bare)
  const table = findTable(bare)
  if (!table) return foreign(bare.trim().slice(0, 60))
  const losses = createLosses()
  return finish('my-pt', readMyPtCsv(table, losses), losses)
}

function readJson(text: string): ReadRoutines {
  const parsed = parseJson(text)
  if ('problem' in parsed) return { status: 'unreadable', ...parsed }
  const format = formatOf(parsed.value)
  if (!format) return foreign(parsed.value)
  const losses = createLosses()
  return finish(format, readers[format](parsed.value, losses), losses)
}

function finish(format: ForeignFormat, reading: FileReading, losses: Losses): ReadRoutines {
  if ('problem' in reading) return { status: 'unreadable', ...reading }
  return { status: 'read', format, routines: reading.routines, losses: losses.list() }
}

/** By the fields that only this format has; whether the rest is as it should be, its reader says. */
function formatOf(file: unknown): ForeignFormat | undefined {
  if (has(file, 'data') && has(file.data, 'exercises')) return 'my-pt'
  if (has(file, 'phases') && has(file, 'exercises')) return 'rotator-cuff-pt'
  const one: unknown = Array.isArray(file) ? file[0] : has(file, 'exercises') ? firstOf(file.exercises) : file
  const isExercise =
    has(one, 'name') && ['instructions', 'primaryMuscles', 'category'].some((f) => has(one, f))
  return isExercise ? 'free-exercise-db' : undefined
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

function has<Field extends string>(value: unknown, field: Field): value is Readonly<Record<Field, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
}

function foreign(found: unknown): ReadRoutines {
  const kind = has(found, 'format') ? found.format : found
  return unreadable('foreign', show(kind), `a file of ${foreignFormats.join(', ')}`)
}

function unreadable(
  problem: 'empty' | 'too-large' | 'foreign',
  found: string,
  expected: string,
): ReadRoutines {
  return { status: 'unreadable', problem, where: 'file', found, expected }
}
