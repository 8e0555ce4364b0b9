/** Which series stand in one chart, and what they are called there. */

import {
  type Progress,
  rangeMeasures,
  type RangeSeries,
  type Series,
  tellValue,
  type Trend,
} from '@unhunch/engine'
import { known } from '../../words/known.ts'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'
import { type ChartLine, printValue } from '../../components/chart/chart-data.ts'

export interface Panel {
  readonly id: string
  readonly title: string
  /** What the ends of the scale mean. */
  readonly scale?: string
  readonly kind: 'lines' | 'bars'
  readonly series: readonly Series[]
  readonly lines: readonly ChartLine[]
  readonly print: (value: number) => string
  /** How far a value may be off, either way. */
  readonly error?: number
}

const panels = [
  { id: 'pain', kind: 'lines', of: ['pain-average', 'pain-worst'] },
  { id: 'around', kind: 'lines', of: ['pain-before', 'pain-after', 'pain-morning'] },
  { id: 'function', kind: 'lines', of: ['goal'] },
  { id: 'stiffness', kind: 'lines', of: ['stiffness'] },
  { id: 'range', kind: 'lines', of: ['range'] },
  { id: 'sessions', kind: 'bars', of: ['sessions-plan', 'sessions-routine', 'sessions-exercise'] },
  { id: 'minutes', kind: 'bars', of: ['minutes'] },
  { id: 'breaks', kind: 'bars', of: ['breaks'] },
] as const
type PanelId = (typeof panels)[number]['id']

/** Only those in which there is something. */
export function panelsOf({ series, trends }: Pick<Progress, 'series' | 'trends'>): readonly Panel[] {
  return panels.flatMap(({ id, kind, of }): readonly Panel[] => {
    const names: readonly string[] = of
    const shown = series.filter((one) => names.includes(one.kind === 'measure' ? one.measure : one.count))
    if (shown.length === 0) return []
    if (id === 'range') return rangePanels(series.filter(isRange), trends)
    const scale = scaleOf(id)
    return [
      {
        id,
        kind,
        title: t(`progress.${id}`),
        ...(scale === undefined ? {} : { scale }),
        series: shown,
        lines: shown.map(lineOf),
        print: printValue,
      },
    ]
  })
}

/** A chart for each movement, with both sides in it. */
function rangePanels(ranges: readonly RangeSeries[], trends: Progress['trends']): readonly Panel[] {
  return rangeMeasures.flatMap((measure): readonly Panel[] => {
    const series = ranges.filter(({ moved }) => moved.measure === measure)
    const [first, ...others] = series
    const trend = trends.find(({ id }) => id === first?.id)
    if (first === undefined || trend === undefined) return []
    const what = others.length === 0 ? nameRange(first) : known.measureWords[measure]
    return [
      {
        id: `range-${measure}`,
        kind: 'lines',
        title: t('progress.range', { what }),
        scale: t('progress.range-scale'),
        series,
        lines: series.map(lineOf),
        print: (value) => t('progress.degrees', { value: tellValue(first, value) }),
        error: errorOf(trend),
      },
    ]
  })
}

/** Of one value: the difference of two is off by the root of two times as much. */
function errorOf({ threshold }: Pick<Trend, 'threshold'>): number {
  return threshold / Math.SQRT2
}

function isRange(series: Series): series is RangeSeries {
  return series.kind === 'measure' && series.measure === 'range'
}

function lineOf(series: Series): ChartLine {
  return { id: series.id, label: nameOf(series), points: series.points }
}

/** Within its chart; the title has said the rest. */
export function nameOf(series: Series): string {
  if (series.kind === 'count') return t(`progress.${series.count}`)
  if (series.measure === 'range') return t(`progress.${series.moved.side}`)
  if (series.measure === 'goal') return series.goal ?? ''
  if (series.measure === 'goals') return sayProgress('goals')
  return t(`progress.${series.measure}`)
}

/** `Neck turn, left`. */
export function nameRange({ moved: { measure, side } }: Pick<RangeSeries, 'moved'>): string {
  return t(`progress.range-${side}`, { what: known.measureWords[measure] })
}

function scaleOf(panel: PanelId): string | undefined {
  if (panel === 'function') return t('progress.of-10-goal')
  return panel === 'pain' || panel === 'around' ? t('progress.of-10-pain') : undefined
}
