/** For how long to be quiet. */

import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { t } from '../../words/message.ts'

const meetingMinutes = [15, 30, 45, 60, 90, 120] as const

export function MeetingDialog({
  onChoose,
  onClose,
}: {
  readonly onChoose: (minutes: number) => void
  readonly onClose: () => void
}) {
  return (
    <Dialog title={t('breaks.meeting-title')} onClose={onClose}>
      <div class="meeting-choices">
        {meetingMinutes.map((minutes) => (
          <Button
            key={minutes}
            wide
            onClick={() => {
              onChoose(minutes)
              onClose()
            }}
          >
            {t('common.minutes', { minutes })}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
