/** What the camera sees and keeps, in plain words, before it is switched on for the first time. */

import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { t } from '../../../words/message.ts'

export function PrivacyDialog({
  onClose,
  onAgreed,
}: {
  readonly onClose: () => void
  readonly onAgreed: () => void
}) {
  return (
    <Dialog title={t('camera.privacy-title')} onClose={onClose}>
      <ul class="bullets">
        <li>{t('camera.privacy-seen')}</li>
        <li>{t('camera.privacy-kept')}</li>
        <li>{t('camera.privacy-off')}</li>
        <li>{t('camera.privacy-limits')}</li>
      </ul>
      <div class="buttons">
        <Button kind="primary" icon="camera" onClick={onAgreed}>
          {t('camera.privacy-yes')}
        </Button>
        <Button onClick={onClose}>{t('camera.privacy-no')}</Button>
      </div>
    </Dialog>
  )
}
