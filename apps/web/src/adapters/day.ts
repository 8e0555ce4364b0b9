/** Today, as the calendar on the wall has it. */

import { type ReadonlySignal, signal } from '@preact/signals'
import { locale } from '../words/language.ts'
import { nowMs } from './clock.ts'

const day = signal(dayOf(nowMs()))

/** Follows midnight, also through a night's sleep of the device. */
export const today: ReadonlySignal<string> = day

export function followToday(): void {
  document.addEventListener('visibilitychange', look)
  setInterval(look, 60_000)
}

function look() {
  day.value = dayOf(nowMs())
}

/** `YYYY-MM-DD` in the local time zone. */
export function dayOf(atMs: number): string {
  const date = new Date(atMs)
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`
}

/** What the clock and the calendar on the wall show, wherever the person is now. */
export function localTime(atMs: number): {
  readonly day: string
  readonly weekday: number
  readonly minute: number
} {
  const date = new Date(atMs)
  // Sunday is 0 here and 7 with us.
  const weekday = date.getDay() === 0 ? 7 : date.getDay()
  return { day: dayOf(atMs), weekday, minute: date.getHours() * 60 + date.getMinutes() }
}

/** `09:05`. */
export function printTime(atMs: number): string {
  return new Date(atMs).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
}

/** `23 Nov 2026`: for what may be years ago. */
export function printDate(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
}

/** `Monday, 23 November`; `long` also fits a heading. Noon keeps clear of every change of clocks. */
export function printDay(day: string, style: 'long' | 'short' = 'long'): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(locale, {
    weekday: style,
    day: 'numeric',
    month: style,
  })
}

/** `Mon`: Monday = 1. The first of January 2024 was one. */
export function printWeekday(weekday: number): string {
  return new Date(2024, 0, weekday).toLocaleDateString(locale, { weekday: 'short' })
}
