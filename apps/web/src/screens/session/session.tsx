/** A session from "ready" to "how did it go?": getting ready, playing, and stopping for good. */

import { useEffect } from 'preact/hooks'
import { useSignal, useSignalEffect } from '@preact/signals'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Scale } from '../../components/scale.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import { settings } from '../../adapters/settings.ts'
import type { Life, PlanLife, PlayerView, SessionKind, SessionLife, SymptomAnswer } from '../../life/life.ts'
import { goTo, printRoute } from '../../route.ts'
import { printDose, wholeMinutes } from '../../words/dose.ts'
import { t } from '../../words/message.ts'
import { CameraBeginning } from './camera/camera-beginning.tsx'
import { CameraChoice } from './camera/camera-choice.tsx'
import { type SessionCamera, useCamera } from './camera/use-camera.ts'
import { Nothing } from './nothing.tsx'
import { Player } from './player.tsx'

export function SessionScreen({
  session,
  camera: load,
  form,
  kind,
}: {
  readonly session: SessionLife
  readonly camera: Life['camera']
  readonly form: PlanLife['form']
  readonly kind: SessionKind
}) {
  const camera = useCamera(load, kind)
  /** Until it is prepared, the player may still hold what was there before. */
  const state = useSignal<'preparing' | 'prepared' | 'empty'>('preparing')
  const answer = useSignal<SymptomAnswer | undefined>(undefined)
  useEffect(() => {
    state.value = 'preparing'
    void session.prepare(kind).then((isThere) => {
      state.value = isThere ? 'prepared' : 'empty'
    })
    // Leaving the screen must not leave a voice behind.
    return () => session.pause()
  }, [session, kind])
  useSignalEffect(() => {
    const { status, isAskedAbout = false } = session.player.value ?? {}
    if (status === 'finished' && isAskedAbout) goTo({ screen: 'feedback' }, 'replace')
  })

  const player = session.player.value
  if (state.value === 'empty') return <Nothing kind={kind} why={session.whyNothing(kind)} />
  if (player === undefined || state.value === 'preparing') return <p class="page">{t('app.loading')}</p>
  if (player.status === 'stopped') return <Stopped answer={answer.value} kind={kind} />
  if (player.status === 'finished') return player.isAskedAbout ? null : <Finished />
  return (
    <>
      {player.status === 'ready' ? (
        <Ready session={session} camera={camera} player={player} form={form} />
      ) : (
        <Player
          session={session}
          camera={camera}
          player={player}
          form={form}
          onAnswer={(given) => {
            answer.value = given
          }}
        />
      )}
      <CameraBeginning camera={camera} session={session} />
    </>
  )
}

function Ready({
  session,
  camera,
  player,
  form,
}: {
  readonly session: SessionLife
  readonly camera: SessionCamera
  readonly player: PlayerView
  readonly form: PlanLife['form']
}) {
  const { items, seconds } = player.session
  return (
    <div class="page">
      <ScreenTitle title={t('session.ready-title')} />
      <p class="lead">
        {t('today.summary', { exercises: items.length, minutes: wholeMinutes(seconds) })}.{' '}
        {t('session.ready-lead')}
      </p>
      <Scale
        legend={t('session.before')}
        low={t('pain.none')}
        high={t('pain.worst')}
        value={player.painBefore}
        onChange={session.setPainBefore}
      />
      {player.leftOut.length > 0 && (
        <Card tone="amber" title={t('routine.left-out')}>
          <ul class="bullets">
            {player.leftOut.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="small">{t('routine.left-out-why')}</p>
        </Card>
      )}
      <CameraChoice help={t('camera.use-help')} />
      <Button
        kind="primary"
        wide
        icon="play"
        onClick={settings.value.usesCamera ? camera.begin : session.play}
      >
        {t('session.begin')}
      </Button>
      <ol class="session-list">
        {items.map((item, index) => (
          <li key={`${item.exercise}-${index}`}>
            <strong>{form(item.exercise, item.form).name}</strong>
            <span class="soft">{printDose(item)}</span>
          </li>
        ))}
      </ol>
      <p class="small soft keys-hint">{t('session.keys')}</p>
    </div>
  )
}

/** After red: advice first, and no way back into the session. */
function Stopped({
  answer,
  kind,
}: {
  readonly answer: SymptomAnswer | undefined
  readonly kind: SessionKind
}) {
  return (
    <div class="page">
      <ScreenTitle title={answer?.title ?? t('session.title')} />
      {answer !== undefined && (
        <Card tone={answer.response === 'stop' ? 'amber' : 'red'}>
          <p class="lead">{answer.advice}</p>
        </Card>
      )}
      <LinkButton kind="primary" wide href={printRoute({ screen: kind === 'today' ? 'feedback' : 'today' })}>
        {kind === 'today' ? t('stopped.to-feedback') : t('session.to-today')}
      </LinkButton>
    </div>
  )
}

function Finished() {
  return (
    <div class="page">
      <ScreenTitle title={t('session.finished-title')} />
      <p class="lead">{t('session.finished-lead')}</p>
      <LinkButton kind="primary" wide href={printRoute({ screen: 'today' })}>
        {t('session.to-today')}
      </LinkButton>
    </div>
  )
}
