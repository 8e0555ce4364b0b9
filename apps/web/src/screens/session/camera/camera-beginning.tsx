/** While the camera is being switched on: the set-up, or why it cannot be, over whatever screen is there. */

import './camera-beginning.css'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import type { SessionLife } from '../../../life/life.ts'
import type { Loading } from '../../../camera/detector.ts'
import { locale } from '../../../words/language.ts'
import { t } from '../../../words/message.ts'
import type { SessionCamera } from './use-camera.ts'

export function CameraBeginning({
  camera,
  session,
}: {
  readonly camera: SessionCamera
  readonly session: Pick<SessionLife, 'play'>
}) {
  if (!camera.isBeginning.value) return null
  const { life, parts } = camera.loaded.value ?? {}
  const why = camera.isBroken.value ? 'not-loaded' : life?.why.value
  const withoutIt = () => {
    camera.end()
    session.play()
  }
  const status = life?.status.value ?? 'loading'
  return (
    <Dialog title={t('camera.set-up-title')} onClose={camera.end}>
      {why !== undefined ? (
        <>
          <p class="lead" role="alert">
            {t(`camera.off-${why}`)}
          </p>
          <p>{t('camera.off-timed')}</p>
          <div class="buttons">
            {why === 'broken-off' ? (
              <>
                <Button kind="primary" onClick={camera.begin}>
                  {t('camera.again')}
                </Button>
                <Button onClick={withoutIt}>{t('camera.without')}</Button>
              </>
            ) : (
              <>
                <Button kind="primary" onClick={withoutIt}>
                  {t('camera.without')}
                </Button>
                <Button onClick={camera.begin}>{t('camera.again')}</Button>
              </>
            )}
          </div>
        </>
      ) : status === 'setting-up' && life !== undefined && parts !== undefined ? (
        <parts.SetUp life={life} onWithout={withoutIt} />
      ) : (
        <>
          <p class="lead" role="status">
            {status === 'asking' ? t('camera.asking') : t('camera.loading')}
          </p>
          {status === 'loading' && life?.loading.value !== undefined && <Download {...life.loading.value} />}
          <div class="buttons">
            <Button onClick={withoutIt}>{t('camera.without')}</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

/** Not a live region: whoever wants to know asks the bar. */
export function Download({ loadedBytes, totalBytes }: Loading) {
  return (
    <div class="camera-download">
      <progress aria-label={t('camera.download')} value={loadedBytes} max={totalBytes} />
      <p class="small soft" aria-hidden="true">
        {t('camera.downloaded', { loaded: inMegabytes(loadedBytes), total: inMegabytes(totalBytes) })}
      </p>
    </div>
  )
}

function inMegabytes(bytes: number): string {
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(bytes / 1_000_000)
}
