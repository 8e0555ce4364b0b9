/** Small changes to how an exercise stands. */

import type { Fact, Policy } from '@unhunch/knowledge'
import { newStanding } from '../planning/history.ts'
import type { ExerciseStanding, History } from '../planning/history.ts'

export function standingOf(history: History, exercise: string): ExerciseStanding {
  return history.standings[exercise] ?? newStanding
}

export function withStanding(history: History, exercise: string, change: Partial<ExerciseStanding>): History {
  const standing = { ...standingOf(history, exercise), ...change }
  return { ...history, standings: { ...history.standings, [exercise]: standing } }
}

/** Within its range. */
export function likedBy(standing: ExerciseStanding, points: Fact, { range }: Policy['liking']): number {
  const [least, most] = range.value
  return Math.max(least, Math.min(most, standing.liking + points.value))
}
