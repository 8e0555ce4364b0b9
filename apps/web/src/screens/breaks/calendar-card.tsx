/** The same times as a file for the person's own calendar. */

import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CheckList } from '../../components/choice-list.tsx'
import type { BreaksLife } from '../../life/breaks/breaks-life.ts'
import { t } from '../../words/message.ts'
import { readMinute } from './hours-draft.ts'
import { TimeField } from './time-field.tsx'

export function CalendarCard({ breaks }: { readonly breaks: BreaksLife }) {
  const wishes = useSignal<readonly ('sessions' | 'breaks')[]>(['sessions', 'breaks'])
  const at = useSignal('18:00')
  const problem = useSignal<'breaks.calendar-none' | 'breaks.error-time' | undefined>(undefined)

  const problemId = useId()

  function save() {
    const sessionsAt = readMinute(at.value)
    const hasSessions = wishes.value.includes('sessions')
    if (wishes.value.length === 0) problem.value = 'breaks.calendar-none'
    else if (hasSessions && sessionsAt === undefined) problem.value = 'breaks.error-time'
    else {
      problem.value = undefined
      void breaks.saveCalendar({
        ...(hasSessions && sessionsAt !== undefined ? { sessionsAt } : {}),
        hasBreaks: wishes.value.includes('breaks'),
      })
    }
  }

  return (
    <Card title={t('breaks.calendar')} icon="calendar">
      <p>{t('breaks.calendar-lead')}</p>
      <CheckList
        legend={t('breaks.calendar')}
        legendHeardOnly
        layout="dense"
        choices={(['sessions', 'breaks'] as const).map((value) => ({
          value,
          label: t(`breaks.calendar-${value}`),
        }))}
        problemId={problemId}
        values={wishes.value}
        onChange={(next) => {
          wishes.value = next
        }}
      />
      {wishes.value.includes('sessions') && (
        <TimeField
          label={t('breaks.calendar-at')}
          value={at.value}
          isWrong={problem.value === 'breaks.error-time'}
          problemId={problemId}
          onChange={(time) => {
            at.value = time
          }}
        />
      )}
      <p id={problemId} class="missing" role="alert">
        {problem.value !== undefined && t(problem.value)}
      </p>
      <div>
        <Button icon="save" onClick={save}>
          {t('breaks.calendar-save')}
        </Button>
      </div>
    </Card>
  )
}
