/** The person's data: how much there is, and the way to all that can be done with it. */

import { LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { JournalLife } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'

export function DataCard({ journal }: { readonly journal: Pick<JournalLife, 'entries'> }) {
  return (
    <Card title={t('settings.data')} icon="lock">
      <p>{t('settings.data-lead', { entries: journal.entries.value })}</p>
      <p>{t('settings.data-more')}</p>
      <LinkButton wide href={printRoute({ screen: 'data' })}>
        {t('settings.data-open')}
      </LinkButton>
    </Card>
  )
}
