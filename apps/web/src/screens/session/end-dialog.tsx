/** Ending before the last exercise: asked once, never held against anyone. */

import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import type { SessionLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function EndDialog({
  session,
  onClose,
}: {
  readonly session: Pick<SessionLife, 'end' | 'play'>
  readonly onClose: () => void
}) {
  return (
    <Dialog title={t('session.end-title')} onClose={onClose}>
      <p>{t('session.end-lead')}</p>
      <div class="buttons">
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            session.end()
          }}
        >
          {t('session.end-yes')}
        </Button>
        <Button
          onClick={() => {
            onClose()
            session.play()
          }}
        >
          {t('session.end-no')}
        </Button>
      </div>
    </Dialog>
  )
}
