/** The person's data: save a copy, add from a file, delete everything. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { ImportOutcome, JournalLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'
import { importWords } from '../welcome/welcome.tsx'

export function DataCard({ journal }: { readonly journal: JournalLife }) {
  const outcome = useSignal<ImportOutcome | undefined>(undefined)
  const isAsking = useSignal(false)
  const close = () => {
    isAsking.value = false
  }
  return (
    <Card title={t('settings.data')} icon="lock">
      <p>{t('settings.data-lead', { entries: journal.entries.value })}</p>
      <div class="stack stack-close">
        <Button wide icon="save" onClick={journal.save}>
          {t('settings.export')}
        </Button>
        <p class="small soft">{t('settings.export-help')}</p>
        <Button
          wide
          icon="open"
          onClick={async () => {
            outcome.value = await journal.open()
          }}
        >
          {t('settings.import')}
        </Button>
        <p aria-live="polite">{importWords(outcome.value)}</p>
        <Button
          wide
          kind="danger"
          onClick={() => {
            isAsking.value = true
          }}
        >
          {t('settings.delete')}
        </Button>
      </div>
      {isAsking.value && (
        <Dialog title={t('settings.delete-title')} onClose={close}>
          <p>{t('settings.delete-lead')}</p>
          <div class="buttons">
            <Button onClick={close}>{t('common.cancel')}</Button>
            <Button
              kind="danger"
              onClick={async () => {
                await journal.deleteAll()
                close()
              }}
            >
              {t('settings.delete-yes')}
            </Button>
          </div>
        </Dialog>
      )}
    </Card>
  )
}
