/** What the observer tells of a film of the figure, against what the figure did. */

import { camera as policy } from '../../knowledge/policy/camera.ts'
import type { CameraPlan } from '../../knowledge/src/index.ts'
import {
  createObserver,
  finishObserving,
  measures,
  type Observation,
  type Observer,
  observe,
  type Side,
  sides,
  type Sighting,
  type Watch,
} from '../../packages/motion/src/index.ts'
import type { Spread } from './accuracy.ts'
import { aspect, hertz, holdSeconds, repetitions } from './film-figure.ts'

export interface Judged {
  /** By how many repetitions. */
  readonly off: number
  /** By how many seconds, for one hold; nothing when none was told. */
  readonly heldOff: number | undefined
}

/** `insideMs` is how long what is followed is truly within the band about where it is held. */
export function judgeFilm(
  observations: readonly Observation[],
  takesTurns: boolean,
  insideMs: number,
): Judged {
  const off = Math.abs(countOf(observations, takesTurns) - repetitions)
  const heldMs = observations.findLast((each) => each.kind === 'hold')?.heldMs
  return { off, heldOff: heldMs === undefined ? undefined : beyond(heldMs, insideMs) / 1000 / repetitions }
}

/** `see` is called after each sighting, with what is known then. */
export function watchAll(
  watch: Watch,
  sightings: readonly Sighting[],
  see: (observer: Observer, place: number) => void = () => undefined,
): readonly Observation[] {
  let observer = createObserver(watch, { aspect })
  const all: Observation[] = []
  for (const [place, sighting] of sightings.entries()) {
    const [next, observations] = observe(observer, sighting)
    observer = next
    all.push(...observations)
    see(observer, place)
  }
  return [...all, ...finishObserving(observer)]
}

/** How long what is followed is truly within the band about where it is held, milliseconds. */
export function insideOf({ known, follows }: Watch, sightings: readonly Sighting[]): number {
  if (known === undefined) return 0
  const way = Math.abs(known.top - known.rest)
  const { of, unit } = measures[follows]
  const band = unit === 'degrees' ? Math.min(policy.holdBand.value, way / 4) : way / 4
  const inside = sightings.filter((each) => {
    const value = of(each, 'left', aspect)
    return value !== undefined && Math.abs(value - known.top) <= band
  })
  return (inside.length * 1000) / hertz
}

/** From the side the far limb is never read; of the head and the trunk, `left` tells both ways. */
export function sidesRead({ follows, from, works }: CameraPlan): readonly Side[] {
  return measures[follows].isSided && from === 'front' && works === 'both' ? sides : ['left']
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: round(quantile(values, 0.5)), most95: round(quantile(values, 0.95)) }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function round(value: number): number {
  return Number(value.toPrecision(3))
}

/** How far apart two ways are; of turns, just before the full one and just after it are near each other. */
export function apart(follows: CameraPlan['follows'], a: number, b: number): number {
  const by = Math.abs(a - b)
  return measures[follows].unit === 'turns' ? Math.min(by % 1, 1 - (by % 1)) : by
}

/** A hold may be told from where the body stops, or from where it comes into the band: both are right. */
function beyond(heldMs: number, insideMs: number): number {
  const keptMs = holdSeconds * 1000 * repetitions
  return Math.max(0, keptMs - heldMs, heldMs - Math.max(keptMs, insideMs))
}

function countOf(observations: readonly Observation[], takesTurns: boolean): number {
  const told = observations.filter((each) => each.kind === 'repetition').map(({ side }) => side)
  const of = (side: string) => told.filter((each) => each === side).length
  const sided = takesTurns ? Math.floor((of('left') + of('right')) / 2) : Math.max(of('left'), of('right'))
  return of('both') + of('middle') + sided
}
