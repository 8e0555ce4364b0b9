/** How an item of a session went, as the player sees it. */

/** Four kinds of skip mean four things. */
export const skipKinds = ['not-now', 'did-already', 'it-hurts', 'never-again'] as const
export type SkipKind = (typeof skipKinds)[number]

/** `done`: its last segment was played through. `partly`: it was begun, and the session ended. */
export type ItemOutcome = 'done' | 'partly' | SkipKind

/** By item; `ahead` while there is nothing to say yet. */
export type Outcomes = readonly (ItemOutcome | 'ahead')[]

/**
 * What was done stays done when the person goes back and then moves on; that it
 * hurt, or is not wanted again, is told whenever it is said.
 */
export function recordOutcome(outcomes: Outcomes, item: number, outcome: ItemOutcome): Outcomes {
  const isDone = outcomes[item] === 'done'
  const saysMore = outcome === 'it-hurts' || outcome === 'never-again'
  return isDone && !saysMore ? outcomes : outcomes.with(item, outcome)
}
