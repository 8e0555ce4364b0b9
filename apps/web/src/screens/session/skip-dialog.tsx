/** Skipping means one of four things; each leads somewhere else. */

import { skipKinds } from '@unhunch/engine'
import { Dialog } from '../../components/dialog.tsx'
import type { SessionLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

export function SkipDialog({
  session,
  onClose,
}: {
  readonly session: Pick<SessionLife, 'skip' | 'play'>
  readonly onClose: () => void
}) {
  return (
    <Dialog title={t('skip.title')} onClose={onClose}>
      <ul class="options">
        {skipKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="option"
              onClick={() => {
                onClose()
                session.skip(kind)
                session.play()
              }}
            >
              <strong>{t(`skip.${kind}`)}</strong>
              <span>{t(`skip.${kind}-help`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
