/** What each line or bar of a chart is. A single one needs no legend: the heading names it. */

import type { ChartLine } from './chart-data.ts'
import { marks } from './line-chart.tsx'

export function Legend({
  kind,
  lines,
}: {
  readonly kind: 'lines' | 'bars'
  readonly lines: readonly Pick<ChartLine, 'id' | 'label'>[]
}) {
  if (lines.length < 2) return null
  return (
    <ul class="chart-legend">
      {lines.map(({ id, label }, place) => (
        <li key={id}>
          <svg
            class={`chart-series chart-series-${place % marks.length}`}
            viewBox="-14 -7 28 14"
            aria-hidden="true"
          >
            {kind === 'bars' ? (
              <path class={`chart-bar chart-bar-${place % 3}`} d="M-8-6H8V6H-8z" />
            ) : (
              <>
                <path class="chart-path" d="M-14 0H14" />
                <path class="chart-mark" d={marks[place % marks.length]} />
              </>
            )}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}
