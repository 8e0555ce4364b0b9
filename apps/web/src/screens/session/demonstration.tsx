/** Where the figure will move. Until it does: the breath, as a circle that grows and shrinks with it. */

import type { ReadonlySignal } from '@preact/signals'
import { type Breath, BreathingPacer } from '../../components/breathing-pacer.tsx'

export interface DemonstrationProps {
  readonly exercise: string
  readonly form: string
  /** The phase that is being moved to or held; absent outside of sets. */
  readonly phase: string | undefined
  readonly breath: Breath
  /** 0–1 through the present segment. */
  readonly progress: ReadonlySignal<number>
}

export function Demonstration({ breath, progress }: DemonstrationProps) {
  return (
    <div class="demonstration">
      <BreathingPacer breath={breath} progress={progress} />
    </div>
  )
}
