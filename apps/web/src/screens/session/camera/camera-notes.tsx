/** What the camera makes of it, in words: the count, the angle, or why it cannot tell just now. */

import './camera-notes.css'
import type { Segment } from '@unhunch/engine'
import type { Band, CameraLife, CameraView } from '../../../life/camera/camera-life.ts'
import { known } from '../../../words/known.ts'
import { lists } from '../../../words/language.ts'
import { t } from '../../../words/message.ts'

export function CameraNotes({
  life,
  segment,
  unseen,
}: {
  readonly life: Pick<CameraLife, 'view'>
  readonly segment: Segment
  /** What a camera cannot see of this exercise. */
  readonly unseen: string | undefined
}) {
  const view = life.view.value
  const isWorking = 'rep' in segment
  return (
    <div class="camera-notes">
      {isWorking && view.waits === undefined && view.mode === 'leads' && <Counted view={view} />}
      <p class="camera-note">{noteOf(view, segment, unseen)}</p>
    </div>
  )
}

/** One thing at a time, what can be acted on first. What the camera cannot see is told once, before it begins. */
function noteOf(view: CameraView, segment: Segment, unseen: string | undefined): string {
  if (view.waits !== undefined) return t(`camera.${view.waits}`)
  const isBefore = segment.kind === 'announce' || segment.kind === 'get-ready'
  if (view.mode === undefined) return ''
  if (view.mode !== 'leads') return [t(`camera.mode-${view.mode}`), isBefore ? unseen : ''].join(' ')
  if (view.clockLeads) return t('camera.clock-leads')
  if (view.why !== null) return t(`camera.blind-${view.why}`)
  if (isBefore) return unseen ?? t('camera.mode-leads')
  return [view.measure && known.measureWords[view.measure], bandWords(view.readings)]
    .filter((words) => words)
    .join(': ')
}

function Counted({ view: { reps, isHeld } }: { readonly view: CameraView }) {
  return (
    <p class={`camera-count ${isHeld === undefined ? 'camera-reps' : isHeld ? 'camera-held' : ''}`}>
      {reps !== undefined && t('camera.counted', { count: reps })}
      {isHeld !== undefined && ` · ${t(isHeld ? 'camera.held' : 'camera.not-held')}`}
    </p>
  )
}

function bandWords(bands: readonly Band[]): string {
  return lists.format(
    bands.map(({ side, fromDegrees, toDegrees }) =>
      t(side === 'left' || side === 'right' ? `camera.band-${side}` : 'camera.band', {
        from: fromDegrees,
        to: toDegrees,
      }),
    ),
  )
}
