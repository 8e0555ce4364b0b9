/** How much the plan holds back on a day: for pain, a flare, a lighter week, or a return after a gap. */

import { doseShare } from '../screening/restrictions.ts'
import { daysBetween } from './calendar.ts'
import type { Day, Reason } from './programme.ts'
import type { Situation } from './situation.ts'

export interface Easing {
  /** The share of the usual dose and time, 0–1. */
  readonly share: number
  /** Only gentle forms, and no strength work. */
  readonly gentle: boolean
  /** After graduation: a few exercises to keep what was gained. */
  readonly keepsUp: boolean
  /** 0–10: today's pain as far as it lowers the dose. Pain at its usual level does not, below `gentleFromPain`. */
  readonly pain: number
  /** For the session as a whole. */
  readonly reasons: readonly Reason[]
  /** For each exercise whose dose is smaller because of it. */
  readonly itemReason?: Reason
}

/** The smallest share counts; more pain never leaves more. */
export function easingOn(situation: Situation, day: Day): Easing {
  const { history, knowledge, restrictions } = situation
  const { dosing } = knowledge.policy
  const today = painOn(situation, day)
  const isUsual = today <= usualPain(situation) && today < dosing.gentleFromPain.value
  const pain = isUsual ? 0 : today
  const byPain = dosing.byPain.value.find((row) => pain <= row.upTo)?.share ?? 0
  const inFlare = history.lane === 'flare' && !isOver(history.laneUntil, day)
  const gap = gapOn(situation, day)
  const isBack = gap > knowledge.policy.programme.gapForLighterDays.value
  const lighter = isBack || isLighter(situation, day)
  const precaution = restrictions.find((restriction) => doseShare([restriction]) < 1)

  const shares: { share: number; session: Reason[]; item: Reason }[] = []
  if (inFlare) {
    shares.push({
      share: dosing.flareShare.value,
      session: [{ id: 'flare-lane', values: {} }],
      item: { id: 'less-in-flare', values: {} },
    })
  }
  if (byPain < 1) shares.push({ share: byPain, session: [], item: { id: 'less-for-pain', values: { pain } } })
  if (lighter) {
    shares.push({
      share: dosing.lighterShare.value,
      session: [isBack ? gapReason(situation, gap) : { id: 'lighter-week', values: {} }],
      item: { id: 'less-in-lighter-week', values: {} },
    })
  }
  if (precaution) {
    shares.push({
      share: doseShare(restrictions),
      session: [],
      item: { id: 'less-for-precaution', values: { precaution: precaution.id } },
    })
  }
  const gentle = inFlare || pain >= dosing.gentleFromPain.value
  const smallest = [...shares].sort((a, b) => a.share - b.share)[0]
  const reasons = [
    ...shares.flatMap(({ session }) => session),
    ...(gentle && !inFlare ? [{ id: 'gentle-only', values: {} } as const] : []),
  ]
  const base = { gentle, keepsUp: history.lane === 'graduated', pain, reasons }
  return smallest ? { ...base, share: smallest.share, itemReason: smallest.item } : { ...base, share: 1 }
}

/** What the person said today; on the first day at the start; else their usual level. */
export function painOn(situation: Situation, day: Day): number {
  const { history, intake } = situation
  if (history.painToday && history.painToday.day === day) return history.painToday.pain
  return day === history.startDay ? intake.painNow : usualPain(situation)
}

/** As last reported in a check-in, else at the start. */
export function usualPain({ history, intake }: Situation): number {
  return history.painUsual ?? intake.painUsual
}

/** Days since the last session before this day; 0 when there was none. */
export function gapOn(situation: Situation, day: Day): number {
  const last = situation.history.done.at(-1)
  return last ? Math.max(0, daysBetween(last.day, day)) : 0
}

/** After a long gap the doses start again, before anything has been reported. */
export function startsAgain(situation: Situation, day: Day): boolean {
  return gapOn(situation, day) > situation.knowledge.policy.programme.gapForRestartDays.value
}

function gapReason(situation: Situation, days: number): Reason {
  const isLong = days > situation.knowledge.policy.programme.gapForRestartDays.value
  return { id: isLong ? 'after-long-break' : 'after-break', values: { days } }
}

/** The week of the programme, 1 for the first. */
export function weekOn(situation: Situation, day: Day): number {
  return Math.floor(Math.max(0, daysBetween(situation.history.startDay, day)) / 7) + 1
}

export function isLighterWeek(situation: Situation, week: number): boolean {
  return week % situation.knowledge.policy.programme.lighterEveryWeeks.value === 0
}

function isLighter(situation: Situation, day: Day): boolean {
  const { lighterFrom } = situation.history
  const sinceGap = lighterFrom === undefined ? -1 : daysBetween(lighterFrom, day)
  const afterGap = sinceGap >= 0 && sinceGap < situation.knowledge.policy.programme.lighterDays.value
  return afterGap || isLighterWeek(situation, weekOn(situation, day))
}

function isOver(until: Day | undefined, day: Day): boolean {
  return until !== undefined && daysBetween(until, day) >= 0
}
