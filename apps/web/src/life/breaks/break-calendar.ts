/** Sessions and breaks as a calendar file, in the words of the screens. */

import type { BreakPlan, Day } from '@unhunch/engine'
import { printCalendar } from '@unhunch/exchange/calendar'
import { policy } from '@unhunch/knowledge/policy'
import { t } from '../../words/message.ts'
import type { CalendarWish } from './breaks-life.ts'

export function breakCalendar({
  plan,
  lengthMinutes,
  weekdays,
  wish: { sessionsAt, hasBreaks },
  today,
  writtenAtMs,
}: {
  readonly plan: BreakPlan
  /** Of a session. */
  readonly lengthMinutes: number
  /** On which there are sessions. */
  readonly weekdays: readonly number[]
  readonly wish: CalendarWish
  readonly today: Day
  readonly writtenAtMs: number
}): string {
  const sessions =
    sessionsAt === undefined
      ? []
      : weekdays.map((weekday) => ({ weekday, minute: sessionsAt, lengthMinutes }))
  return printCalendar({
    name: t('app.name'),
    writtenAt: new Date(writtenAtMs).toISOString(),
    fromDay: today,
    sessions,
    remindMinutes: 10,
    sessionWords: {
      title: t('breaks.calendar-session'),
      description: t('breaks.calendar-session-help'),
    },
    ...(hasBreaks && {
      breaks: {
        // Whoever wants them in the calendar wants them, whether or not this page asks as well.
        plan: { ...plan, isOn: true },
        policy: policy.breaks,
        words: {
          short: { title: t('breaks.calendar-short'), description: t('breaks.calendar-break-help') },
          longer: { title: t('breaks.calendar-longer'), description: t('breaks.calendar-break-help') },
        },
      },
    }),
  })
}
