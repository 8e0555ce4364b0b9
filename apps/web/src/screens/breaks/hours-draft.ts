/** The times as they are typed, and the plan that they come to when they make sense. */

import type { BreakPlan } from '@unhunch/engine'
import type { PlainKey } from '../../words/message.ts'

/** Times as an input of the browser has them: `09:00`, or nothing. */
export interface HoursDraft {
  readonly isOn: boolean
  readonly weekdays: readonly number[]
  readonly from: string
  readonly to: string
  readonly hasLunch: boolean
  readonly lunchFrom: string
  readonly lunchTo: string
  readonly everyMinutes: number
  readonly longerEveryMinutes: number | undefined
}

export type HoursProblems = Readonly<Partial<Record<'weekdays' | 'hours' | 'lunch', PlainKey>>>

/** For a plan that has no lunch yet. */
const usualLunch = { from: 750, to: 795 }

export function draftFrom(plan: BreakPlan): HoursDraft {
  const lunch = plan.lunch ?? usualLunch
  return {
    isOn: plan.isOn,
    weekdays: plan.weekdays,
    from: printMinute(plan.from),
    to: printMinute(plan.to),
    hasLunch: plan.lunch !== undefined,
    lunchFrom: printMinute(lunch.from),
    lunchTo: printMinute(lunch.to),
    everyMinutes: plan.everyMinutes,
    longerEveryMinutes: plan.longerEveryMinutes,
  }
}

export function readDraft(
  draft: HoursDraft,
): { readonly plan: BreakPlan } | { readonly problems: HoursProblems } {
  const [from, to] = [readMinute(draft.from), readEnd(draft.to)]
  const [lunchFrom, lunchTo] = [readMinute(draft.lunchFrom), readEnd(draft.lunchTo)]
  const hours = problemOf('hours', from, to, 'breaks.error-hours', [0, 1440])
  // Hours that are wrong themselves say nothing of lunch.
  const around = hours.hours === undefined ? ([from ?? 0, to ?? 1440] as const) : ([0, 1440] as const)
  const problems: HoursProblems = {
    ...(draft.weekdays.length === 0 ? { weekdays: 'breaks.error-days' } : {}),
    ...hours,
    ...(draft.hasLunch ? problemOf('lunch', lunchFrom, lunchTo, 'breaks.error-lunch', around) : {}),
  }
  if (Object.keys(problems).length > 0 || from === undefined || to === undefined) return { problems }
  const lunch =
    draft.hasLunch && lunchFrom !== undefined && lunchTo !== undefined
      ? { lunch: { from: lunchFrom, to: lunchTo } }
      : {}
  const { isOn, everyMinutes, longerEveryMinutes } = draft
  return {
    plan: {
      isOn,
      weekdays: [...draft.weekdays].sort((a, b) => a - b),
      from,
      to,
      ...lunch,
      everyMinutes,
      ...(longerEveryMinutes === undefined ? {} : { longerEveryMinutes }),
    },
  }
}

/** The usual ones, and the one that is set. */
export function longerChoices(set: number | undefined): readonly number[] {
  return [...new Set([60, 90, 120, ...(set === undefined ? [] : [set])])].sort((a, b) => a - b)
}

function problemOf(
  field: keyof HoursProblems,
  from: number | undefined,
  to: number | undefined,
  order: PlainKey,
  [least, most]: readonly [number, number],
): HoursProblems {
  if (from === undefined || to === undefined) return { [field]: 'breaks.error-time' }
  return from < to && from >= least && to <= most ? {} : { [field]: order }
}

/** Minutes after midnight. */
export function readMinute(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** Midnight at the end of a day is 24:00, which no clock shows. */
function readEnd(time: string): number | undefined {
  const minute = readMinute(time)
  return minute === 0 ? 1440 : minute
}

export function printMinute(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
