/** The days of the week, in a row. */

import { t } from '../../words/message.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export function printWeekdays(days: readonly number[]): string {
  return weekdays
    .filter((day) => days.includes(day))
    .map((day) => t(`weekday.${day}`))
    .join(', ')
}
