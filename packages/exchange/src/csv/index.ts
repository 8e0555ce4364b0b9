/** A journal as tables for a spreadsheet. */

export { type ColumnId, columnIds, type TableId, tableIds } from './columns.ts'
export type { RecordWords } from '../record-words.ts'
export { type CsvNotes, type CsvWords, printCsv } from './print-csv.ts'
