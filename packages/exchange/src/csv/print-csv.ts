/** Writes the tables as one zip file, with a page that says what is in them. */

// oxlint-disable-next-line typescript/triple-slash-reference -- apps that import this need the declaration, too
/// <reference path="../routines/papaparse.d.ts" />

import type { Entry } from '@unhunch/journal'
import { strToU8, zipSync } from 'fflate'
import papaparse from 'papaparse'
import type { RecordWords } from '../record-words.ts'
import { type ColumnId, columnsOf, type Row, type TableId, tableIds } from './columns.ts'
import { type RowContext, rowsOf } from './rows.ts'

export interface CsvWords extends RecordWords {
  /** The first lines of the page: what this is, and how days and scales are to be read. */
  readonly readme: readonly string[]
  /** `file` has no ending. */
  readonly tables: Readonly<Record<TableId, { readonly file: string; readonly about: string }>>
  /** `name` heads the column, with its unit; `about` stands in the page. */
  readonly columns: Readonly<Record<ColumnId, { readonly name: string; readonly about: string }>>
}

export interface CsvNotes extends RowContext {
  readonly words: CsvWords
  readonly writtenAtMs: number
  /** Where numbers have a decimal comma, spreadsheets expect semicolons between the columns. */
  readonly decimal: '.' | ','
}

/** Tables without rows are left out. */
export function printCsv(entries: readonly Entry[], notes: CsvNotes): Uint8Array<ArrayBuffer> {
  const { words, writtenAtMs } = notes
  const rows = rowsOf(entries, notes)
  const filled = tableIds.filter((id) => rows[id].length > 0)
  const files = filled.map((id) => [`${words.tables[id].file}.csv`, printTable(id, rows[id], notes)] as const)
  const bytes = [['README.txt', printReadme(filled, words)] as const, ...files].map(
    ([name, text]): [string, Uint8Array] => [name, strToU8(text)],
  )
  return zipSync(Object.fromEntries(bytes), { mtime: writtenAtMs })
}

/** Without it, many spreadsheets take the letters for those of an older alphabet. */
const byteOrderMark = '\uFEFF'

function printTable(id: TableId, rows: readonly Row[], { words, decimal }: CsvNotes): string {
  const columns = columnsOf[id]
  const cells = rows.map((row: Row) => columns.map((column) => printCell(row[column], decimal)))
  const text = papaparse.unparse(
    { fields: columns.map((column) => words.columns[column].name), data: cells },
    { delimiter: decimal === ',' ? ';' : ',', newline: '\r\n', escapeFormulae: formula },
  )
  return `${byteOrderMark}${text}\r\n`
}

/**
 * What a spreadsheet would work out instead of showing it: an apostrophe before it keeps it a text.
 * Wide forms count as well, and blanks before it do not help. A number below zero is only a number.
 */
const formula = /^(?!-\d+(?:[.,]\d+)?$)[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u

function printCell(cell: Row[ColumnId], decimal: '.' | ','): string | number {
  if (typeof cell === 'number') return decimal === '.' ? cell : String(cell).replace('.', ',')
  return (cell ?? '').replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)[\p{Cc}\p{Cs}]/gu, ' ')
}

function printReadme(tables: readonly TableId[], words: CsvWords): string {
  const parts = tables.map((id) => {
    const { file, about } = words.tables[id]
    const columns = columnsOf[id].map((column) => {
      const { name, about } = words.columns[column]
      return `  ${name}: ${about}`
    })
    return [`${file}.csv`, about, ...columns].join('\r\n')
  })
  return `${byteOrderMark}${[words.readme.join('\r\n'), ...parts].join('\r\n\r\n')}\r\n`
}
