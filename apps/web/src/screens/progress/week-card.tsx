/** The last week in words, and one kind next step. */

import type { Progress } from '@unhunch/engine'
import { printDay } from '../../adapters/day.ts'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'

export function WeekCard({
  progress: { summary, summaryOf, nextStep },
}: {
  readonly progress: Pick<Progress, 'summary' | 'summaryOf' | 'nextStep'>
}) {
  const title =
    summaryOf === undefined || !summaryOf.isOver
      ? t('progress.this-week')
      : t('progress.week-of', { day: printDay(summaryOf.monday) })
  return (
    <Card tone="accent" title={title}>
      <ul class="week-words">
        {summary.map(({ id, values }) => (
          <li key={`${id}-${Object.values(values).join()}`}>{sayProgress(id, values)}</li>
        ))}
      </ul>
      <p>
        <strong>{t('progress.next')}.</strong> {sayProgress(nextStep.id, nextStep.values)}
      </p>
    </Card>
  )
}
