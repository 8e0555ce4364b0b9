/** The figure that shows an exercise: a picture at once, and the moving figure over it as soon as it can be drawn. */

import './figure.css'
import { useComputed, useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { PlainKey } from '../words/message.ts'
import { figureWords } from './figure-words.ts'
import type { LiveCanvasProps } from './live-canvas.tsx'
import { giveUpMoving, mayMove } from './may-move.ts'
import { Picture, pictureAddress } from './picture.tsx'
import type { ShownExercise } from './shown-exercise.ts'
import { restPhaseOf, tempoOf } from './tempo.ts'

export function MovingFigure(props: ShownExercise) {
  const { exercise, form, words, side, told, isSeen } = props
  const isMirrored = useSignal(false)
  /** From where the moving figure is seen; absent while it is not. */
  const seenFrom = useSignal<PlainKey | undefined>(undefined)
  const LiveCanvas = useLiveCanvas()

  const tempo = tempoOf(exercise, form)
  const restPhase = restPhaseOf(tempo) ?? ''
  const address =
    pictureAddress(exercise, form, told.phase ?? restPhase) ?? pictureAddress(exercise, form, restPhase)
  const isMoving = seenFrom.value !== undefined
  useEffect(() => {
    isSeen.value = isMoving || address !== undefined
  }, [isMoving, address])

  useEffect(() => {
    // All at once, so that each is there when its phase comes.
    for (const { id } of tempo?.phases ?? []) {
      const next = pictureAddress(exercise, form, id)
      if (next !== undefined) new Image().src = next
    }
  }, [exercise, form])

  const isFlipped = (side === 'right') !== isMirrored.value
  return (
    <div class={isMoving ? 'figure figure-moving' : 'figure'}>
      <div
        class="figure-stage"
        role="img"
        aria-label={figureWords({
          words,
          told,
          side,
          seenFrom: seenFrom.value,
          isMirrored: isMirrored.value,
        })}
      >
        {address !== undefined && (
          <div class={isFlipped ? 'figure-picture figure-flipped' : 'figure-picture'}>
            <Picture address={address} />
          </div>
        )}
      </div>
      {LiveCanvas !== undefined && (
        <LiveCanvas {...props} seenFrom={seenFrom} isMirrored={isMirrored} onFailed={giveUpMoving} />
      )}
    </div>
  )
}

/** Comes in its own time, and only where the figure may move. What does not come is not missed. */
function useLiveCanvas(): ComponentType<LiveCanvasProps> | undefined {
  const loaded = useSignal<{ readonly component: ComponentType<LiveCanvasProps> } | undefined>(undefined)
  const isWanted = useComputed(mayMove)
  useEffect(() => {
    if (!isWanted.value || loaded.value !== undefined) return
    import('./live-canvas.tsx').then(
      ({ LiveCanvas }) => {
        loaded.value = { component: LiveCanvas }
      },
      () => giveUpMoving(),
    )
  }, [isWanted.value])
  return isWanted.value ? loaded.value?.component : undefined
}
