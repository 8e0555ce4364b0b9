/** Reads the table that my-pt writes, as it is or after a spreadsheet has saved it. */

// oxlint-disable-next-line typescript/triple-slash-reference -- apps that import this need the declaration, too
/// <reference path="./papaparse.d.ts" />

import { show } from '@unhunch/journal'
import papaparse from 'papaparse'
import { checkShape, damaged, type FileReading, type RoutineFileProblem } from './file-reading.ts'
import type { Losses } from './loss.ts'
import { itemOf, type MyPtExercise, myPtExerciseSchema } from './my-pt-exercise.ts'
import { draftOf } from './routine-draft.ts'

const textColumns = ['name', 'type', 'sideMode', 'instructions'] as const
const numberColumns = [
  'defaultDuration',
  'defaultReps',
  'defaultSets',
  'defaultRepDuration',
  'pauseBetweenReps',
  'restBetweenSets',
] as const
type NumberColumn = (typeof numberColumns)[number]
type Column = (typeof textColumns)[number] | NumberColumn

const columnByHeading: ReadonlyMap<string, Column> = new Map([
  ...[...textColumns, ...numberColumns].map((column) => [column.toLowerCase(), column] as const),
  ['description', 'instructions'] as const,
])

/** Spreadsheets part by what their language leaves free. */
const delimiters = [',', ';', '\t'] as const

const mostRows = 2000

interface Table {
  readonly delimiter: string
  /** Where the heading stands, counted from 0. Before it there are only remarks and empty lines. */
  readonly headingLine: number
  readonly lines: readonly string[]
}

interface Row {
  /** As a spreadsheet counts them, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** The table, if the text's first line is a heading of my-pt: `name`, and one more column that it knows. */
export function findTable(text: string): Table | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const headingLine = lines.findIndex((line) => !/^\s*"?#/.test(line) && /[^\s,;"]/.test(line))
  const heading = lines[headingLine]
  if (heading === undefined) return undefined
  const delimiter = delimiters.find((each) => {
    const columns = headingOf(heading.split(each))
    return columns.includes('name') && columns.filter(Boolean).length > 1
  })
  return delimiter === undefined ? undefined : { delimiter, headingLine, lines }
}

export function readMyPtCsv({ delimiter, headingLine, lines }: Table, losses: Losses): FileReading {
  const text = lines.slice(headingLine).join('\n')
  const { data, errors } = papaparse.parse(text, { delimiter, newline: '\n' })
  const [fault] = errors
  if (fault) {
    const where = `row ${headingLine + 1 + (fault.row ?? 0)}`
    const expected = 'quotation marks in pairs'
    return { problem: 'torn', where, found: 'a quotation mark alone', expected }
  }
  const [heading = [], ...rest] = data
  const columns = headingOf(heading)
  const twice = columns.find((column, place) => column && columns.indexOf(column) !== place)
  if (twice) return damaged(`row ${headingLine + 1}`, `"${twice}" twice`, 'each column once')
  for (const [place, title] of heading.entries()) {
    if (title.trim() !== '' && columns[place] === undefined) {
      losses.add('unknown-field', `row ${headingLine + 1}, column ${place + 1}`)
    }
  }
  const rows = rest
    .map((cells, place) => ({ number: headingLine + 2 + place, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.trim().startsWith('#'))
  return readRows(rows, columns, losses)
}

function readRows(
  rows: readonly Row[],
  columns: readonly (Column | undefined)[],
  losses: Losses,
): FileReading {
  if (rows.length === 0) return damaged('file', 'a heading without rows', 'at least one exercise')
  if (rows.length > mostRows) return damaged('file', `${rows.length} rows`, `at most ${mostRows}`)
  const exercises: { readonly row: Row; readonly exercise: MyPtExercise }[] = []
  for (const row of rows) {
    const read = readRow(row, columns)
    if ('problem' in read) return read
    exercises.push({ row, exercise: read.value })
  }
  const items = exercises.map(({ row, exercise }) =>
    itemOf({ exercise, timing: {}, at: (field) => `row ${row.number}, ${field}` }, losses),
  )
  return { routines: [draftOf(items)] }
}

function readRow(
  { number, cells }: Row,
  columns: readonly (Column | undefined)[],
): { readonly value: MyPtExercise } | RoutineFileProblem {
  const beyond = cells.findIndex((cell, place) => place >= columns.length && cell.trim() !== '')
  if (beyond >= 0) {
    return damaged(`row ${number}`, show(cells[beyond]), 'no more cells than the heading has')
  }
  const given = new Map<Column, unknown>()
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]?.trim() ?? ''
    if (column === undefined || cell === '') continue
    const value = isNumberColumn(column) ? numberOf(cell) : wordOf(column, cell)
    if (value === undefined) {
      return damaged(`row ${number}, ${column}`, show(cell), 'a number, or nothing')
    }
    given.set(column, value)
  }
  const checked = checkShape(myPtExerciseSchema, Object.fromEntries(given))
  return 'problem' in checked ? { ...checked, where: `row ${number}, ${checked.where}` } : checked
}

function headingOf(cells: readonly string[]): readonly (Column | undefined)[] {
  return cells.map((cell) => columnByHeading.get(cell.toLowerCase().replace(/[^a-z0-9]/g, '')))
}

function isNumberColumn(column: Column): column is NumberColumn {
  return (numberColumns as readonly string[]).includes(column)
}

/** `12`, `7.5`, `7,5`: nothing else is taken for a number. */
function numberOf(cell: string): number | undefined {
  return /^\d{1,9}(?:[.,]\d{1,9})?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined
}

/** Yes or no for the sides is what my-pt itself once read from a table. */
function wordOf(column: Column, cell: string): string | boolean {
  if (column === 'name' || column === 'instructions') return cell
  const word = cell.toLowerCase()
  if (column === 'sideMode' && /^(?:true|yes|on|1)$/.test(word)) return true
  if (column === 'sideMode' && /^(?:false|no|off|0)$/.test(word)) return false
  return word
}
