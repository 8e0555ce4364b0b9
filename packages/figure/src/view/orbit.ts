/** A camera that goes round the figure: where it is, where it is asked to be, and the smooth way between. */

import {
  add,
  clamp,
  cross,
  normalise,
  radiansPerDegree,
  scale,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import type { Camera } from './camera.ts'

export interface Orbit {
  readonly target: Vector
  /** 0 looks at the figure's front, 90 at its left, degrees. */
  readonly aroundDegrees: number
  /** Above the horizon, degrees. */
  readonly raisedDegrees: number
  /** Metres from the target. */
  readonly distance: number
  readonly verticalFieldDegrees: number
}

/** Just short of straight up and down, where "round" loses its meaning. */
const raisedLimits = { low: -20, high: 89 }
/** Nearer than this the camera is inside a limb; metres. */
const nearest = 0.55
const zoomLimits = { low: 0.35, high: 1.8 }
/** After this many seconds the camera has gone about two thirds of what is left of its way. */
const settleSeconds = 0.16

export function orbitOf({ eye, target, verticalFieldDegrees }: Camera): Orbit {
  const [x, y, z] = subtract(eye, target)
  const distance = Math.hypot(x, y, z)
  return {
    target,
    aroundDegrees: Math.atan2(x, z) / radiansPerDegree,
    raisedDegrees: Math.asin(clamp(y / (distance || 1), -1, 1)) / radiansPerDegree,
    distance,
    verticalFieldDegrees,
  }
}

export function cameraOf({
  target,
  aroundDegrees,
  raisedDegrees,
  distance,
  verticalFieldDegrees,
}: Orbit): Camera {
  const around = aroundDegrees * radiansPerDegree
  const raised = raisedDegrees * radiansPerDegree
  const level = distance * Math.cos(raised)
  const out: Vector = [level * Math.sin(around), distance * Math.sin(raised), level * Math.cos(around)]
  return { eye: add(target, out), target, verticalFieldDegrees }
}

export function turnOrbit(orbit: Orbit, aroundDegrees: number, raisedDegrees: number): Orbit {
  return {
    ...orbit,
    aroundDegrees: orbit.aroundDegrees + aroundDegrees,
    raisedDegrees: clamp(orbit.raisedDegrees + raisedDegrees, raisedLimits.low, raisedLimits.high),
  }
}

/** `by` 2 halves the distance. `framed` is where the camera sees the whole movement; the limits go by it. */
export function zoomOrbit(orbit: Orbit, by: number, framed: Orbit): Orbit {
  const low = Math.max(nearest, framed.distance * zoomLimits.low)
  return { ...orbit, distance: clamp(orbit.distance / by, low, framed.distance * zoomLimits.high) }
}

/** Moves what is looked at; in shares of the picture's height, right and up. */
export function panOrbit(orbit: Orbit, right: number, up: number): Orbit {
  const { eye, target, verticalFieldDegrees } = cameraOf(orbit)
  const height = 2 * orbit.distance * Math.tan((verticalFieldDegrees * radiansPerDegree) / 2)
  const forward = normalise(subtract(target, eye))
  const aside = normalise(cross(forward, [0, 1, 0]))
  const upward = cross(aside, forward)
  const moved = add(target, add(scale(aside, right * height), scale(upward, up * height)))
  // Never under the floor, nor out of sight of the figure.
  return { ...orbit, target: [clamp(moved[0], -1.5, 1.5), clamp(moved[1], 0, 2), clamp(moved[2], -1.5, 1.5)] }
}

/** A part of the way from one orbit to another; the shorter way round. */
export function approachOrbit(from: Orbit, to: Orbit, seconds: number): Orbit {
  const share = 1 - Math.exp(-seconds / settleSeconds)
  const towards = (a: number, b: number) => a + (b - a) * share
  return {
    target: [
      towards(from.target[0], to.target[0]),
      towards(from.target[1], to.target[1]),
      towards(from.target[2], to.target[2]),
    ],
    aroundDegrees: from.aroundDegrees + shortWay(to.aroundDegrees - from.aroundDegrees) * share,
    raisedDegrees: towards(from.raisedDegrees, to.raisedDegrees),
    distance: towards(from.distance, to.distance),
    verticalFieldDegrees: towards(from.verticalFieldDegrees, to.verticalFieldDegrees),
  }
}

/** Nothing would be seen of what is left of the way. */
export function hasArrived(at: Orbit, goal: Orbit): boolean {
  const apart = subtract(at.target, goal.target)
  return (
    Math.abs(shortWay(goal.aroundDegrees - at.aroundDegrees)) < 0.05 &&
    Math.abs(goal.raisedDegrees - at.raisedDegrees) < 0.05 &&
    Math.abs(goal.distance - at.distance) < 0.001 &&
    Math.abs(goal.verticalFieldDegrees - at.verticalFieldDegrees) < 0.02 &&
    Math.hypot(apart[0], apart[1], apart[2]) < 0.001
  )
}

/** The same view of the figure with left and right exchanged. */
export function mirrorOrbit(orbit: Orbit): Orbit {
  const [x, y, z] = orbit.target
  return { ...orbit, target: [-x, y, z], aroundDegrees: -orbit.aroundDegrees }
}

/** Between -180 and 180. */
function shortWay(degrees: number): number {
  const turned = (((degrees + 180) % 360) + 360) % 360
  return turned - 180
}
