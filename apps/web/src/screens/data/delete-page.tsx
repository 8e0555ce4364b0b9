/** Deleting everything: what it is, a copy first, a clear yes, and a receipt. */

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { DataLife, Receipt } from '../../life/data/data-life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { ContentsTable } from './contents-table.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { SaveButtons } from './take-card.tsx'

type State = 'asking' | 'not-sure' | 'deleting' | 'blocked' | 'failed'

export function DeletePage({ data }: { readonly data: DataLife }) {
  const receipt = useSignal<Receipt | undefined>(undefined)
  if (receipt.value !== undefined) return <ReceiptPage receipt={receipt.value} data={data} />
  return (
    <Asking
      data={data}
      onDeleted={(given) => {
        receipt.value = given
      }}
    />
  )
}

function Asking({
  data,
  onDeleted,
}: {
  readonly data: DataLife
  readonly onDeleted: (receipt: Receipt) => void
}) {
  const state = useSignal<State>('asking')
  const isSure = useSignal(false)
  const sure = useRef<HTMLDivElement>(null)
  const isUnderWay = state.value === 'deleting' || state.value === 'blocked'
  const deleteNow = async () => {
    if (!isSure.value) {
      state.value = 'not-sure'
      sure.current?.querySelector('input')?.focus()
      return
    }
    state.value = 'deleting'
    const receipt = await data.deleteAll(() => {
      state.value = 'blocked'
    })
    if (receipt === undefined) state.value = 'failed'
    else onDeleted(receipt)
  }
  return (
    <div class="page">
      <ScreenTitle title={t('data.delete-title')} />
      <Card>
        <p>{t('data.delete-lead')}</p>
        <ContentsTable contents={data.contents.value} />
        <p>{t('data.delete-more')}</p>
        <p class="small soft">{t('data.delete-stays')}</p>
      </Card>
      <Card title={t('data.delete-copy')} icon="save">
        <SaveButtons save={data.save} offered={['json']} />
      </Card>
      <div ref={sure}>
        <CheckList
          legend={t('data.delete')}
          legendHeardOnly
          choices={[{ value: 'sure', label: t('data.delete-sure') }]}
          flaw={state.value === 'not-sure' ? t('data.delete-not-sure') : undefined}
          values={isSure.value ? ['sure'] : []}
          onChange={(next) => {
            isSure.value = next.includes('sure')
            if (state.value === 'not-sure') state.value = 'asking'
          }}
        />
      </div>
      <p class="data-news" role="status">
        {stateWords(state.value)}
      </p>
      <div class="buttons">
        {!isUnderWay && <LinkButton href={printRoute({ screen: 'data' })}>{t('common.cancel')}</LinkButton>}
        <Button kind="danger" disabled={isUnderWay} onClick={() => void deleteNow()}>
          {t('data.delete-now')}
        </Button>
      </div>
    </div>
  )
}

function stateWords(state: State): string {
  switch (state) {
    case 'asking':
    case 'not-sure':
      return ''
    case 'deleting':
      return t('data.deleting')
    case 'blocked':
      return t('data.blocked')
    case 'failed':
      return t('data.failed')
  }
}
