/** What a chart shows, in words, for whoever does not see it. */

import { printDate } from '../../adapters/day.ts'
import type { ChartLine, ChartSpan } from '../../components/chart/chart-data.ts'
import { t } from '../../words/message.ts'
import type { Panel } from './measured.ts'

export function describePanel(
  { title, print }: Pick<Panel, 'title' | 'print'>,
  lines: readonly ChartLine[],
  span: ChartSpan,
): string {
  return t('progress.chart-says', {
    title,
    count: lines.reduce((sum, { points }) => sum + points.length, 0),
    from: printDate(span.from),
    to: printDate(span.to),
    lines: lines
      .map(({ label, points }) => {
        const values = points.map(({ value }) => value)
        return t('progress.chart-line', {
          what: label,
          latest: print(values.at(-1) ?? 0),
          lowest: print(Math.min(...values)),
          highest: print(Math.max(...values)),
        })
      })
      .join(' '),
  })
}
