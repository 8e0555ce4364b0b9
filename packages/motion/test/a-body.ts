/** A body of sticks at known angles, as a faultless detector would see it. */

import { type LandmarkName, landmarkNames, type Point, type Sighting, type WorldPoint } from '../src/index.ts'

type Vector = WorldPoint

export interface Stance {
  /** Degrees. Of the arms: out to the side, forward, bent, and turned outward about the upper arm. */
  readonly left?: Arm
  readonly right?: Arm
  /** Towards the person's left. */
  readonly lean?: number
  readonly inclination?: number
  readonly turn?: number
  readonly headTurn?: number
  readonly headTilt?: number
  readonly headNod?: number
  /** Metres. */
  readonly headForward?: number
  readonly shrug?: { readonly left?: number; readonly right?: number }
  readonly leftThigh?: number
  readonly rightThigh?: number
}

export interface Arm {
  readonly out?: number
  readonly ahead?: number
  readonly bend?: number
  readonly rotation?: number
}

export interface Place {
  /** Of the whole body, seen from the camera: 90 shows its left side, -90 its right one. */
  readonly around?: number
  /** Where the middle of the hips is in the picture. */
  readonly x?: number
  readonly y?: number
  /** Heights of the picture for a metre. */
  readonly scale?: number
  readonly aspect?: number
  readonly atMs?: number
}

export const trunkMetres = 0.5
const half = { shoulders: 0.175, hips: 0.082 }

/** x to the person's left, y down, z to their back, from the middle of the hips. */
export function bodyAt(stance: Stance, place: Place = {}): Sighting {
  const { around = 0, x = 0.5, y = 0.5, scale = 0.36, aspect = 4 / 3, atMs = 0 } = place
  const inTrunk = (v: Vector) => turnZ(turnX(v, -(stance.inclination ?? 0)), stance.lean ?? 0)
  const turned = (v: Vector) => turnY(v, stance.turn ?? 0)
  const at = new Map<LandmarkName, Vector>()
  const neck: Vector = [0, -trunkMetres, 0]
  const inHead = (v: Vector) => {
    const nodded = turnX(v, -(stance.headNod ?? 0))
    const moved = turnZ(turnY(nodded, stance.headTurn ?? 0), stance.headTilt ?? 0)
    return inTrunk(plus(neck, turned(plus([0, -0.2, -(stance.headForward ?? 0)], moved))))
  }
  for (const name of landmarkNames) at.set(name, inHead([0, 0, -0.1]))
  at.set('nose', inHead([0, 0, -0.12]))
  for (const side of ['left', 'right'] as const) {
    const s = side === 'left' ? 1 : -1
    const { out = 0, ahead = 0, bend = 0, rotation = 0 } = stance[side] ?? {}
    at.set(`${side}-ear`, inHead([s * 0.0725, 0, 0]))
    at.set(`${side}-eye-outer`, inHead([s * 0.045, -0.03, -0.08]))
    const inArm = (v: Vector) => turnX(turnZ(v, s * -out), ahead)
    const shoulder = plus(neck, turned([s * half.shoulders, -(stance.shrug?.[side] ?? 0), 0]))
    const elbow = plus(shoulder, turned(inArm([0, 0.28, 0])))
    const forearm = turnY(turnX([0, 0.25, 0], bend), s * rotation)
    at.set(`${side}-shoulder`, inTrunk(shoulder))
    at.set(`${side}-elbow`, inTrunk(elbow))
    at.set(`${side}-wrist`, inTrunk(plus(elbow, turned(inArm(forearm)))))
    const hip: Vector = [s * half.hips, 0, 0]
    const thigh = turnX([0, 0.42, 0], stance[`${side}Thigh`] ?? 0)
    at.set(`${side}-hip`, hip)
    at.set(`${side}-knee`, plus(hip, thigh))
    at.set(`${side}-ankle`, plus(plus(hip, thigh), [0, 0.42, 0]))
  }
  const world = landmarkNames.map((name) => turnY(at.get(name) ?? neck, -around))
  const points = world.map(
    ([wx, wy, wz]): Point => [x + (wx * scale) / aspect, y + wy * scale, (wz * scale) / aspect, 0.95],
  )
  return { atMs, points, world }
}

/** As if the detector were less sure of some points. */
export function unsureOf(sighting: Sighting, names: readonly LandmarkName[], visibility = 0.3): Sighting {
  return changePoints(sighting, names, ([x, y, z]) => [x, y, z, visibility])
}

export function changePoints(
  sighting: Sighting,
  names: readonly LandmarkName[],
  change: (point: Point) => Point,
): Sighting {
  const points = sighting.points.map((point, place) =>
    names.some((name) => name === landmarkNames[place]) ? change(point) : point,
  )
  return { ...sighting, points }
}

function plus(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

/** What points down comes forward, which is towards the camera. */
function turnX([x, y, z]: Vector, degrees: number): Vector {
  const [sin, cos] = sinCos(degrees)
  return [x, y * cos + z * sin, z * cos - y * sin]
}

/** The front turns to the person's left. */
function turnY([x, y, z]: Vector, degrees: number): Vector {
  const [sin, cos] = sinCos(degrees)
  return [x * cos - z * sin, y, z * cos + x * sin]
}

/** The head end leans to the person's left. */
function turnZ([x, y, z]: Vector, degrees: number): Vector {
  const [sin, cos] = sinCos(degrees)
  return [x * cos - y * sin, x * sin + y * cos, z]
}

function sinCos(degrees: number): readonly [number, number] {
  return [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
}
