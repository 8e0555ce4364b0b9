/** One thing over time: what can be said of it, and a chart or a table of the same numbers. */

import type { Progress } from '@unhunch/engine'
import { BarChart } from '../../components/chart/bar-chart.tsx'
import { type ChartSpan, spanOf, thinOut, wholeWeeks, within } from '../../components/chart/chart-data.ts'
import type { ChartEvent } from '../../components/chart/frame.tsx'
import { Legend } from '../../components/chart/legend.tsx'
import { LineChart } from '../../components/chart/line-chart.tsx'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'
import { describePanel } from './describe-panel.ts'
import { lastDayOf } from './event-list.tsx'
import type { Panel } from './measured.ts'
import { PanelTable } from './panel-table.tsx'
import { TrendWords } from './trend-words.tsx'

export function PanelCard({
  panel,
  progress,
  look,
  lastDays,
}: {
  readonly panel: Panel
  readonly progress: Progress
  readonly look: 'charts' | 'tables'
  /** Absent: all there is. */
  readonly lastDays: number | undefined
}) {
  const all = panel.lines.flatMap(({ points }) => points)
  const days = spanOf(all, progress.today, lastDays)
  const span = panel.kind === 'bars' ? wholeWeeks(days) : days
  return (
    <Card title={panel.title}>
      <TrendWords panel={panel} trends={progress.trends} />
      {within(all, span).length === 0 ? (
        <p class="soft">{t('progress.nothing-in-span')}</p>
      ) : look === 'tables' ? (
        <PanelTable panel={panel} span={span} />
      ) : (
        <PanelChart panel={panel} span={span} events={eventsOf(progress)} />
      )}
    </Card>
  )
}

function PanelChart({
  panel,
  span,
  events,
}: {
  readonly panel: Panel
  readonly span: ChartSpan
  readonly events: readonly ChartEvent[]
}) {
  const { kind, scale, error } = panel
  const told = panel.lines
    .map((line) => ({ ...line, points: within(line.points, span) }))
    .filter(({ points }) => points.length > 0)
  const { lines: thinned, meanOfWeeks } = thinOut(told.map(({ points }) => points))
  const lines = told.map((line, place) => ({ ...line, points: thinned[place] ?? [] }))
  const label = describePanel(panel, told, span)
  const notes = [
    ...(scale === undefined ? [] : [scale]),
    ...(meanOfWeeks === undefined ? [] : [t(`progress.mean-${kind}`, { weeks: meanOfWeeks })]),
  ]
  return (
    <figure class="stack stack-close">
      <Legend kind={kind} lines={lines} />
      {kind === 'bars' ? (
        <BarChart label={label} bars={lines} meanOfWeeks={meanOfWeeks} span={span} events={events} />
      ) : (
        <LineChart
          label={label}
          lines={lines}
          meanOfWeeks={meanOfWeeks}
          span={span}
          {...boundsOf(panel)}
          error={error}
          events={events}
        />
      )}
      {notes.length > 0 && <figcaption class="small soft">{notes.join(' ')}</figcaption>}
    </figure>
  )
}

function eventsOf({ events, today }: Progress): readonly ChartEvent[] {
  return events.flatMap((event): readonly ChartEvent[] => {
    if (event.kind === 'flare') return [{ tone: 'flare', from: event.day, to: lastDayOf(event) ?? today }]
    return event.kind === 'plan-change' ? [{ tone: 'change', from: event.day }] : []
  })
}

function boundsOf({ series, error = 0 }: Panel): { readonly lowest: number; readonly highest: number } {
  const [first] = series
  const values = series.flatMap(({ points }) => points.map(({ value }) => value))
  return {
    lowest: Math.min(first?.range.from ?? 0, ...values),
    highest: first?.range.to ?? Math.max(1, ...values.map((value) => value + error)),
  }
}
