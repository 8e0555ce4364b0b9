/** Switches the camera on and off in the middle of a session. */

import { useSignal } from '@preact/signals'
import { settings } from '../../../adapters/settings.ts'
import { Icon } from '../../../components/icon.tsx'
import type { SessionLife } from '../../../life/life.ts'
import { t } from '../../../words/message.ts'
import { PrivacyDialog } from './privacy-dialog.tsx'
import type { SessionCamera } from './use-camera.ts'

export function CameraButton({
  camera,
  session,
}: {
  readonly camera: SessionCamera
  readonly session: Pick<SessionLife, 'pause'>
}) {
  const isExplained = useSignal(false)
  const isOn = camera.isOn.value
  return (
    <>
      <button
        type="button"
        class="player-camera"
        aria-pressed={isOn}
        onClick={() => {
          if (isOn) return camera.end()
          // While one finds one's place, nothing goes on.
          session.pause()
          if (settings.peek().knowsCamera) camera.begin()
          else isExplained.value = true
        }}
      >
        <Icon name="camera" size={20} />
        <span>{t('camera.switch')}</span>
      </button>
      <PrivacyDialog isOpen={isExplained} onAgreed={camera.begin} />
    </>
  )
}
