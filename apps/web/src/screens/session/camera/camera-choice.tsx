/** Whether a session is to begin with the camera. The first time, it is said plainly what that means. */

import { useSignal } from '@preact/signals'
import { changeSettings, settings } from '../../../adapters/settings.ts'
import { CheckList } from '../../../components/choice-list.tsx'
import { t } from '../../../words/message.ts'
import { PrivacyDialog } from './privacy-dialog.tsx'

export function CameraChoice({ help }: { readonly help: string }) {
  const isExplained = useSignal(false)
  const { usesCamera, knowsCamera } = settings.value
  return (
    <>
      <CheckList
        legend={t('camera.switch')}
        legendHeardOnly
        choices={[{ value: 'on', label: t('camera.use'), help }]}
        values={usesCamera ? ['on'] : []}
        onChange={(next) => {
          const isWanted = next.includes('on')
          if (isWanted && !knowsCamera) isExplained.value = true
          else changeSettings({ usesCamera: isWanted })
        }}
      />
      <PrivacyDialog isOpen={isExplained} onAgreed={() => changeSettings({ usesCamera: true })} />
    </>
  )
}
