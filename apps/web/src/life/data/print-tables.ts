/** The journal as tables, in the present language. Loaded when somebody wants it. */

import type { Day } from '@unhunch/engine'
import {
  type ColumnId,
  columnIds,
  type CsvWords,
  printCsv,
  type TableId,
  tableIds,
} from '@unhunch/exchange/csv'
import type { Entry } from '@unhunch/journal'
import { printDate } from '../../adapters/day.ts'
import { locale } from '../../words/language.ts'
import { t } from '../../words/message.ts'
import { recordWords } from './record-words.ts'

export function printTables(
  entries: readonly Entry[],
  { dayOf, writtenAtMs }: { readonly dayOf: (atMs: number) => Day; readonly writtenAtMs: number },
): Uint8Array<ArrayBuffer> {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  const decimal = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
  return printCsv(entries, { words: csvWords(dayOf(writtenAtMs)), dayOf, writtenAtMs, decimal })
}

function csvWords(day: Day): CsvWords {
  return {
    ...recordWords(),
    readme: [
      t('data.readme', { day: printDate(day) }),
      '',
      t('data.readme-days'),
      t('data.readme-scales'),
      t('data.readme-empty'),
      t('data.readme-guard'),
      t('data.readme-json'),
    ],
    tables: byId(tableIds, (id: TableId) => ({
      file: t(`data.table-${id}`),
      about: t(`data.table-${id}-about`),
    })),
    columns: byId(columnIds, (id: ColumnId) => ({
      name: t(`data.column-${id}`),
      about: t(`data.column-${id}-about`),
    })),
  }
}

function byId<Id extends string, Words>(ids: readonly Id[], say: (id: Id) => Words): Record<Id, Words> {
  return Object.fromEntries(ids.map((id) => [id, say(id)])) as Record<Id, Words>
}
