/** How it stands just now, and what one can do about it at once. */

import { useSignal } from '@preact/signals'
import { printTime } from '../../adapters/day.ts'
import { Button, LinkButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import type { BreaksLife, BreaksView } from '../../life/breaks/breaks-life.ts'
import type { PlanLife } from '../../life/life.ts'
import { printRoute } from '../../route.ts'
import { t } from '../../words/message.ts'
import { MeetingDialog } from './meeting-dialog.tsx'

export function NowCard({
  breaks,
  form,
  tip,
}: {
  readonly breaks: BreaksLife
  readonly form: PlanLife['form']
  /** A line for a break; absent, where none fits. */
  readonly tip: string | undefined
}) {
  const isAsking = useSignal(false)
  const hasMoved = useSignal(false)
  const view = breaks.view.value
  const lengths = (['short', 'longer'] as const).map((length) => ({
    length,
    names: breaks.exercises(length).map((item) => form(item.exercise, item.form).name),
  }))
  const isOn = view.state !== 'off'
  return (
    <Card title={t('breaks.now')} icon="clock" tone={isOn ? 'accent' : 'plain'}>
      {/* That a break is due is told by its notice. */}
      <p aria-live={view.state === 'asked' ? 'off' : 'polite'}>
        {hasMoved.value ? t('breaks.moved-thanks') : sayView(view)}
      </p>
      {lengths.every(({ names }) => names.length === 0) ? (
        <p class="soft">{t('breaks.nothing-fits')}</p>
      ) : (
        <ul class="break-ways">
          {lengths
            .filter(({ names }) => names.length > 0)
            .map(({ length, names }) => (
              <li key={length}>
                <LinkButton
                  icon="play"
                  wide
                  href={printRoute({ screen: 'session', part: `break-${length}` })}
                >
                  {t(`breaks.take-${length}`)}
                </LinkButton>
                <span class="small soft">{names.join(' · ')}</span>
              </li>
            ))}
        </ul>
      )}
      {tip !== undefined && <p class="small soft">{tip}</p>}
      {isOn && (
        <div class="buttons">
          <Button
            kind="plain"
            icon="check"
            onClick={() => {
              breaks.done('short')
              hasMoved.value = true
            }}
          >
            {t('breaks.moved')}
          </Button>
          {view.state === 'meeting' ? (
            <Button kind="plain" onClick={breaks.meetingOver}>
              {t('breaks.meeting-over')}
            </Button>
          ) : (
            <Button
              kind="plain"
              onClick={() => {
                isAsking.value = true
              }}
            >
              {t('breaks.in-meeting')}
            </Button>
          )}
        </div>
      )}
      {isAsking.value && (
        <MeetingDialog
          onChoose={breaks.meeting}
          onClose={() => {
            isAsking.value = false
          }}
        />
      )}
    </Card>
  )
}

function sayView(view: BreaksView): string {
  switch (view.state) {
    case 'counting':
      return t(`breaks.counting-${view.length}`, { time: printTime(view.dueAtMs) })
    case 'meeting':
      return t('breaks.meeting', { time: printTime(view.untilMs) })
    case 'asked':
      return t(`breaks.notice-${view.notice.length}`)
    case 'off':
    case 'outside':
    case 'quiet':
    case 'elsewhere':
      return t(`breaks.${view.state}`)
  }
}
