/** The ground of a chart: its axes, and what else happened at the time. */

import './chart.css'
import type { ScaleLinear, ScaleTime } from 'd3-scale'
import { scaleLinear, scaleUtc } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import { daysBetween } from '@unhunch/engine'
import { locale } from '../../words/language.ts'
import { type ChartSpan, daysToName } from './chart-data.ts'

export interface ChartEvent {
  readonly from: string
  /** Of what lasted; absent: one day. */
  readonly to?: string
  readonly tone: 'flare' | 'change'
}

export interface Scales {
  readonly x: ScaleTime<number, number>
  readonly y: ScaleLinear<number, number>
  readonly bottom: number
}

/** In pixels, at the usual size of words. */
const usual = { height: 220, words: 13, margin: { top: 14, right: 14, bottom: 30, left: 34 } }
const narrowest = 240
const dayMs = 86_400_000

export function ChartFrame({
  label,
  span,
  lowest,
  highest,
  events,
  children,
}: {
  /** All that the drawing says, for whoever does not see it. */
  readonly label: string
  readonly span: ChartSpan
  readonly lowest: number
  readonly highest: number
  readonly events: readonly ChartEvent[]
  readonly children: (scales: Scales) => ComponentChildren
}) {
  const place = useRef<HTMLDivElement>(null)
  const width = useSignal(340)
  const words = useSignal(usual.words)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      width.value = Math.max(narrowest, Math.round(entry.contentRect.width))
      words.value = Number.parseFloat(getComputedStyle(entry.target).fontSize)
    })
    if (place.current !== null) watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  // Larger words need more room around the drawing, and more height to stand above each other.
  const scale = words.value / usual.words
  const height = usual.height * Math.max(1, scale * 0.8)
  const left = usual.margin.left * scale
  const right = width.value - usual.margin.right
  const bottom = height - usual.margin.bottom * scale
  // Half a day on both sides, so that no point lies on the edge.
  const x = scaleUtc()
    .domain([instantOf(span.from) - dayMs / 2, instantOf(span.to) + dayMs / 2])
    .range([left, right])
  const y = scaleLinear().domain([lowest, highest]).nice(4).range([bottom, usual.margin.top])
  const lines = y.ticks(4).filter(Number.isInteger)
  const days = daysToName(span, Math.max(1, Math.floor((right - left) / (80 * scale))))
  return (
    <div ref={place} class="chart">
      <svg viewBox={`0 0 ${width.value} ${height}`} role="img" aria-label={label}>
        {events.map((event) => (
          <EventMark
            key={`${event.tone}-${event.from}`}
            event={event}
            x={x}
            top={usual.margin.top}
            bottom={bottom}
          />
        ))}
        {lines.map((value) => (
          <g key={value} class="chart-line-of-value">
            <path d={`M${left} ${y(value)}H${right}`} />
            <text x={left - 8} y={y(value)} dy="0.32em" text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {days.map((day) => (
          <text key={day} x={x(instantOf(day))} y={height - 8 * scale} text-anchor="middle">
            {printTick(day, span)}
          </text>
        ))}
        {children({ x, y, bottom })}
      </svg>
    </div>
  )
}

function EventMark({
  event: { from, to, tone },
  x,
  top,
  bottom,
}: {
  readonly event: ChartEvent
  readonly x: Scales['x']
  readonly top: number
  readonly bottom: number
}) {
  const start = x(instantOf(from) - dayMs / 2)
  const end = x(instantOf(to ?? from) + dayMs / 2)
  const [least = 0, most = 0] = x.range()
  if (end < least || start > most) return null
  if (tone === 'flare') {
    const left = Math.max(least, start)
    return (
      <rect
        class="chart-flare"
        x={left}
        y={top}
        width={Math.max(3, Math.min(most, end) - left)}
        height={bottom - top}
      />
    )
  }
  const middle = (start + end) / 2
  return <path class="chart-change" d={`M${middle - 5} ${bottom + 8}l5 -8 5 8z`} />
}

export function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function printTick(day: string, { from, to }: ChartSpan): string {
  const isLong = daysBetween(from, to) > 300
  return new Date(instantOf(day)).toLocaleDateString(locale, {
    ...(isLong ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  })
}
