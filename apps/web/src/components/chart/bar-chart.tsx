/** Sums of weeks, as bars on top of each other where there are several kinds. */

import type { ChartLine, ChartSpan, Point } from './chart-data.ts'
import { type ChartEvent, ChartFrame, instantOf } from './frame.tsx'

const weekMs = 7 * 86_400_000

export function BarChart({
  label,
  bars,
  meanOfWeeks = 1,
  span,
  events,
}: {
  readonly label: string
  /** Their points lie on Mondays. */
  readonly bars: readonly ChartLine[]
  /** So many weeks from the day of a point on. */
  readonly meanOfWeeks?: number | undefined
  /** Of whole weeks. */
  readonly span: ChartSpan
  readonly events: readonly ChartEvent[]
}) {
  const days = [...new Set(bars.flatMap(({ points }) => points.map(({ day }) => day)))].sort()
  const stacks = days.map((day) => ({ day, values: bars.map(({ points }) => valueOn(points, day)) }))
  const highest = Math.max(4, ...stacks.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))
  return (
    <ChartFrame label={label} span={span} lowest={0} highest={highest} events={events}>
      {({ x, y, bottom }) => {
        const [, most = 0] = x.range()
        return stacks.map(({ day, values }) => {
          const left = x(instantOf(day))
          const right = Math.min(most, x(instantOf(day) + weekMs * meanOfWeeks))
          const thickness = Math.max(2, Math.min(40, (right - left) * 0.7))
          let top = 0
          return values.map((value, place) => {
            if (value <= 0) return null
            const base = top
            top += value
            return (
              <rect
                key={`${day}-${bars[place]?.id}`}
                class={`chart-bar chart-bar-${place % 3}`}
                x={(left + right) / 2 - thickness / 2}
                y={y(top)}
                width={thickness}
                height={Math.min(bottom, y(base)) - y(top)}
              />
            )
          })
        })
      }}
    </ChartFrame>
  )
}

function valueOn(points: readonly Point[], day: string): number {
  return points.find((point) => point.day === day)?.value ?? 0
}
