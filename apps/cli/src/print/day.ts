/** Days and times in words. */

import { type Day, weekdayOf } from '@unhunch/engine'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `Monday 9 March` */
export function printDay(day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${weekdays[weekdayOf(day) - 1]} ${date} ${months[month - 1]}`
}

export function printWeekday(day: Day): string {
  return weekdays[weekdayOf(day) - 1] ?? ''
}

/** `9 min 40 s`, or `40 s` */
export function printLength(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const parts = [...(minutes > 0 ? [`${minutes} min`] : []), ...(whole % 60 > 0 ? [`${whole % 60} s`] : [])]
  return parts.join(' ') || '0 s'
}

/** `9:40` */
export function printClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
