/** Helps to find a place that the camera can see: an outline to stand in, and what is right already. */

import './set-up.css'
import { canSpeak } from '../../../adapters/speech.ts'
import { Button } from '../../../components/button.tsx'
import { Icon, type IconName } from '../../../components/icon.tsx'
import { type CameraLife, checkNames, type Guide } from '../../../life/camera/camera-life.ts'
import { t } from '../../../words/message.ts'
import { Mirror } from './mirror.tsx'
import { Silhouette } from './silhouette.tsx'
import { WhichCamera } from './which-camera.tsx'

export function SetUp({
  life,
  without = t('camera.without'),
  onWithout,
}: {
  readonly life: Pick<CameraLife, 'guide' | 'film' | 'body' | 'goOn'> &
    Partial<Pick<CameraLife, 'cameras' | 'choose'>>
  /** What to do without it, in words. */
  readonly without?: string
  readonly onWithout: () => void
}) {
  const { from = 'any', silhouette, checks, isClear } = life.guide.value
  return (
    <div class={isClear ? 'set-up set-up-clear' : 'set-up'}>
      <p>{t(`camera.place-${from}`)}</p>
      <Mirror life={life}>
        {silhouette !== undefined && <Outline life={life} silhouette={silhouette} />}
      </Mirror>
      {/* Where a voice says it, a screen reader must not say it as well. */}
      <p class="set-up-now" aria-live={canSpeak.value ? 'off' : 'polite'}>
        {nowOf(life.guide.value)}
      </p>
      <Checks checks={checks} />
      <div class="buttons">
        <Button kind="primary" onClick={life.goOn}>
          {t('camera.go-on')}
        </Button>
        <Button onClick={onWithout}>{without}</Button>
      </div>
      {life.cameras !== undefined && life.choose !== undefined && (
        <WhichCamera cameras={life.cameras.value} chosen={life.film.value?.camera} onChoose={life.choose} />
      )}
    </div>
  )
}

function nowOf({ why, isClear }: Guide): string {
  if (why === undefined) return t('camera.looking')
  if (why !== null) return t(`camera.blind-${why}`)
  return isClear ? `${t('camera.clear')}. ${t('camera.clear-next')}` : t('camera.stay')
}

function Outline({
  life,
  silhouette,
}: {
  readonly life: Pick<CameraLife, 'film' | 'body'>
  readonly silhouette: NonNullable<Guide['silhouette']>
}) {
  // Told with the first picture; a phone that is turned tells it anew.
  const { aspect = 4 / 3 } = life.body.value ?? {}
  return <Silhouette sighting={silhouette} aspect={aspect} />
}

const icons: Readonly<Record<Guide['checks'][keyof Guide['checks']], IconName>> = {
  good: 'check',
  'not-yet': 'info',
  unknown: 'minus',
}

function Checks({ checks }: Pick<Guide, 'checks'>) {
  return (
    <ul class="set-up-checks" aria-label={t('camera.checks')}>
      {checkNames.map((name) => (
        <li key={name} class={`set-up-${checks[name]}`}>
          <Icon name={icons[checks[name]]} size={20} />
          <span>
            {t(`camera.check-${name}`)}: <strong>{t(`camera.is-${checks[name]}`)}</strong>
          </span>
        </li>
      ))}
    </ul>
  )
}
