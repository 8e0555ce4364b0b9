/** The numbers of a chart as a table, the latest first. */

import { useSignal } from '@preact/signals'
import { printDate } from '../../adapters/day.ts'
import { Button } from '../../components/button.tsx'
import { type ChartSpan, within } from '../../components/chart/chart-data.ts'
import { TablePlace } from '../../components/table-place.tsx'
import { t } from '../../words/message.ts'
import type { Panel } from './measured.ts'

/** The rest comes when it is asked for. */
const rowsAtFirst = 12

export function PanelTable({ panel, span }: { readonly panel: Panel; readonly span: ChartSpan }) {
  const isWhole = useSignal(false)
  const columns = panel.lines.map(({ id, label, points }) => ({
    id,
    label,
    valueByDay: new Map(within(points, span).map(({ day, value }) => [day, value])),
  }))
  const days = [...new Set(columns.flatMap(({ valueByDay }) => [...valueByDay.keys()]))].sort().toReversed()
  const shown = isWhole.value ? days : days.slice(0, rowsAtFirst)
  return (
    <>
      <TablePlace name={t('progress.table-caption', { title: panel.title })}>
        <table class="numbers">
          <caption class="heard-only">{t('progress.table-caption', { title: panel.title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t(panel.kind === 'bars' ? 'progress.table-week' : 'progress.table-day')}</th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((day) => (
              <tr key={day}>
                <th scope="row">{printDate(day)}</th>
                {columns.map(({ id, valueByDay }) => {
                  const value = valueByDay.get(day)
                  return <td key={id}>{value === undefined ? '–' : panel.print(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TablePlace>
      {days.length > shown.length && (
        <div>
          <Button
            onClick={() => {
              isWhole.value = true
            }}
          >
            {t('progress.table-more', { count: days.length })}
          </Button>
        </div>
      )}
    </>
  )
}
