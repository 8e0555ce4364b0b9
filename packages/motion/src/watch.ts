/** What is watched in one form: made from the same poses that move the figure, by the same measures. */

import type { CameraPlan, FaultName, MeasureName } from '@unhunch/knowledge'
import { camera } from '@unhunch/knowledge/policy'
import { unroll } from './count/orbit.ts'
import { type Clean, cleanFor } from './fault/clean.ts'
import type { Sighting } from './landmarks.ts'
import { partsOf } from './measure-parts.ts'
import { measures } from './measure/measures.ts'

export interface Watch {
  /** From where the camera must look. */
  readonly from: 'front' | 'side' | 'any'
  readonly follows: MeasureName
  readonly works: CameraPlan['works']
  /** At rest and at the far end, of what is followed; of a movement without poses nothing is known. */
  readonly known: { readonly rest: number; readonly top: number } | undefined
  readonly isHeld: boolean
  /** It is held where it starts from: then it is counted from there, and its other end is the rest of the hold. */
  readonly startsHeld: boolean
  readonly longestMs: number
  /** As it is shown, the shortest way there and back. */
  readonly swingMs: number
  readonly perRepetition: number
  readonly notices: readonly FaultName[]
  /** How far what could be a fault goes in the movement as it is shown. */
  readonly clean: Clean
}

/** The figure at the end of a phase, with nothing hidden, as the camera of the plan sees it. */
export interface KeyPose {
  readonly sighting: Sighting
  /** To get there. */
  readonly seconds: number
  readonly isHeld: boolean
}

/** `poses` in the order of the phases: the last is also where it starts from. */
export function planWatch(plan: CameraPlan, poses: readonly KeyPose[], aspect: number): Watch {
  const measure = measures[plan.follows]
  const values = poses.map(({ sighting }) => measure.of(sighting, 'left', aspect))
  const seen = values.filter((value) => value !== undefined)
  const path = measure.unit === 'turns' ? unrollAll(seen) : seen
  const isHeld = poses.some((pose) => pose.isHeld)
  const held = path[poses.findIndex((pose) => pose.isHeld)]
  const last = path.at(-1)
  const startsHeld = held !== undefined && held === last
  const rest = startsHeld ? furthestFrom(held, path) : last
  const top = held ?? (rest === undefined ? undefined : furthestFrom(rest, path))
  const seconds = poses.reduce((sum, pose) => sum + pose.seconds, 0)
  const perRepetition = Math.max(swingsIn(path), measure.unit === 'turns' ? turnsIn(path) : 1)
  const longest = isHeld ? longestHoldSeconds : Math.max(camera.repetitionSeconds.value[1], 2 * seconds)
  return {
    from: plan.from,
    follows: plan.follows,
    works: worksAs(plan),
    known: rest === undefined || top === undefined || measure.unit === 'turns' ? undefined : { rest, top },
    isHeld,
    startsHeld,
    longestMs: longest * 1000,
    swingMs: (seconds * 1000) / wavesIn(path),
    perRepetition,
    notices: plan.notices,
    clean: cleanFor(
      plan,
      poses.map(({ sighting }) => sighting),
      aspect,
    ),
  }
}

/** Longer than any hold that a plan asks for, with the way there and back. */
const longestHoldSeconds = 300

/** Of parts that two sides share, the value has a sign: each side is a way of its own. */
function worksAs({ follows, works }: CameraPlan): CameraPlan['works'] {
  const parts = partsOf(follows)
  if (parts === 'middle') return 'middle'
  return parts === 'ways' ? 'one' : works === 'middle' ? 'both' : works
}

function furthestFrom(rest: number, values: readonly number[]): number {
  return values.reduce((best, value) => (Math.abs(value - rest) > Math.abs(best - rest) ? value : best), rest)
}

function unrollAll(turns: readonly number[]): readonly number[] {
  const path: number[] = []
  for (const turn of turns) path.push(unroll(path.at(-1), turn))
  return path
}

/** The path is closed: from the last pose to the first. */
function turnsIn(path: readonly number[]): number {
  const around = path.map((turn, at) => Math.abs(turn - unroll(turn, path.at(at - 1) ?? turn)))
  return Math.max(1, Math.round(around.reduce((sum, turn) => sum + turn, 0)))
}

/** How often it goes up and down, however little. */
function wavesIn(path: readonly number[]): number {
  const turns = path.filter((value, at) => {
    const [before, after] = [path.at(at - 1) ?? value, path[(at + 1) % path.length] ?? value]
    return (value - before) * (after - value) < 0
  })
  return Math.max(1, turns.length / 2)
}

/** How often it goes up through the middle. */
function swingsIn(path: readonly number[]): number {
  const middle = (Math.min(...path) + Math.max(...path)) / 2
  const rises = path.filter((value, at) => value > middle && (path.at(at - 1) ?? value) <= middle)
  return Math.max(1, rises.length)
}
