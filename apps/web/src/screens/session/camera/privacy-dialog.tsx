/** What the camera sees and keeps, in plain words, before it is switched on for the first time. */

import type { Signal } from '@preact/signals'
import { changeSettings } from '../../../adapters/settings.ts'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { t } from '../../../words/message.ts'

export function PrivacyDialog({
  isOpen,
  onAgreed,
}: {
  readonly isOpen: Signal<boolean>
  readonly onAgreed: () => void
}) {
  if (!isOpen.value) return null
  const close = () => {
    isOpen.value = false
  }
  const agree = () => {
    close()
    changeSettings({ knowsCamera: true })
    onAgreed()
  }
  return (
    <Dialog title={t('camera.privacy-title')} onClose={close}>
      <ul class="bullets">
        <li>{t('camera.privacy-seen')}</li>
        <li>{t('camera.privacy-kept')}</li>
        <li>{t('camera.privacy-off')}</li>
        <li>{t('camera.privacy-limits')}</li>
      </ul>
      <div class="buttons">
        <Button kind="primary" icon="camera" onClick={agree}>
          {t('camera.privacy-yes')}
        </Button>
        <Button onClick={close}>{t('camera.privacy-no')}</Button>
      </div>
    </Dialog>
  )
}
