/** Weeks kept in a row, in a way that forgives. */

import type { Progress } from '@unhunch/engine'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'

export function StreakCard({
  progress: { streak, adherence },
}: {
  readonly progress: Pick<Progress, 'streak' | 'adherence'>
}) {
  const { done, planned } = adherence.lately
  return (
    <Card title={t('progress.streak-title')}>
      <p class="streak">
        {streak.weeks > 0 ? t('progress.streak', { weeks: streak.weeks }) : t('progress.streak-none')}
      </p>
      {streak.total > streak.weeks && <p>{t('progress.streak-total', { total: streak.total })}</p>}
      {streak.forgiven > 0 && <p class="small soft">{t('progress.streak-forgiven')}</p>}
      {planned > 0 && <p class="small soft">{t('progress.kept', { done, planned })}</p>}
    </Card>
  )
}
