/** What was deleted, when, and that nothing is left. It is in memory alone, and goes with the page. */

import { useEffect } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { DataLife, Receipt } from '../../life/data/data-life.ts'
import { t } from '../../words/message.ts'
import { receiptLines } from './receipt-lines.ts'

export function ReceiptPage({
  receipt,
  data,
}: {
  readonly receipt: Receipt
  readonly data: Pick<DataLife, 'saveReceipt' | 'leave'>
}) {
  // The store is gone: whatever comes next needs a new one.
  useEffect(() => data.leave, [data])
  const { title, when, rows, looked, stays } = receiptLines(receipt)
  return (
    <div class="page">
      <ScreenTitle title={t('data.receipt-title')} />
      <Card tone={receipt.left.length === 0 ? 'green' : 'amber'} title={title} icon="check">
        <p>{when}</p>
        <ul class="bullets">
          {rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
        <p>{looked}</p>
        <p class="small soft">{stays}</p>
      </Card>
      <div class="stack screen-only">
        <p>{t('data.receipt-once')}</p>
        <Button
          wide
          icon="save"
          onClick={() => data.saveReceipt([title, '', when, ...rows, '', looked, stays, ''].join('\r\n'))}
        >
          {t('data.receipt-save')}
        </Button>
        <Button wide icon="print" onClick={() => print()}>
          {t('data.receipt-print')}
        </Button>
        <Button wide kind="primary" onClick={data.leave}>
          {t('data.receipt-leave')}
        </Button>
      </div>
    </div>
  )
}
