/** Whether sessions begin with the camera. */

import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'
import { CameraChoice } from '../session/camera/camera-choice.tsx'

export function CameraCard() {
  return (
    <Card title={t('camera.switch')}>
      <CameraChoice help={t('camera.settings-help')} />
    </Card>
  )
}
