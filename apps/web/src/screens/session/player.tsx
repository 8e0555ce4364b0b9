/** The player: everything large enough to be seen from two metres, the stop button never further than a tap. */

import './player.css'
import './player-top.css'
import { useComputed, useSignal } from '@preact/signals'
import { type SessionItem, whereNow } from '@unhunch/engine'
import { useEffect } from 'preact/hooks'
import { canSpeak, caption, isFleeting } from '../../adapters/speech.ts'
import { Caption } from '../../components/caption.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { TimerRing } from '../../components/timer-ring.tsx'
import { nowAt } from '../../figure/moment.ts'
import type { PlanLife, PlayerView, SessionLife, SymptomAnswer } from '../../life/life.ts'
import { t } from '../../words/message.ts'
import { CameraButton } from './camera/camera-button.tsx'
import type { SessionCamera } from './camera/use-camera.ts'
import { Demonstration } from './demonstration.tsx'
import { EndDialog } from './end-dialog.tsx'
import { HurtsDialog } from './hurts-dialog.tsx'
import { listenToKeys } from './keys.ts'
import { cueOf, placeWords } from './place-words.ts'
import { SkipDialog } from './skip-dialog.tsx'

/** In characters. Longer cues are set smaller, so that they stay on two lines. */
const longCue = 16

export function Player({
  session,
  camera,
  player,
  form,
  onAnswer,
}: {
  readonly session: SessionLife
  readonly camera: SessionCamera
  readonly player: PlayerView
  readonly form: PlanLife['form']
  readonly onAnswer: (answer: SymptomAnswer) => void
}) {
  const { timeline, status } = player
  const open = useSignal<'skip' | 'hurts' | 'end' | undefined>(undefined)
  const ask = (dialog: 'skip' | 'hurts' | 'end') => {
    session.pause()
    open.value = dialog
  }
  const close = () => {
    open.value = undefined
  }
  const isPlaying = status === 'playing'
  const toggle = isPlaying ? session.pause : session.play
  const isAsked = open.value !== undefined
  useEffect(() => camera.loaded.value?.life.letAsk(isAsked), [isAsked, camera.loaded.value])
  useEffect(() => listenToKeys({ toggle, back: session.back, ask }), [toggle])

  // Only what changes with every frame hangs on the position itself.
  const now = useComputed(() => nowAt(timeline, session.positionMs.value))
  const progress = useComputed(() => now.value?.progress ?? 1)
  const index = useComputed(() => whereNow(timeline, session.positionMs.value)?.index)
  const secondsLeft = useComputed(() => {
    const now = whereNow(timeline, session.positionMs.value)
    if (now === undefined) return 0
    const isTimed = (player.session.items[now.item]?.prescription.seconds ?? 0) > 0
    const ms = isTimed && 'rep' in now.segment ? now.msLeftInSet : now.msLeftInSegment
    return Math.ceil(ms / 1000)
  })

  const segment = timeline.segments[index.value ?? 0]
  const item = segment === undefined ? undefined : player.session.items[segment.item]
  const place = segment === undefined ? undefined : whereNow(timeline, segment.startMs)
  if (segment === undefined || item === undefined || place === undefined) return null
  const words = form(item.exercise, item.form)
  const cue = cueOf(segment, words)
  const loaded = camera.loaded.value
  const watching = camera.isOn.value ? loaded : undefined
  const nextItem: SessionItem | undefined = player.session.items[segment.item + 1]

  return (
    <div class={`player player-${segment.kind}`}>
      <header class="player-top">
        <p>{t('session.of', { number: segment.item + 1, total: player.session.items.length })}</p>
        <div class="player-switches">
          <CameraButton camera={camera} session={session} />
          <button type="button" class="player-end" onClick={() => ask('end')}>
            <Icon name="close" size={20} />
            <span>{t('session.end')}</span>
          </button>
        </div>
      </header>

      <div class="player-stage">
        <Demonstration
          exercise={item.exercise}
          form={item.form}
          words={words}
          segment={segment}
          now={now}
          progress={progress}
        />
        <TimerRing progress={progress}>
          <span
            class="player-seconds"
            role="timer"
            aria-label={t('session.seconds-left', { seconds: secondsLeft.value })}
          >
            {secondsLeft.value}
          </span>
        </TimerRing>
        {watching !== undefined && <watching.parts.Mirror life={watching.life} />}
      </div>

      <div class="player-words">
        <ScreenTitle title={words.name} />
        <p class={cue.length > longCue ? 'player-cue player-cue-long' : 'player-cue'}>{cue}</p>
        <p class="player-place">{placeWords(segment, place)}</p>
        <output class="player-paused">
          {status === 'paused' &&
            (player.pausedBy === 'sleep' || player.pausedBy === 'reload'
              ? t(`session.paused-${player.pausedBy}`)
              : t('session.paused'))}
        </output>
      </div>

      <div class="player-captions">
        {watching !== undefined && (
          <watching.parts.CameraNotes life={watching.life} segment={segment} unseen={words.unseen} />
        )}
        <Caption text={caption.value} announced={!canSpeak.value && !isFleeting.value} />
        <p class="player-next">
          {nextItem === undefined
            ? t('session.last')
            : t('session.next', { name: form(nextItem.exercise, nextItem.form).name })}
        </p>
      </div>

      <fieldset class="player-controls" aria-label={t('session.controls')}>
        <Control icon="back" label={t('session.back')} onClick={session.back} />
        <button type="button" class="player-toggle" onClick={toggle}>
          <Icon name={isPlaying ? 'pause' : 'play'} size={36} />
          <span>{isPlaying ? t('session.pause') : t('session.play')}</span>
        </button>
        <Control icon="skip" label={t('session.skip')} onClick={() => ask('skip')} />
        <Control
          icon="easier"
          label={t('session.easier')}
          disabled={!player.canEase}
          onClick={session.easier}
        />
        <button type="button" class="player-hurts" onClick={() => ask('hurts')}>
          <Icon name="stop" size={28} />
          <span>{t('session.hurts')}</span>
        </button>
        <Control icon="swap" label={t('session.swap')} disabled={!player.canSwap} onClick={session.swap} />
      </fieldset>

      <details class="player-steps">
        <summary>{t('session.steps')}</summary>
        <p>{words.start}</p>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.breath}</p>
      </details>
      <p class="small soft keys-hint">{t('session.keys')}</p>

      {loaded !== undefined && (
        <loaded.parts.AllRightDialog life={loaded.life} session={session} onAnswer={onAnswer} />
      )}
      {open.value === 'skip' && <SkipDialog session={session} onClose={close} />}
      {open.value === 'end' && <EndDialog session={session} onClose={close} />}
      {open.value === 'hurts' && (
        <HurtsDialog session={session} player={player} onAnswer={onAnswer} onClose={close} />
      )}
    </div>
  )
}

function Control({
  icon,
  label,
  disabled = false,
  onClick,
}: {
  readonly icon: IconName & ('back' | 'skip' | 'easier' | 'swap')
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      class={`player-control player-control-${icon}`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={28} />
      <span>{label}</span>
    </button>
  )
}
