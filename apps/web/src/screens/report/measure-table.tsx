/** The measures of a report: first and latest means, and whether they differ beyond noise. */

import { type ClinicianReport, type MeasureSeries, tellValue, type Trend } from '@unhunch/engine'
import { policy } from '@unhunch/knowledge/policy'
import { printValue } from '../../components/chart/chart-data.ts'
import { TablePlace } from '../../components/table-place.tsx'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'
import { nameRange } from '../progress/measured.ts'

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
                    <Means series={series} trend={trend} />
                    <td>{sayChange(trend)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TablePlace>
          <p class="small soft">{t('report.measures-note', { count: policy.progress.entries.value })}</p>
          {measures.some(({ series }) => series.unit === 'degrees') && (
            <p class="small soft">{t('report.degrees-note')}</p>
          )}
        </>
      )}
    </section>
  )
}

function Means({ series, trend: { change } }: { readonly series: MeasureSeries; readonly trend: Trend }) {
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
      <td>{printMean(series, change.first.mean)}</td>
      <td>{printMean(series, change.latest.mean)}</td>
    </>
  )
}

function printMean(series: MeasureSeries, mean: number): string {
  const value = tellValue(series, mean)
  return series.unit === 'degrees' ? t('progress.degrees', { value }) : printValue(value)
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
function measureName(series: MeasureSeries): string {
  if (series.measure === 'range') return nameRange(series)
  if (series.measure === 'goal') return t('report.goal', { goal: series.goal ?? '' })
  return series.measure === 'goals' ? t('report.goals-mean') : sayProgress(series.measure)
}
