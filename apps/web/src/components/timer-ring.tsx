/** A ring that fills while time passes, with the seconds in its middle. */

import './timer-ring.css'
import { type ReadonlySignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

const radius = 92
const length = 2 * Math.PI * radius

export function TimerRing({
  progress,
  children,
}: {
  /** 0–1. Written straight to the drawing, so that a frame costs no rendering. */
  readonly progress: ReadonlySignal<number>
  readonly children: ComponentChildren
}) {
  const arc = useRef<SVGCircleElement>(null)
  useSignalEffect(() => {
    const left = length * (1 - progress.value)
    arc.current?.style.setProperty('stroke-dashoffset', left.toFixed(1))
  })
  return (
    <div class="timer-ring">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="timer-track" cx="100" cy="100" r={radius} />
        <circle
          ref={arc}
          class="timer-arc"
          cx="100"
          cy="100"
          r={radius}
          style={{ strokeDasharray: length }}
        />
      </svg>
      <div class="timer-inside">{children}</div>
    </div>
  )
}
