/** Which series stand in one chart, and what they are called there. */

import type { Progress, Series } from '@unhunch/engine'
import { t } from '../../words/message.ts'
import { sayProgress } from '../../words/progress-reason.ts'
import type { ChartLine } from '../../components/chart/chart-data.ts'

export interface Panel {
  readonly id: string
  readonly title: string
  /** What the ends of the scale mean. */
  readonly scale?: string
  readonly kind: 'lines' | 'bars'
  readonly series: readonly Series[]
  readonly lines: readonly ChartLine[]
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
export function panelsOf({ series }: Progress): readonly Panel[] {
  return panels.flatMap(({ id, kind, of }): readonly Panel[] => {
    const names: readonly string[] = of
    const shown = series.filter((one) => names.includes(one.kind === 'measure' ? one.measure : one.count))
    if (shown.length === 0) return []
    const scale = scaleOf(id)
    return [
      {
        id,
        kind,
        title: t(`progress.${id}`),
        ...(scale === undefined ? {} : { scale }),
        series: shown,
        lines: shown.map((one) => ({ id: one.id, label: nameOf(one), points: one.points })),
      },
    ]
  })
}

/** Within its chart; the title has said the rest. */
export function nameOf(series: Series): string {
  if (series.kind === 'count') return t(`progress.${series.count}`)
  const { measure, goal = '', moved } = series
  if (measure === 'goal') return goal
  if (measure === 'goals') return sayProgress('goals')
  if (measure === 'range') return t(`progress.range-${moved?.side ?? 'both'}`, { what: moved?.measure ?? '' })
  return t(`progress.${measure}`)
}

function scaleOf(panel: PanelId): string | undefined {
  if (panel === 'function') return t('progress.of-10-goal')
  return panel === 'pain' || panel === 'around' ? t('progress.of-10-pain') : undefined
}
