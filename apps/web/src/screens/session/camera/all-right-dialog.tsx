/** "Are you all right?", after what looked like a fall: a false alarm costs one tap. */

import './all-right-dialog.css'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import type { CameraLife } from '../../../life/camera/camera-life.ts'
import type { SessionLife, SymptomAnswer } from '../../../life/life.ts'
import { t } from '../../../words/message.ts'

export function AllRightDialog({
  life,
  session,
  onAnswer,
}: {
  readonly life: Pick<CameraLife, 'isFallAsked' | 'answerFall'>
  readonly session: Pick<SessionLife, 'play' | 'hurts'>
  readonly onAnswer: (answer: SymptomAnswer) => void
}) {
  if (!life.isFallAsked.value) return null
  const goOn = () => {
    life.answerFall()
    session.play()
  }
  // Leads to the emergency card.
  const needHelp = async () => {
    life.answerFall()
    onAnswer(await session.hurts(['fall'], undefined))
  }
  return (
    <Dialog title={t('camera.fall-title')} onClose={life.answerFall}>
      <p class="lead">{t('camera.fall-lead')}</p>
      <div class="all-right stack">
        <Button kind="primary" wide icon="play" onClick={goOn}>
          {t('camera.fall-yes')}
        </Button>
        <Button kind="danger" wide icon="call" onClick={() => void needHelp()}>
          {t('camera.fall-no')}
        </Button>
      </div>
      <p class="soft">{t('camera.fall-alone')}</p>
    </Dialog>
  )
}
