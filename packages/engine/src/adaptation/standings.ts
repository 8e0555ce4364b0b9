/** Small changes to how an exercise stands. */

import { newStanding } from '../planning/history.ts'
import type { ExerciseStanding, History } from '../planning/history.ts'

export function standingOf(history: History, exercise: string): ExerciseStanding {
  return history.standings[exercise] ?? newStanding
}

export function withStanding(history: History, exercise: string, change: Partial<ExerciseStanding>): History {
  const standing = { ...standingOf(history, exercise), ...change }
  return { ...history, standings: { ...history.standings, [exercise]: standing } }
}

/** Liking stays within −2 … 2. */
export function likedBy(standing: ExerciseStanding, points: number): number {
  return Math.max(-2, Math.min(2, standing.liking + points))
}
