/** What happened beside the numbers: flares, changes of the plan, gaps, safety checks. */

import { known } from '../../words/known.ts'
import { useSignal } from '@preact/signals'
import { addDays, type ProgressEvent } from '@unhunch/engine'
import { printDate } from '../../adapters/day.ts'
import { Button } from '../../components/button.tsx'
import type { PlanLife } from '../../life/life.ts'
import { t } from '../../words/message.ts'

/** The latest are read; the rest comes when it is asked for. */
const eventsAtFirst = 12

export function EventList({
  events,
  say,
}: {
  /** The latest first. */
  readonly events: readonly ProgressEvent[]
  readonly say: PlanLife['say']
}) {
  const isWhole = useSignal(false)
  const shown = isWhole.value ? events : events.slice(0, eventsAtFirst)
  return (
    <>
      <ul class="events">
        {shown.map((event) => (
          <li key={`${event.kind}-${event.day}`}>
            <span class="soft small begins">{printWhen(event)}</span>
            <span>{sayEvent(event)}</span>
            {event.kind === 'plan-change' && (
              <ul class="small soft">
                {[...new Set(event.reasons.map(say))].map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {events.length > shown.length && (
        <div>
          <Button
            onClick={() => {
              isWhole.value = true
            }}
          >
            {t('progress.table-more', { count: events.length })}
          </Button>
        </div>
      )}
    </>
  )
}

export function printWhen(event: ProgressEvent): string {
  const from = printDate(event.day)
  if (!lasts(event)) return from
  const last = lastDayOf(event)
  if (last === undefined) return t('progress.event-since', { from })
  return last === event.day ? from : t('progress.event-span', { from, to: printDate(last) })
}

/** Absent for what goes on. */
export function lastDayOf(event: ProgressEvent): string | undefined {
  if (!lasts(event)) return event.day
  if (event.until === undefined) return undefined
  const last = addDays(event.until, -1)
  // Over on the day on which it began.
  return last < event.day ? event.day : last
}

function lasts(event: ProgressEvent): event is Extract<ProgressEvent, { readonly until?: string }> {
  return event.kind === 'flare' || event.kind === 'pause' || event.kind === 'gap'
}

export function sayEvent(event: ProgressEvent): string {
  if (event.kind === 'gap') return t('progress.event-gap', { days: event.days })
  if (event.kind !== 'symptoms') return t(`progress.event-${event.kind}`)
  const words: Readonly<Record<string, { readonly name: string }>> = known.symptomWords
  return t('progress.event-symptoms', {
    symptoms: event.symptoms.map((id) => words[id]?.name ?? id).join(' · '),
  })
}
