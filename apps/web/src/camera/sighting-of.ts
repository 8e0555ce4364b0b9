/** Turns what the library found in a picture into a sighting. */

import type { Point, Sighting, WorldPoint } from '@unhunch/motion'

/** Of the points of a body, which come in the order of `landmarkNames`. The worker does without the rest of that package. */
export const trunkPoints = { leftShoulder: 11, rightShoulder: 12, leftHip: 23, rightHip: 24 } as const
export const pointCount = 33

interface FoundPoint {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly visibility?: number
}

/** For each person found, the points in the picture and those in space. */
export interface Found {
  readonly landmarks: readonly (readonly FoundPoint[])[]
  readonly worldLandmarks: readonly (readonly FoundPoint[])[]
}

/** The person who is largest in the picture is the one who is meant. */
export function sightingOf({ landmarks, worldLandmarks }: Found, atMs: number, light?: number): Sighting {
  const bodies = landmarks
    .map((points, index) => ({ points, world: worldLandmarks[index] ?? [], trunk: trunkOf(points) }))
    .filter(({ points }) => points.length === pointCount)
    .toSorted((a, b) => b.trunk.length - a.trunk.length)
  const [body] = bodies
  return {
    atMs,
    points: body?.points.map(pointOf) ?? [],
    ...(body?.world.length === pointCount && { world: body.world.map(worldPointOf) }),
    people: distinct(bodies.map(({ trunk }) => trunk)),
    ...(light !== undefined && { light }),
  }
}

interface Trunk {
  readonly x: number
  readonly y: number
  /** From one shoulder to the hip of the other side, the longer of both, in shares of the picture. */
  readonly length: number
}

function trunkOf(points: readonly FoundPoint[]): Trunk {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = trunkPoints
  const [a, b] = [points[leftShoulder], points[rightHip]]
  const [c, d] = [points[rightShoulder], points[leftHip]]
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    return { x: 0, y: 0, length: 0 }
  return {
    x: (a.x + b.x + c.x + d.x) / 4,
    y: (a.y + b.y + c.y + d.y) / 4,
    length: Math.max(Math.hypot(a.x - b.x, a.y - b.y), Math.hypot(c.x - d.x, c.y - d.y)),
  }
}

/** How many they are: the same body is sometimes found twice. The largest comes first. */
function distinct(trunks: readonly Trunk[]): number {
  const kept: Trunk[] = []
  for (const trunk of trunks)
    if (!kept.some((other) => Math.hypot(trunk.x - other.x, trunk.y - other.y) < other.length / 2))
      kept.push(trunk)
  return kept.length
}

function pointOf({ x, y, z, visibility = 0 }: FoundPoint): Point {
  return [x, y, z, Math.min(Math.max(visibility, 0), 1)]
}

function worldPointOf({ x, y, z }: FoundPoint): WorldPoint {
  return [x, y, z]
}
