/** Clocks on walls of the real world, for tests: what the browser will tell the engine. */

import { weekdayOf } from '../../src/index.ts'
import type { LocalTime } from '../../src/index.ts'

/** The time on a wall in this zone, summer time included. */
export function wallIn(zone: string): (atMs: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const read = (atMs: number): LocalTime => {
    const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]))
    const day = `${parts['year']}-${parts['month']}-${parts['day']}`
    return { day, weekday: weekdayOf(day), minute: Number(parts['hour']) * 60 + Number(parts['minute']) }
  }
  // Asked several times a minute, and slow to answer.
  const byMinute = new Map<number, LocalTime>()
  return (atMs) => {
    const key = Math.floor(atMs / 60_000)
    const known = byMinute.get(key) ?? read(atMs)
    byMinute.set(key, known)
    return known
  }
}

/** `09:05`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Minutes after midnight of `09:05`. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
