/** What is observed of a recording, a line each: as it comes, and summed up at its end. */

import {
  type Blindness,
  createObserver,
  finishObserving,
  type Observation,
  type Observer,
  observe,
  type Recording,
  readingsOf,
  type Sided,
} from '@unhunch/motion'
import type { Watched } from '../input/watched.ts'

export interface Telling {
  /** Summaries alone. */
  readonly isShort: boolean
  /** The measured values of every sighting as well, and holds at every sighting. */
  readonly hasReadings: boolean
}

interface Sum {
  readonly repetitions: Partial<Record<Sided, number>>
  readonly blindMs: Partial<Record<Blindness, number>>
  smaller: number
  heldMs: number
  isInside: boolean
  /** Why nothing can be told just now, and since when. */
  why: Blindness | null
  sinceMs: number
}

export function* observedLines(
  recording: Recording,
  { watch, what, sides }: Watched,
  { isShort, hasReadings }: Telling,
): Generator<object> {
  const { id, aspect, isMirrored, sightings, known } = recording
  const sum: Sum = {
    repetitions: Object.fromEntries(sides.map((side) => [side, 0])),
    blindMs: {},
    smaller: 0,
    heldMs: 0,
    isInside: false,
    why: null,
    sinceMs: 0,
  }
  let observer: Observer = createObserver(watch, { aspect, isMirrored })
  for (const sighting of sightings) {
    const [next, observations] = observe(observer, sighting)
    observer = next
    if (hasReadings) yield* readingLines(id, observer)
    yield* toldLines(observations)
  }
  yield* toldLines(finishObserving(observer))
  endBlindness(sum, observer.atMs)
  yield {
    kind: 'summary',
    id,
    ...what,
    sightings: sightings.length,
    lastMs: observer.atMs,
    repetitions: sum.repetitions,
    smaller: sum.smaller,
    heldMs: sum.heldMs,
    blind: sum.blindMs,
    ...(known?.repetitions !== undefined && { known: known.repetitions }),
  }

  function* toldLines(observations: readonly Observation[]): Generator<object> {
    for (const told of observations.filter((each) => isWanted(each, sides))) {
      // A hold is told at every sighting, and says something new when it begins and ends.
      const isNew = told.kind !== 'hold' || told.isInside !== sum.isInside
      addUp(sum, told)
      const { kind, ...rest } = told
      if (!isShort && (isNew || hasReadings)) yield { kind, id, ...rest }
    }
  }
}

function isWanted(told: Observation, sides: readonly Sided[]): boolean {
  switch (told.kind) {
    case 'repetition':
      return sides.includes(told.side)
    case 'fault':
      return (told.side !== 'left' && told.side !== 'right') || sides.includes(told.side)
    case 'symmetry':
      return sides.includes('left') && sides.includes('right')
    case 'hold':
    case 'sight':
      return true
  }
}

function addUp(sum: Sum, told: Observation): void {
  if (told.kind === 'repetition') {
    sum.repetitions[told.side] = (sum.repetitions[told.side] ?? 0) + 1
    if (told.size === 'smaller') sum.smaller += 1
  } else if (told.kind === 'hold') {
    sum.heldMs = told.heldMs
    sum.isInside = told.isInside
  } else if (told.kind === 'sight') {
    endBlindness(sum, told.atMs)
    sum.why = told.why
    sum.sinceMs = told.atMs
  }
}

function endBlindness(sum: Sum, atMs: number): void {
  if (sum.why !== null) sum.blindMs[sum.why] = (sum.blindMs[sum.why] ?? 0) + atMs - sum.sinceMs
}

/** Of both sides, whichever was asked for: of a head or a trunk, `left` tells both ways. */
function readingLines(id: string, observer: Observer): readonly object[] {
  return readingsOf(observer).map(({ value = null, ...reading }) => ({
    kind: 'reading',
    id,
    ...reading,
    value,
  }))
}
