/** The weekly look back: graduation, a return, or a plateau. */

import type { Policy } from '@unhunch/knowledge'
import type { CheckInReport } from '../feedback/report.ts'
import { daysBetween } from '../planning/calendar.ts'
import type { CheckIn, History } from '../planning/history.ts'
import type { Adapted, Adjustment } from './adjustment.ts'
import type { Circumstances } from './circumstances.ts'
import { likedBy } from './standings.ts'

/** Every check-in asks the short safety questions before the next session. */
export function adaptToCheckIn(
  circumstances: Circumstances,
  before: History,
  report: CheckInReport,
): Adapted<History> {
  const { programme } = circumstances.knowledge.policy
  const checkIns = [
    ...before.checkIns,
    { day: report.day, painAverage: report.painAverage, goals: report.goals },
  ]
  const history: History = { ...before, checkIns, painUsual: report.painAverage, rescreenDue: true }
  const rescreen: Adjustment = {
    change: { kind: 'rescreen' },
    reason: { id: 'rescreen-weekly', values: {} },
    because: programme.checkInEveryDays.source,
  }
  if (history.lane === 'plan' && hasGraduated(circumstances, checkIns)) {
    return {
      history: { ...history, lane: 'graduated' },
      adjustments: [
        rescreen,
        {
          change: { kind: 'graduate' },
          reason: { id: 'graduate', values: {} },
          because: programme.graduation.painDown.source,
        },
      ],
    }
  }
  if (history.lane === 'graduated' && hasComeBack(checkIns, programme)) {
    return {
      history: { ...history, lane: 'plan' },
      adjustments: [
        rescreen,
        {
          change: { kind: 'plan-lane' },
          reason: { id: 'come-back', values: {} },
          because: programme.rescreenRise.source,
        },
      ],
    }
  }
  if (history.lane === 'plan' && isPlateau(history, programme)) {
    return vary(history, rescreen, circumstances.knowledge.policy)
  }
  return { history, adjustments: [rescreen] }
}

/** Function up by two and pain down by two, or low anyway, at so many check-ins in a row. */
function hasGraduated(circumstances: Circumstances, checkIns: readonly CheckIn[]): boolean {
  const { graduation } = circumstances.knowledge.policy.programme
  const [first] = checkIns
  const latest = checkIns.slice(-graduation.checkIns.value)
  if (!first || checkIns.length <= graduation.checkIns.value) return false
  return latest.every((checkIn) => {
    const painDown = circumstances.intake.painUsual - checkIn.painAverage >= graduation.painDown.value
    const painLow = checkIn.painAverage <= graduation.painAtMost.value
    const functionUp = meanOf(checkIn.goals) - meanOf(first.goals) >= graduation.functionUp.value
    const nothingToGain = first.goals.length === 0
    return (painDown || painLow) && (functionUp || nothingToGain)
  })
}

function hasComeBack(checkIns: readonly CheckIn[], programme: Policy['programme']): boolean {
  const latest = checkIns.at(-1)
  const before = checkIns.at(-2)
  return latest !== undefined && before !== undefined
    ? latest.painAverage - before.painAverage >= programme.rescreenRise.value
    : false
}

/** So many check-ins since the start or the last change, and no change that a person would feel. */
function isPlateau(history: History, programme: Policy['programme']): boolean {
  const since = history.variedOn
  const counted = history.checkIns.filter(({ day }) => since === undefined || daysBetween(since, day) >= 0)
  const [first] = counted
  const latest = counted.at(-1)
  if (!first || !latest || counted.length <= programme.plateauCheckIns.value) return false
  return first.painAverage - latest.painAverage < programme.plateauWithin.value
}

/** What has been done so far is liked a little less, so that others come in. */
function vary(history: History, rescreen: Adjustment, { liking, programme }: Policy): Adapted<History> {
  const day = history.checkIns.at(-1)?.day ?? history.startDay
  const used = new Set(
    history.done
      .slice(-programme.plateauSessions.value)
      .flatMap((session) => session.items.map(({ exercise }) => exercise)),
  )
  const standings = Object.fromEntries(
    Object.entries(history.standings).map(([exercise, standing]) => [
      exercise,
      used.has(exercise) ? { ...standing, liking: likedBy(standing, liking.plateau, liking) } : standing,
    ]),
  )
  return {
    history: { ...history, standings, variedOn: day },
    adjustments: [
      rescreen,
      {
        change: { kind: 'vary' },
        reason: { id: 'plateau', values: {} },
        because: programme.plateauCheckIns.source,
      },
    ],
  }
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
