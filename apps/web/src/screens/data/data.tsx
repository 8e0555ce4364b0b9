/** The person's data in their own hands: look at it, take it with them, bring it in, delete it for good. */

import './data.css'
import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { Lazy } from '../../lazy.tsx'
import type { DataLife } from '../../life/data/data-life.ts'
import type { Life } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { BringCard } from './bring-card.tsx'
import { ContentsTable } from './contents-table.tsx'
import { DeletePage } from './delete-page.tsx'
import { TakeCard } from './take-card.tsx'

/** `part`: `delete`, or nothing. */
export function DataScreen({ life, part }: { readonly life: Life; readonly part: string | undefined }) {
  return (
    <Lazy
      load={life.data}
      show={(data) => (part === 'delete' ? <DeletePage data={data} /> : <DataPage data={data} />)}
    />
  )
}

function DataPage({ data }: { readonly data: DataLife }) {
  return (
    <div class="page">
      <div>
        <LinkButton kind="plain" icon="left" href={printRoute({ screen: 'settings' })}>
          {t('data.to-settings')}
        </LinkButton>
      </div>
      <ScreenTitle title={t('data.title')} />
      <p class="lead">{t('data.lead')}</p>
      <Card title={t('data.here')} icon="lock">
        <ContentsTable contents={data.contents.value} />
      </Card>
      <TakeCard save={data.save} />
      <BringCard data={data} />
      <Card title={t('data.delete')}>
        <p>{t('data.delete-card-lead')}</p>
        <LinkButton wide kind="danger" href={printRoute({ screen: 'data', part: 'delete' })}>
          {t('data.delete-open')}
        </LinkButton>
      </Card>
    </div>
  )
}
