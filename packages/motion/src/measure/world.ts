/** Measures of the shoulder that a picture flattens: taken on the points in metres. */

import { isPointSeen, placeOf } from '../landmark-at.ts'
import type { LandmarkName, Side, WorldPoint } from '../landmarks.ts'
import { trunkPoints } from './body.ts'
import type { Measure } from './measure.ts'
import { degrees } from './plane.ts'

/**
 * How far the upper arm is turned outward about itself, told by the forearm: 0 with the forearm to the front, 90
 * with it outward of a hanging arm, or upward of one that is out level. Nothing is told of a straight elbow.
 * Cameras see the elbow worst and depth is guessed: no published error was found.
 */
export const shoulderRotation = measureInSpace(
  {
    unit: 'degrees',
    plane: 'level',
    isSided: true,
    from: 'any',
    range: [-90, 120],
    error: 20,
    needs: (side) => [...trunkPoints, `${side}-elbow`, `${side}-wrist`],
  },
  ({ at, frame }, side) => {
    const arm = unit(minus(at(`${side}-elbow`), at(`${side}-shoulder`)))
    const forearm = minus(at(`${side}-wrist`), at(`${side}-elbow`))
    const out = side === 'left' ? frame.left : times(frame.left, -1)
    const rest = times(frame.up, -1)
    const ahead = dot(forearm, swing(rest, arm, frame.front))
    const outward = dot(forearm, swing(rest, arm, out))
    if (Math.hypot(ahead, outward) < lengthOf(forearm) * leastShare) return undefined
    return degrees(Math.atan2(outward, ahead))
  },
)

/** Of a length: with less of it in the plane, its direction there is chance. */
const leastShare = 0.42

interface Space {
  readonly at: (name: LandmarkName) => WorldPoint
  readonly frame: Frame
}

/** Of the trunk: three directions of length 1, square to each other. */
interface Frame {
  readonly up: WorldPoint
  readonly left: WorldPoint
  readonly front: WorldPoint
}

function measureInSpace(
  given: Omit<Measure, 'of'>,
  valueOf: (space: Space, side: Side) => number | undefined,
): Measure {
  return {
    ...given,
    of: (sighting, side) => {
      const { world } = sighting
      if (!world || !given.needs(side).every((name) => isPointSeen(sighting, name))) return undefined
      const at = (name: LandmarkName) => world[placeOf(name)] ?? nowhere
      const frame = frameOf(at)
      if (isBehind(frame, side)) return undefined
      const value = valueOf({ at, frame }, side)
      return value !== undefined && Number.isFinite(value) ? value : undefined
    },
  }
}

/** Seen from the side, the far arm is behind the trunk: what a detector says of it is a guess, however sure. */
function isBehind({ left }: Frame, side: Side): boolean {
  return (side === 'left' ? left[2] : -left[2]) > farDepth
}

/** Of a direction across the trunk, how much goes away from the camera: a turn of 50 degrees and more. */
const farDepth = 0.77

const nowhere: WorldPoint = [Number.NaN, Number.NaN, Number.NaN]

function frameOf(at: Space['at']): Frame {
  const hips = plus(at('left-hip'), at('right-hip'))
  const shoulders = plus(at('left-shoulder'), at('right-shoulder'))
  const up = unit(minus(shoulders, hips))
  const across = minus(at('left-shoulder'), at('right-shoulder'))
  const left = unit(minus(across, times(up, dot(across, up))))
  return { up, left, front: cross(left, up) }
}

/** Takes a direction along on the shortest way from one direction to another. */
function swing(from: WorldPoint, to: WorldPoint, direction: WorldPoint): WorldPoint {
  const sum = plus(from, to)
  const turned = minus(direction, times(sum, dot(direction, sum) / (1 + dot(from, to))))
  return plus(turned, times(to, 2 * dot(direction, from)))
}

function plus(a: WorldPoint, b: WorldPoint): WorldPoint {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

function minus(a: WorldPoint, b: WorldPoint): WorldPoint {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function times([x, y, z]: WorldPoint, factor: number): WorldPoint {
  return [x * factor, y * factor, z * factor]
}

function dot(a: WorldPoint, b: WorldPoint): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: WorldPoint, b: WorldPoint): WorldPoint {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function lengthOf(a: WorldPoint): number {
  return Math.hypot(...a)
}

function unit(a: WorldPoint): WorldPoint {
  return times(a, 1 / lengthOf(a))
}
