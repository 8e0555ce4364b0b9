/** The day a command is asked for. The only clock outside a led session. */

import { type Day, dayNumber, dayOf } from '@unhunch/engine'
import { bad, type Read } from '../output.ts'

export function readDay(text: string | undefined, field = '--day'): Read<Day> {
  if (text === undefined) return { value: today() }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text
  return isDay ? { value: text } : bad(field, JSON.stringify(text), 'a day of the calendar, like 2026-03-09')
}

function today(): Day {
  return dayAt(Date.now())
}

/** In the time zone of the computer. */
export function dayAt(atMs: number): Day {
  const now = new Date(atMs)
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
