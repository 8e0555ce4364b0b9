/** The tries of one movement to one side: what to do, the mirror, the count, and always a way to stop. */

import { useSignal } from '@preact/signals'
import { canSpeak } from '../../adapters/speech.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ScreenTitle } from '../../components/screen-title.tsx'
import type { RangesLife, TaskView } from '../../life/ranges/ranges-life.ts'
import { sayBlind, sayRemark } from '../../life/ranges/say-what-helps.ts'
import { t } from '../../words/message.ts'
import { Mirror } from '../session/camera/mirror.tsx'
import { nameTask } from './name-task.ts'
import { TaskPicture } from './task-picture.tsx'

export function Tries({ ranges, onLeave }: { readonly ranges: RangesLife; readonly onLeave: () => void }) {
  const isEnding = useSignal(false)
  const view = ranges.view.value
  if (view === undefined) return null
  const ask = (isAsked: boolean) => {
    ranges.letAsk(isAsked)
    isEnding.value = isAsked
  }
  return (
    <div class="page page-wide tries">
      <div class="tries-words">
        <div class="tries-top">
          <p class="soft">{t('ranges.place', { number: view.number, of: view.of })}</p>
          <Button kind="plain" icon="close" onClick={() => ask(true)}>
            {t('ranges.end')}
          </Button>
        </div>
        <ScreenTitle title={nameTask(view.task)} />
        {/* Where a voice says it, a screen reader must not say it as well. */}
        <div class="tries-do" aria-live={canSpeak.value ? 'off' : 'polite'}>
          <TaskPicture task={view.task} />
          <div class="stack stack-close">
            <p class="lead">{t(`ranges.do-${view.task.measure}-${view.task.side}`)}</p>
            <p>{t('ranges.rule')}</p>
          </div>
        </div>
      </div>
      <div class="tries-seen">
        <Mirror life={ranges} />
        <div class="tries-told">
          <Count view={view} />
          <p class="tries-band">{bandOf(view)}</p>
        </div>
        <p class="tries-note" aria-live={canSpeak.value ? 'off' : 'polite'}>
          {noteOf(view)}
        </p>
      </div>
      <div class="tries-controls">
        <Button kind="danger" icon="stop" onClick={ranges.hurts}>
          {t('ranges.hurts')}
        </Button>
        <Button onClick={ranges.skip}>{t('ranges.skip')}</Button>
      </div>
      {isEnding.value && <EndDialog ranges={ranges} onLeave={onLeave} onClose={() => ask(false)} />}
    </div>
  )
}

function noteOf({ why, remark, task }: TaskView): string {
  if (why !== null) return sayBlind(why, task)
  return remark === undefined ? '' : sayRemark(remark, task)
}

function bandOf({ why, band }: TaskView): string {
  if (why !== null || band === undefined) return t('ranges.no-band')
  return t('ranges.band', { from: band.fromDegrees, to: band.toDegrees })
}

function Count({ view: { tries, triesNeeded } }: { readonly view: TaskView }) {
  return (
    <>
      <p class="tries-count" aria-hidden="true">
        {Array.from({ length: triesNeeded }, (_, place) => (
          <span key={place} class={place < tries ? 'tries-dot tries-dot-done' : 'tries-dot'} />
        ))}
        <span>{t('ranges.tries', { done: tries, needed: triesNeeded })}</span>
      </p>
      <p class="heard-only" aria-live={canSpeak.value ? 'off' : 'polite'}>
        {t('ranges.tries-heard', { done: tries, needed: triesNeeded })}
      </p>
    </>
  )
}

function EndDialog({
  ranges,
  onLeave,
  onClose,
}: {
  readonly ranges: RangesLife
  readonly onLeave: () => void
  readonly onClose: () => void
}) {
  const hasMeasured = ranges.hasMeasured.value
  return (
    <Dialog title={t('ranges.end-title')} onClose={onClose}>
      <p>{t(hasMeasured ? 'ranges.end-some' : 'ranges.end-none')}</p>
      <div class="buttons">
        {hasMeasured && (
          <Button kind="primary" onClick={() => void ranges.finish()}>
            {t('ranges.end-keep')}
          </Button>
        )}
        <Button kind={hasMeasured ? 'quiet' : 'primary'} onClick={onLeave}>
          {t(hasMeasured ? 'ranges.end-drop' : 'ranges.end-plain')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('ranges.end-no')}
        </Button>
      </div>
    </Dialog>
  )
}
