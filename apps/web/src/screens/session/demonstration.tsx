/** Shows how it is done: the figure, and the breath beside it. Until there is a figure, the breath has the room. */

import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { Segment } from '@unhunch/engine'
import { BreathingPacer } from '../../components/breathing-pacer.tsx'
import { type Now, toldBy } from '../../figure/moment.ts'
import { MovingFigure } from '../../figure/moving-figure.tsx'
import type { FormWords } from '../../life/life.ts'
import { breathOf } from './place-words.ts'

export interface DemonstrationProps {
  readonly exercise: string
  readonly form: string
  readonly words: Pick<FormWords, 'name' | 'start' | 'phases'>
  readonly segment: Segment
  /** The same piece of the session, and how far the clock is through it. */
  readonly now: ReadonlySignal<Now | undefined>
  /** 0–1 through the present segment. */
  readonly progress: ReadonlySignal<number>
}

export function Demonstration({ exercise, form, words, segment, now, progress }: DemonstrationProps) {
  const isSeen = useSignal(false)
  return (
    <div class={isSeen.value ? 'demonstration demonstration-figure' : 'demonstration'}>
      <MovingFigure
        exercise={exercise}
        form={form}
        words={words}
        side={'side' in segment ? segment.side : undefined}
        told={toldBy(segment)}
        now={now}
        isSeen={isSeen}
      />
      <BreathingPacer breath={breathOf(segment)} progress={progress} />
    </div>
  )
}
