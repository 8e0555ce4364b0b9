/** The words of a receipt, the same on the screen, on paper and in a file. */

import { dayOf, printDate, printTime } from '../../adapters/day.ts'
import type { Receipt } from '../../life/data/data-life.ts'
import { lists } from '../../words/language.ts'
import { t } from '../../words/message.ts'
import { printSpan } from './print-span.ts'

export interface ReceiptLines {
  readonly title: string
  readonly when: string
  readonly rows: readonly string[]
  readonly looked: string
  readonly stays: string
}

export function receiptLines({ contents, atMs, left, canLook }: Receipt): ReceiptLines {
  const { entries, span, kinds } = contents
  return {
    title: t('data.receipt', { app: t('app.name') }),
    when: t('data.receipt-when', { day: printDate(dayOf(atMs)), time: printTime(atMs) }),
    rows: [
      span === undefined ? t('data.receipt-none') : t('data.total', { entries, when: printSpan(span) }),
      ...kinds.map(({ kind, count, from, to }) =>
        t('data.receipt-row', { kind: t(`data.kind-${kind}`), count, when: printSpan({ from, to }) }),
      ),
      t('data.receipt-settings'),
    ],
    looked: lookedWords(left, canLook),
    stays: t('data.delete-stays'),
  }
}

function lookedWords(left: readonly string[], canLook: boolean): string {
  if (left.length > 0) return t('data.receipt-left', { names: lists.format(left) })
  return t(canLook ? 'data.receipt-looked' : 'data.receipt-cannot-look')
}
