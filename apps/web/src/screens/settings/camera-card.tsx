/** Whether sessions begin with the camera, and with which one. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { changeSettings, settings } from '../../adapters/settings.ts'
import { type CameraOption, listCameras } from '../../adapters/which-camera.ts'
import { Card } from '../../components/card.tsx'
import { t } from '../../words/message.ts'
import { CameraChoice } from '../session/camera/camera-choice.tsx'
import { WhichCamera } from '../session/camera/which-camera.tsx'

export function CameraCard() {
  const cameras = useSignal<readonly CameraOption[]>([])
  useEffect(() => {
    void listCameras().then((list) => {
      cameras.value = list
    })
  }, [])
  return (
    <Card title={t('camera.switch')}>
      <CameraChoice help={t('camera.settings-help')} />
      <WhichCamera
        cameras={cameras.value}
        chosen={settings.value.camera}
        onChoose={(camera) => changeSettings({ camera })}
      />
    </Card>
  )
}
