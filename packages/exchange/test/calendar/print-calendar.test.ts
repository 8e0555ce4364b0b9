/** The calendar file, read back by another library than the one that wrote it. */

import { policy } from '@unhunch/knowledge/policy'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarWords, type PlanCalendar, printCalendar } from '../../src/calendar/index.ts'

describe('printCalendar', () => {
  it('has a weekly event for each session, from the first such day on', () => {
    expect(eventsOf(printCalendar(wish))).toEqual([
      'session-1@unhunch 2026-11-23T09:00:00 10 min FREQ=WEEKLY;BYDAY=MO "Session" reminds -PT10M',
      'session-6@unhunch 2026-11-21T23:55:00 10 min FREQ=WEEKLY;BYDAY=SA "Session" reminds -PT10M',
      'session-1-2@unhunch 2026-11-23T18:00:00 10 min FREQ=WEEKLY;BYDAY=MO "Session" reminds -PT10M',
    ])
  })

  it('has an event for each break of a day, without lunch', () => {
    expect(eventsOf(printCalendar({ ...wish, sessions: [], breaks }))).toEqual([
      'break-0930@unhunch 2026-11-23T09:30:00 1 min FREQ=WEEKLY;BYDAY=MO,TU,FR "Stand up" reminds PT0S',
      'break-1000@unhunch 2026-11-23T10:00:00 5 min FREQ=WEEKLY;BYDAY=MO,TU,FR "Move" reminds PT0S',
      'break-1130@unhunch 2026-11-23T11:30:00 1 min FREQ=WEEKLY;BYDAY=MO,TU,FR "Stand up" reminds PT0S',
    ])
  })

  it('has none of them while breaks are switched off', () => {
    const plan = { ...breaks.plan, isOn: false }
    expect(eventsOf(printCalendar({ ...wish, sessions: [], breaks: { ...breaks, plan } }))).toEqual([])
  })

  it('keeps nine o’clock at nine through a year, whenever the clocks change, wherever it is read', () => {
    const [event] = readEvents(printCalendar(wish))
    const times = event?.iterator()
    for (let week = 0; week < 53; week += 1) {
      const time = times?.next()
      expect([time?.dayOfWeek(), time?.hour, time?.minute]).toEqual([ICAL.Time.MONDAY, 9, 0])
      // No zone at all: each calendar takes it for the time on its own wall.
      expect(time?.zone).toBe(ICAL.Timezone.localTimezone)
    }
  })

  it('ends with the programme, its last day included', () => {
    const text = printCalendar({ ...wish, toDay: '2026-12-07' })
    const days = readEvents(text).map((event) => {
      const times = event.iterator()
      const all: string[] = []
      for (let time = times.next(); time; time = times.next()) all.push(time.toString().slice(0, 10))
      return all
    })
    expect(days).toEqual([
      ['2026-11-23', '2026-11-30', '2026-12-07'],
      ['2026-11-21', '2026-11-28', '2026-12-05'],
      ['2026-11-23', '2026-11-30', '2026-12-07'],
    ])
    expect(readEvents(printCalendar({ ...wish, toDay: '2026-11-20' }))).toEqual([])
  })

  it('names every event the same in every file, each only once', () => {
    const later = { ...wish, breaks, writtenAt: '2027-01-05T07:30:00Z', fromDay: '2027-01-05' }
    const names = uidsOf(printCalendar({ ...wish, breaks }))
    expect(uidsOf(printCalendar(later)).toSorted()).toEqual(names.toSorted())
    expect(new Set(names).size).toBe(names.length)
    const [event] = readEvents(printCalendar(later))
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-05T07:30:00Z')
  })

  it('prints the same bytes for the same wish', () => {
    expect(printCalendar({ ...wish, breaks })).toBe(printCalendar({ ...wish, breaks }))
  })

  it('keeps any words as they are, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, title, description) => {
        const text = printCalendar({ ...wish, name, sessionWords: { title, description }, breaks })
        expect(nameOf(text)).toBe(name.replaceAll('\n', ' '))
        const sessions = readEvents(text).filter(({ uid }) => uid.startsWith('session'))
        expect(sessions).toHaveLength(wish.sessions.length)
        for (const session of sessions) {
          expect(session.summary ?? '').toBe(title)
          expect(session.description ?? '').toBe(description)
        }
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toContain('\n')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('drops what no calendar file may hold', () => {
    const text = printCalendar({
      ...wish,
      name: 'Back\u0000 \u001b[31mplan\r\nX-EVIL:1\r',
      toDay: '2026-12-07',
    })
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(nameOf(text)).toBe('Back [31mplan X-EVIL:1 ')
    expect(calendar.getFirstProperty('x-evil')).toBeNull()
  })
})

// Helpers

const words = (title: string): CalendarWords => ({ title, description: `${title}; gently, please` })

/** From a Saturday. */
const wish: PlanCalendar = {
  name: 'My back',
  writtenAt: '2026-11-21T09:00:00Z',
  fromDay: '2026-11-21',
  sessions: [
    { weekday: 1, minute: 540, lengthMinutes: 10 },
    { weekday: 6, minute: 1435, lengthMinutes: 10 },
    { weekday: 1, minute: 1080, lengthMinutes: 10 },
  ],
  remindMinutes: 10,
  sessionWords: words('Session'),
}

const breaks = {
  plan: {
    isOn: true,
    weekdays: [1, 2, 5],
    from: 540,
    to: 720,
    lunch: { from: 610, to: 660 },
    everyMinutes: 30,
    longerEveryMinutes: 60,
  },
  policy: policy.breaks,
  words: { short: words('Stand up'), longer: words('Move') },
} satisfies PlanCalendar['breaks']

/** Aims at what the format gives a meaning to, and at letters of several bytes. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', '\\', '\n', '\\n', ':', '"', ' ', 'END:VEVENT', '💪🏽', 'ü', '肩甲骨', 'é'),
      fc.string({ unit: 'grapheme-ascii' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

function readEvents(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** The reader leaves names that only some calendars know as they stand in the file. */
function nameOf(text: string): string {
  const value = new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname')
  return String(value ?? '').replaceAll(/\\([\\;,])/g, '$1')
}

function uidsOf(text: string): readonly string[] {
  return readEvents(text).map(({ uid }) => uid)
}

function eventsOf(text: string): readonly string[] {
  return readEvents(text).map((event) => {
    const { uid, startDate, duration, summary, component } = event
    const rule = component.getFirstPropertyValue('rrule')?.toString()
    const alarm = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()
    return `${uid} ${startDate.toString()} ${duration.toSeconds() / 60} min ${rule} "${summary}" reminds ${alarm}`
  })
}
