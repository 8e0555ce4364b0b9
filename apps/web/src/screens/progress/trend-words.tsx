/** Whether it has changed, by words that know the difference between a change and noise. */

import { tellTrend, type Trend } from '@unhunch/engine'
import { sources } from '@unhunch/knowledge/sources'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'
import { nameOf, type Panel } from './measured.ts'

export function TrendWords({ panel, trends }: { readonly panel: Panel; readonly trends: readonly Trend[] }) {
  const told = panel.series.flatMap((series) => {
    const trend = trends.find(({ id }) => id === series.id)
    if (series.kind === 'count' || trend === undefined) return []
    const { id, values } = tellTrend(series, trend)
    return [{ series, trend, words: sayProgress(id, values) }]
  })
  const [first] = told
  if (first === undefined) return null
  const { threshold, because } = first.trend
  const unit = first.series.unit === 'degrees' ? 'degrees' : 'points'
  return (
    <div class="trends">
      {told.map(({ series, words }) => (
        <p key={series.id}>
          {told.length > 1 && <strong>{t('progress.trend-of', { what: nameOf(series) })} </strong>}
          {words}
        </p>
      ))}
      <details class="small soft">
        <summary>{t('progress.when-change')}</summary>
        <p>{t(`progress.threshold-${unit}`, { threshold, why: whoSays(because) })}</p>
      </details>
    </div>
  )
}

function whoSays(id: string): string {
  const source = sources.find((one) => one.id === id)
  return [source?.authors, source?.year, source?.title].filter((part) => part !== undefined).join(', ')
}
