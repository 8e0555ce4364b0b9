/** The figure on a card or in the plan: played, slowed down or stepped through at one's own pace. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { everyFrame } from '../adapters/clock.ts'
import { Icon, type IconName } from '../components/icon.tsx'
import type { FormWords } from '../life/life.ts'
import { t } from '../words/message.ts'
import { mayMove } from './may-move.ts'
import { MovingFigure } from './moving-figure.tsx'
import { createOwnClock, type OwnClock } from './own-clock.ts'
import { hasPicture } from './picture.tsx'
import { hasPoses, restPhaseOf, tempoOf } from './tempo.ts'

export function ExerciseFigure({
  exercise,
  form,
  words,
  isOneSided,
}: {
  readonly exercise: string
  readonly form: string
  readonly words: Pick<FormWords, 'name' | 'start' | 'phases'>
  /** It is done on each side; the left is shown. */
  readonly isOneSided: boolean
}) {
  const tempo = tempoOf(exercise, form)
  const isSeen = useSignal(false)
  const clock = useMemo(() => createOwnClock(tempo ?? { phases: [] }, everyFrame), [tempo])
  useEffect(() => clock.stop, [clock])
  const isPictured = hasPicture(exercise, form, restPhaseOf(tempo) ?? '')
  if (tempo === undefined || (!isPictured && !(hasPoses(tempo) && mayMove()))) return null
  return (
    <div class="exercise-figure">
      <div class="exercise-figure-room">
        <MovingFigure
          exercise={exercise}
          form={form}
          words={words}
          side={isOneSided ? 'left' : undefined}
          told={clock.told.value}
          now={clock.now}
          isSeen={isSeen}
        />
      </div>
      <p class="exercise-figure-cue" aria-live="polite">
        {!clock.isPlaying.value && words.phases[clock.told.value.phase ?? '']}
      </p>
      <Controls clock={clock} />
    </div>
  )
}

function Controls({ clock }: { readonly clock: OwnClock }) {
  const { isPlaying, isSlow } = clock
  return (
    <fieldset class="exercise-figure-controls" aria-label={t('figure.show')}>
      <Control icon="back" label={t('figure.step-back')} onClick={() => clock.step(-1)} />
      <Control
        icon={isPlaying.value ? 'pause' : 'play'}
        label={isPlaying.value ? t('figure.pause') : t('figure.play')}
        onClick={isPlaying.value ? clock.pause : clock.play}
      />
      <Control icon="skip" label={t('figure.step-on')} onClick={() => clock.step(1)} />
      <Control
        icon="clock"
        label={t('figure.slow')}
        isPressed={isSlow.value}
        onClick={() => clock.setSlow(!isSlow.peek())}
      />
    </fieldset>
  )
}

function Control({
  icon,
  label,
  isPressed,
  onClick,
}: {
  readonly icon: IconName
  readonly label: string
  readonly isPressed?: boolean
  readonly onClick: () => void
}) {
  return (
    <button type="button" aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} size={22} />
      <span>{label}</span>
    </button>
  )
}
