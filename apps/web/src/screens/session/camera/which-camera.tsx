/** Which camera it is, where there are several. */

import '../../../components/field.css'
import { useId } from 'preact/hooks'
import type { CameraOption } from '../../../adapters/which-camera.ts'
import { t } from '../../../words/message.ts'

export function WhichCamera({
  cameras,
  chosen = 'front',
  onChoose,
}: {
  readonly cameras: readonly CameraOption[]
  readonly chosen: string | undefined
  readonly onChoose: (camera: string) => void
}) {
  const id = useId()
  const [first, ...others] = cameras
  if (first === undefined || others.length === 0) return null
  // What was chosen may have been unplugged.
  const shown = cameras.find((camera) => camera.id === chosen) ?? first
  return (
    <label class="setting" for={id}>
      <span>{t('camera.which')}</span>
      <select id={id} value={shown.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {cameras.map((camera) => (
          <option key={camera.id} value={camera.id}>
            {camera.name ?? t(camera.id === 'back' ? 'camera.which-back' : 'camera.which-front')}
          </option>
        ))}
      </select>
    </label>
  )
}
