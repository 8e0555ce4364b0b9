/** The hours in which breaks are asked for, and their two halves. */

import type { BreakPlan } from './break-plan.ts'
import type { LocalTime } from './break-clock.ts'

export function isWorkTime(plan: BreakPlan, { weekday, minute }: LocalTime): boolean {
  const isLunch = plan.lunch !== undefined && minute >= plan.lunch.from && minute < plan.lunch.to
  return plan.isOn && plan.weekdays.includes(weekday) && minute >= plan.from && minute < plan.to && !isLunch
}

/** The day is cut at lunch, else in the middle of the working hours. */
export function halfDayOf(plan: BreakPlan, { day, minute }: LocalTime): string {
  const cut = plan.lunch?.from ?? (plan.from + plan.to) / 2
  return `${day} ${minute < cut ? 'first' : 'second'}`
}
