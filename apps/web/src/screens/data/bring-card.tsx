/** A saved journal brought in: what is in the file is shown before anything is added. */

import { useSignal } from '@preact/signals'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { Chosen, DataLife } from '../../life/data/data-life.ts'
import type { ImportOutcome } from '../../life/life.ts'
import { t } from '../../words/message.ts'
import { importWords } from '../welcome/welcome.tsx'
import { printSpan } from './print-span.ts'

type Readable = Extract<Chosen, { readonly status: 'readable' }>

export function BringCard({ data }: { readonly data: Pick<DataLife, 'choose' | 'add'> }) {
  const found = useSignal<Readable | undefined>(undefined)
  const outcome = useSignal<ImportOutcome | undefined>(undefined)
  const choose = async () => {
    const chosen = await data.choose()
    found.value = chosen.status === 'readable' ? chosen : undefined
    outcome.value = chosen.status === 'unreadable' ? chosen : undefined
  }
  const add = async (fresh: number) => {
    found.value = undefined
    outcome.value =
      (await data.add()) === 'added' ? { status: 'merged', added: fresh } : { status: 'not-saved' }
  }
  return (
    <Card title={t('data.bring')} icon="open">
      <p>{t('data.bring-lead')}</p>
      <Button wide icon="open" onClick={() => void choose()}>
        {t('data.choose')}
      </Button>
      <div class="stack stack-close" role="status">
        {found.value !== undefined && <Found {...found.value} />}
        <p>{importWords(outcome.value)}</p>
      </div>
      {found.value !== undefined && found.value.fresh > 0 && (
        <AddButtons
          fresh={found.value.fresh}
          onAdd={add}
          onCancel={() => {
            found.value = undefined
          }}
        />
      )}
    </Card>
  )
}

function Found({ contents, fresh }: Readable) {
  const { entries, span } = contents
  return <p>{t('data.found', { entries, fresh, when: span === undefined ? '' : printSpan(span) })}</p>
}

function AddButtons({
  fresh,
  onAdd,
  onCancel,
}: {
  readonly fresh: number
  readonly onAdd: (fresh: number) => Promise<void>
  readonly onCancel: () => void
}) {
  return (
    <div class="buttons">
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <Button kind="primary" icon="plus" onClick={() => void onAdd(fresh)}>
        {t('data.add', { fresh })}
      </Button>
    </div>
  )
}
