/** The measures of a report: first and latest means, and whether they differ beyond noise. */

import type { ClinicianReport, Trend } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import { printValue } from '../../components/chart/chart-data.ts'
import { TablePlace } from '../../components/table-place.tsx'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'
import { nameOf } from '../progress/measured.ts'

export function MeasureTable({ measures }: Pick<ClinicianReport, 'measures'>) {
  return (
    <section>
      <h2>{t('report.trends')}</h2>
      {measures.length === 0 ? (
        <p>{t('report.none')}</p>
      ) : (
        <>
          <TablePlace name={t('report.trends')}>
            <table class="numbers">
              <caption class="heard-only">{t('report.trends')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('report.measure')}</th>
                  <th scope="col">{t('report.first')}</th>
                  <th scope="col">{t('report.latest')}</th>
                  <th scope="col">{t('report.change')}</th>
                </tr>
              </thead>
              <tbody>
                {measures.map(({ series, trend }) => (
                  <tr key={series.id}>
                    <th scope="row">{measureName(series)}</th>
                    <Means trend={trend} />
                    <td>{sayChange(trend)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TablePlace>
          <p class="small soft">{t('report.measures-note', { count: policy.progress.entries.value })}</p>
        </>
      )}
    </section>
  )
}

function Means({ trend: { change } }: { readonly trend: Trend }) {
  if (change.kind === 'not-enough') {
    return (
      <>
        <td>–</td>
        <td>–</td>
      </>
    )
  }
  return (
    <>
      <td>{printValue(change.first.mean)}</td>
      <td>{printValue(change.latest.mean)}</td>
    </>
  )
}

function sayChange({ change, threshold }: Trend): string {
  switch (change.kind) {
    case 'not-enough':
      return t('report.not-enough')
    case 'about-the-same':
      return t('report.same')
    case 'better':
    case 'worse':
      return t(`report.${change.kind}`, { threshold })
  }
}

/** On its own, without the title of a chart. */
function measureName(series: ClinicianReport['measures'][number]['series']): string {
  const { measure, goal = '' } = series
  if (measure === 'range') return nameOf(series)
  if (measure === 'goal') return t('report.goal', { goal })
  return measure === 'goals' ? t('report.goals-mean') : sayProgress(measure)
}
