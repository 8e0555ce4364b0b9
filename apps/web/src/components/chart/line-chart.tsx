/** Values over time: one line a series, told apart by dashes and marks as well as by colour. */

import { area, line } from 'd3-shape'
import type { ChartLine, ChartSpan, Point } from './chart-data.ts'
import { type ChartEvent, ChartFrame, instantOf, type Scales } from './frame.tsx'

/** In units of the drawing, around 0 0: disc, square, diamond, and triangles up and down. */
export const marks = [
  'M-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5 5.5 0 0 5.5-5.5 0z',
  'M0-5 5 4H-5z',
  'M0 5 5-4H-5z',
] as const
/** On one line; more hide it. */
const mostMarks = 20
const halfWeekMs = 3.5 * 86_400_000

export function LineChart({
  label,
  lines,
  meanOfWeeks = 0,
  error,
  span,
  lowest,
  highest,
  events,
}: {
  readonly label: string
  readonly lines: readonly ChartLine[]
  /** So many weeks from the day of a point on; absent: it is of its day. */
  readonly meanOfWeeks?: number | undefined
  /** How far a value may be off, either way; absent: it is what was told. */
  readonly error?: number | undefined
  readonly span: ChartSpan
  readonly lowest: number
  readonly highest: number
  readonly events: readonly ChartEvent[]
}) {
  return (
    <ChartFrame label={label} span={span} lowest={lowest} highest={highest} events={events}>
      {(scales) =>
        lines.map(({ id, points }, place) => (
          <Line
            key={id}
            place={place}
            points={points}
            scales={scales}
            afterMs={halfWeekMs * meanOfWeeks}
            error={error}
          />
        ))
      }
    </ChartFrame>
  )
}

function Line({
  place,
  points,
  scales: { x, y },
  afterMs,
  error,
}: {
  readonly place: number
  readonly points: readonly Point[]
  readonly scales: Scales
  /** From the day of a point to the middle of the time that it stands for. */
  readonly afterMs: number
  readonly error: number | undefined
}) {
  const [least = 0, most = 0] = x.range()
  const placeOf = (day: string) => Math.min(most, Math.max(least, x(instantOf(day) + afterMs)))
  const markEvery = Math.ceil(points.length / mostMarks)
  const marked = points.filter((_, index) => (points.length - 1 - index) % markEvery === 0)
  const draw = line<Point>(
    ({ day }) => placeOf(day),
    ({ value }) => y(value),
  )
  return (
    <g class={`chart-series chart-series-${place % marks.length}`}>
      {error !== undefined && <path class="chart-error" d={around(error)} />}
      <path class="chart-path" d={draw(points) ?? ''} />
      {marked.map(({ day, value }) => (
        <path
          key={day}
          class="chart-mark"
          transform={`translate(${placeOf(day)} ${y(value)})`}
          d={marks[place % marks.length]}
        />
      ))}
    </g>
  )

  /** Ends with the scale: no movement goes less far than not at all. */
  function around(error: number): string {
    const [lowest = 0, highest = 0] = y.domain()
    const band = area<Point>(
      ({ day }) => placeOf(day),
      ({ value }) => y(Math.max(lowest, value - error)),
      ({ value }) => y(Math.min(highest, value + error)),
    )
    return band(points) ?? ''
  }
}
