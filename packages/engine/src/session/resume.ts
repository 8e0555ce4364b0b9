/** Keeps a session's place over a reload or a crash. */

import type { Player } from './player.ts'
import type { Timeline } from './timeline.ts'
import { whereNow } from './where-now.ts'

/** Plain data. What was playing is kept as paused: nobody has watched the clock since. */
export type Snapshot = Exclude<Player, { status: 'playing' }>

export function snapshot(player: Player): Snapshot {
  if (player.status !== 'playing') return player
  const { positionMs, item, nextCue, outcomes, symptoms } = player
  return { status: 'paused', because: 'reload', positionMs, item, nextCue, outcomes, symptoms }
}

/**
 * Goes on at the start of the segment it was in, so that its words are heard again.
 * A session that was stopped stays stopped. If the place is no longer inside its item,
 * because the timeline has changed since, it goes on at the start of the item.
 */
export function restore(timeline: Timeline, saved: Snapshot): Player {
  const outcomes = timeline.itemStartsMs.map((_, item) => saved.outcomes[item] ?? 'ahead')
  if (saved.status === 'stopped' || saved.status === 'finished') return { ...saved, outcomes }
  const lastItem = Math.max(0, timeline.itemStartsMs.length - 1)
  const item = Math.min(Math.max(0, saved.item), lastItem)
  const place = whereNow(timeline, saved.positionMs)
  const isInItem = place?.item === item && saved.positionMs < place.segment.endMs
  const positionMs = isInItem ? place.segment.startMs : (timeline.itemStartsMs[item] ?? 0)
  const nextCue = timeline.cues.findIndex((cue) => cue.item === item && cue.atMs >= positionMs)
  return { ...saved, positionMs, item, nextCue: Math.max(0, nextCue), outcomes }
}
