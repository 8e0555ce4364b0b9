/** Coming back after days without a session: a lighter week, or a new start. */

import { daysBetween } from '../planning/calendar.ts'
import type { ExerciseStanding, History } from '../planning/history.ts'
import type { Day } from '../planning/programme.ts'
import type { Adapted } from './adjustment.ts'
import type { Circumstances } from './circumstances.ts'

/** Bans, likes and rests stay; only doses come down. */
export function afterGap(circumstances: Circumstances, history: History, day: Day): Adapted<History> {
  const { programme } = circumstances.knowledge.policy
  const last = history.done.at(-1)
  const gap = last ? daysBetween(last.day, day) : 0
  if (gap <= programme.gapForLighterDays.value) return { history, adjustments: [] }

  const lighter: History = { ...history, lighterFrom: day }
  if (gap <= programme.gapForRestartDays.value) {
    return {
      history: lighter,
      adjustments: [
        {
          change: { kind: 'lighter-week', from: day },
          reason: { id: 'lighter-after-gap', values: {} },
          because: programme.gapForLighterDays.source,
        },
      ],
    }
  }
  return {
    history: { ...lighter, standings: restarted(history.standings) },
    adjustments: [
      {
        change: { kind: 'restart' },
        reason: { id: 'restart-after-gap', values: {} },
        because: programme.gapForRestartDays.source,
      },
    ],
  }
}

function restarted(standings: History['standings']): History['standings'] {
  return Object.fromEntries(
    Object.entries(standings).map(([exercise, { form: _, ...standing }]): [string, ExerciseStanding] => [
      exercise,
      { ...standing, step: Math.min(0, standing.step), easyInARow: 0 },
    ]),
  )
}
