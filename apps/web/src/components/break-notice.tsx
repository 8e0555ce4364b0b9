/** Says on any page that a break is due; in the name of the tab as well, for whoever looks elsewhere. */

import './break-notice.css'
import { useEffect } from 'preact/hooks'
import type { BreaksLife } from '../life/breaks/breaks-life.ts'
import type { PlanLife } from '../life/life.ts'
import { goTo } from '../route.ts'
import { t } from '../words/message.ts'
import { Button } from './button.tsx'

export function BreakNotice({
  breaks,
  form,
  isAtSession,
}: {
  readonly breaks: BreaksLife
  readonly form: PlanLife['form']
  /** A session is on the screen, which is not disturbed. */
  readonly isAtSession: boolean
}) {
  useEffect(() => breaks.atSession(isAtSession), [isAtSession])
  const view = isAtSession ? undefined : breaks.view.value
  const length = view?.state === 'asked' ? view.notice.length : undefined
  const title = length === undefined ? undefined : t(`breaks.notice-${length}`)
  useEffect(() => {
    if (title === undefined) return undefined
    const before = document.title
    document.title = t('breaks.tab', { title })
    return () => {
      if (document.title === t('breaks.tab', { title })) document.title = before
    }
  }, [title])
  return (
    <aside class="break-notice-place" aria-label={t('breaks.notice-name')}>
      <div role="status">
        {length !== undefined && (
          <p class="break-notice-title">
            <strong>{title}</strong>
            <span class="soft">{namesOf(breaks, form, length)}</span>
          </p>
        )}
      </div>
      {length !== undefined && (
        <div class="break-notice-ways">
          <Button
            kind="primary"
            icon="play"
            onClick={() => {
              breaks.start()
              goTo({ screen: 'session', part: `break-${length}` })
            }}
          >
            {t('breaks.start')}
          </Button>
          {breaks.snoozeMinutes.slice(0, 2).map((minutes) => (
            <Button key={minutes} kind="plain" onClick={() => breaks.snooze(minutes)}>
              {t('breaks.snooze', { minutes })}
            </Button>
          ))}
          <Button kind="plain" onClick={breaks.pass}>
            {t('breaks.pass')}
          </Button>
        </div>
      )}
    </aside>
  )
}

function namesOf(breaks: BreaksLife, form: PlanLife['form'], length: 'short' | 'longer'): string {
  const names = breaks.exercises(length).map((item) => form(item.exercise, item.form).name)
  return names.length === 0 ? t('breaks.notice-any') : names.join(' · ')
}
