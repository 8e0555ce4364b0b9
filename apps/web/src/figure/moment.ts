/** Where the figure is in its movement, as the player's clock has it. The figure has no time of its own. */

import { type Segment, type Timeline, whereNow } from '@unhunch/engine'

/** What a piece of a session says about it. */
export interface Told {
  readonly kind: Segment['kind']
  /** Being moved to, or held; absent outside of sets. */
  readonly phase: string | undefined
  /** How long the piece takes. */
  readonly seconds: number
}

/** What is told just now, and how far through it the clock is, 0–1. */
export interface Now {
  readonly told: Told
  readonly progress: number
}

export interface Moment {
  readonly phase: string
  /** 0 has just left the phase before, 1 has arrived. */
  readonly progress: number
}

interface Cycle {
  readonly phases: readonly { readonly id: string; readonly seconds: number }[]
}

/** Both from one position, so that a phase never goes with the progress of another. */
export function nowAt(timeline: Timeline, positionMs: number): Now | undefined {
  const place = whereNow(timeline, positionMs)
  if (place === undefined) return undefined
  const { segment, msLeftInSegment } = place
  const lengthMs = segment.endMs - segment.startMs
  return { told: toldBy(segment), progress: lengthMs === 0 ? 1 : 1 - msLeftInSegment / lengthMs }
}

export function toldBy(segment: Segment): Told {
  const { kind, startMs, endMs } = segment
  return { kind, phase: 'phase' in segment ? segment.phase : undefined, seconds: (endMs - startMs) / 1000 }
}

/** The movement is shown while it is announced, but not before one has looked up. */
const leadInSeconds = 2

/**
 * `progress`, 0–1, is how far the piece has gone. In a rest and before a set the figure waits where
 * a repetition starts; while it is announced it shows as many whole repetitions as there is time for.
 */
export function momentOf({ kind, phase, seconds }: Told, progress: number, { phases }: Cycle): Moment {
  const waiting: Moment = { phase: phases.at(-1)?.id ?? '', progress: 1 }
  switch (kind) {
    case 'move':
      return phase === undefined ? waiting : { phase, progress }
    case 'hold':
      return phase === undefined || !phases.some(({ id }) => id === phase) ? waiting : { phase, progress: 1 }
    case 'announce':
      return previewMoment(progress * seconds, seconds, { phases }) ?? waiting
    case 'get-ready':
    case 'rest':
      return waiting
  }
}

function previewMoment(atSeconds: number, seconds: number, { phases }: Cycle): Moment | undefined {
  const cycleSeconds = phases.reduce((sum, phase) => sum + phase.seconds, 0)
  const times = cycleSeconds > 0 ? Math.floor((seconds - leadInSeconds) / cycleSeconds) : 0
  let left = atSeconds - leadInSeconds
  if (left < 0 || left >= times * cycleSeconds) return undefined
  left %= cycleSeconds
  for (const phase of phases) {
    if (left < phase.seconds) return { phase: phase.id, progress: left / phase.seconds }
    left -= phase.seconds
  }
  return undefined
}
