/** Sessions and breaks as an iCalendar file, for people who would rather be reminded by their calendar. */

import type { BreakLength, BreakPlan, Day } from '@unhunch/engine'
import { addDays, breakTimesOf, weekdayOf } from '@unhunch/engine'
import type { Policy } from '@unhunch/knowledge'
import {
  escape,
  ICalAlarmType,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator'
import ical from 'ical-generator'
import type { ICalEventData } from 'ical-generator'

export interface CalendarSession {
  /** Monday = 1 … Sunday = 7. */
  readonly weekday: number
  /** After midnight, 0–1439. */
  readonly minute: number
  readonly lengthMinutes: number
}

export interface CalendarWords {
  readonly title: string
  readonly description: string
}

export interface PlanCalendar {
  /** The calendar's name. */
  readonly name: string
  /** The instant of writing, in UTC, `2026-11-21T09:00:00Z`: a later file takes the place of an earlier one. */
  readonly writtenAt: string
  /** Nothing comes before this day. */
  readonly fromDay: Day
  /** The last day of the programme; without it, every week until the person deletes it. */
  readonly toDay?: Day
  readonly sessions: readonly CalendarSession[]
  /** How long before a session the calendar is to remind. */
  readonly remindMinutes: number
  readonly sessionWords: CalendarWords
  readonly breaks?: {
    readonly plan: BreakPlan
    readonly policy: Policy['breaks']
    readonly words: Readonly<Record<BreakLength, CalendarWords>>
  }
}

/**
 * Times of day stay what they are when the clocks change or somebody travels ("floating" times),
 * and every event keeps its identity, so that reading a newer file in changes and does not double.
 * Breaks leave the person free for others; sessions do too, since both can be moved.
 */
export function printCalendar(wish: PlanCalendar): string {
  // The library escapes the text of events, but not the name of the calendar, which is one line.
  const calendar = ical({
    name: escape(printable(wish.name).replaceAll('\n', ' '), false),
    prodId: '//unhunch//unhunch//EN',
  })
  for (const event of [...sessionEvents(wish), ...breakEvents(wish)]) calendar.createEvent(event)
  return calendar.toString()
}

function sessionEvents(wish: PlanCalendar): readonly ICalEventData[] {
  return wish.sessions.flatMap(({ weekday, minute, lengthMinutes }, index) => {
    const nth = wish.sessions.slice(0, index).filter((other) => other.weekday === weekday).length
    return weekly(wish, {
      id: `session-${weekday}${nth > 0 ? `-${nth + 1}` : ''}@unhunch`,
      weekdays: [weekday],
      minute,
      lengthMinutes,
      remindMinutes: wish.remindMinutes,
      words: wish.sessionWords,
    })
  })
}

function breakEvents(wish: PlanCalendar): readonly ICalEventData[] {
  const { breaks } = wish
  if (!breaks) return []
  const { plan, policy, words } = breaks
  return breakTimesOf(plan, policy).flatMap(({ minute, length }) => {
    const [, mostSeconds] = (length === 'short' ? policy.seconds : policy.longerSeconds).value
    return weekly(wish, {
      id: `break-${timeOf(minute).replace(':', '')}@unhunch`,
      weekdays: plan.weekdays,
      minute,
      lengthMinutes: Math.ceil(mostSeconds / 60),
      remindMinutes: 0,
      words: words[length],
    })
  })
}

interface WeeklyEvent {
  readonly id: string
  readonly weekdays: readonly number[]
  readonly minute: number
  readonly lengthMinutes: number
  readonly remindMinutes: number
  readonly words: CalendarWords
}

const weekdayNames = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
] as const

/** Nothing when none of its days comes before the end. */
function weekly(wish: PlanCalendar, event: WeeklyEvent): readonly ICalEventData[] {
  const week = Array.from({ length: 7 }, (_, days) => addDays(wish.fromDay, days))
  const firstDay = week.find((day) => event.weekdays.includes(weekdayOf(day)))
  if (firstDay === undefined || (wish.toDay !== undefined && firstDay > wish.toDay)) return []
  return [
    {
      id: event.id,
      stamp: wish.writtenAt,
      floating: true,
      start: floatingTime(firstDay, event.minute),
      end: floatingTime(firstDay, event.minute + event.lengthMinutes),
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: weekdayNames.filter((_, index) => event.weekdays.includes(index + 1)),
        ...(wish.toDay !== undefined && { until: floatingTime(wish.toDay, 1439) }),
      },
      summary: printable(event.words.title),
      description: printable(event.words.description),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [
        {
          type: ICalAlarmType.display,
          triggerBefore: event.remindMinutes * 60,
          description: printable(event.words.title),
        },
      ],
    },
  ]
}

/** Written as if it were UTC: the library reads it so, and prints it without a zone. */
function floatingTime(day: Day, minute: number): string {
  return `${addDays(day, Math.floor(minute / 1440))}T${timeOf(minute % 1440)}:00Z`
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The format has no place for control characters; line ends become its own. */
function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')
}
