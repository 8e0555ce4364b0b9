/** A circle that grows with the breath in and shrinks with the breath out; a bar where motion is unwelcome. */

import './breathing-pacer.css'
import { type ReadonlySignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'

export type Breath = 'in' | 'out' | 'free'

export function BreathingPacer({
  breath,
  progress,
}: {
  readonly breath: Breath
  /** 0–1 through this breath. */
  readonly progress: ReadonlySignal<number>
}) {
  const pacer = useRef<HTMLDivElement>(null)
  useSignalEffect(() => {
    pacer.current?.style.setProperty('--fullness', fullness(breath, progress.value).toFixed(3))
  })
  return (
    <div ref={pacer} class="pacer" aria-hidden="true">
      <div class="pacer-circle" />
      <div class="pacer-bar">
        <div />
      </div>
    </div>
  )
}

/** Eased, because a breath has no corners. */
function fullness(breath: Breath, progress: number): number {
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, progress)))) / 2
  if (breath === 'in') return eased
  if (breath === 'out') return 1 - eased
  return 0.5
}
