/** The front door of the calendar file. */

export type { CalendarSession, CalendarWords, PlanCalendar } from './print-calendar.ts'
export { printCalendar } from './print-calendar.ts'
