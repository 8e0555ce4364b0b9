/** How deep something is inside a prop, and how much room a prop takes. */

import type { Prop } from '@unhunch/knowledge'
import { add, clamp, inverse, rotate, scale, type Vector } from '../skeleton/vector.ts'
import { dimensions } from './dimensions.ts'
import { type Part, partsOf } from './furniture.ts'
import { type Cushion, cushionPlan, cushionSide, type Slab, type Tube } from './shapes.ts'
import { placementOf } from './surfaces.ts'

export interface Bounds {
  readonly low: Vector
  readonly high: Vector
}

/** How far a body may sink in, metres. A chair has a thin pad; what is hard gives nothing. */
const softnesses: Readonly<Record<Prop['kind'], number>> = {
  chair: 0.01,
  stool: 0.01,
  table: 0,
  wall: 0,
  doorway: 0,
  bed: 0.03,
  mat: 0.006,
  blanket: 0.015,
  pillow: 0.04,
  roller: 0.005,
  'rolled-towel': 0.012,
  towel: 0,
  band: 0,
  weights: 0,
}

export function softness(kind: Prop['kind']): number {
  return softnesses[kind]
}

/** Metres inside the prop's solid, 0 outside. What is held in the hands has none. */
export function depthInProp(prop: Prop, point: Vector): number {
  return solidOf(prop).depth(point[0], point[1], point[2])
}

export interface Solid {
  /** In the world; undefined when nothing of it is solid. */
  readonly bounds: Bounds | undefined
  depth(x: number, y: number, z: number): number
}

const solids = new WeakMap<Prop, Solid>()

/** Made once for each prop. */
export function solidOf(prop: Prop): Solid {
  const known = solids.get(prop)
  if (known !== undefined) return known
  const solid = createSolid(prop)
  solids.set(prop, solid)
  return solid
}

/** Everything of it, in the world, as it is drawn; undefined for what follows the hands. */
export function propExtent(prop: Prop): Bounds | undefined {
  return boundsOf(prop, partsOf(prop), 0)
}

/**
 * What of it belongs in the picture. Of a wall the foot behind the figure, of a doorway the
 * opening up to the figure's shoulders, of a bed the middle: the figure on it shows the rest.
 */
export function propBounds(prop: Prop): Bounds | undefined {
  const { bed, doorway } = dimensions
  if (prop.kind === 'wall') return turned(prop, { low: [-0.3, 0, 0], high: [0.3, 0.1, 0] })
  if (prop.kind === 'bed') {
    return turned(prop, { low: [-bed.halfWidth, 0, -0.5], high: [bed.halfWidth, bed.height, 0.5] })
  }
  if (prop.kind === 'doorway') {
    const outside = doorway.halfOpening + doorway.frameWidth
    const { frameHalfDepth } = doorway
    return turned(prop, { low: [-outside, 0, -frameHalfDepth], high: [outside, 1.45, frameHalfDepth] })
  }
  return propExtent(prop)
}

type Depth = (x: number, y: number, z: number) => number

function createSolid(prop: Prop): Solid {
  const parts = partsOf(prop).filter(({ isOnlyDrawn }) => !isOnlyDrawn)
  const bounds = boundsOf(prop, parts, 1)
  if (bounds === undefined) return { bounds, depth: () => 0 }
  const { low, high } = bounds
  const placement = placementOf(placeOf(prop))
  const back = inverse(placement.turn)
  const [atX, atY, atZ] = placement.at
  // Props turn about the upright only.
  const cosine = 1 - 2 * back[1] * back[1]
  const sine = 2 * back[1] * back[3]
  const depths = parts.map(depthInPart)
  return {
    bounds,
    depth(worldX, worldY, worldZ) {
      if (worldX < low[0] || worldX > high[0] || worldY < low[1] || worldY > high[1]) return 0
      if (worldZ < low[2] || worldZ > high[2]) return 0
      const fromX = worldX - atX
      const fromZ = worldZ - atZ
      const x = cosine * fromX + sine * fromZ
      const z = cosine * fromZ - sine * fromX
      let deepest = 0
      for (const depth of depths) deepest = Math.max(deepest, depth(x, worldY - atY, z))
      return deepest
    },
  }
}

/** In the prop's frame. */
function depthInPart(part: Part): Depth {
  const back = inverse(part.turn)
  const [atX, atY, atZ] = part.at
  const isTurned = part.turn[3] !== 1
  const inside = depthInShape(part)
  const { low, high } = partBounds(part, 1)
  return (x, y, z) => {
    if (x < low[0] || x > high[0] || y < low[1] || y > high[1] || z < low[2] || z > high[2]) return 0
    if (!isTurned) return inside(x - atX, y - atY, z - atZ)
    const local = rotate(back, [x - atX, y - atY, z - atZ])
    return inside(local[0], local[1], local[2])
  }
}

function depthInShape({ shape, backing }: Part): Depth {
  switch (shape.shape) {
    case 'slab':
      return depthInSlab(shape, backing)
    case 'cushion':
      return depthInCushion(shape)
    case 'tube':
      return depthInTube(shape)
  }
}

function depthInSlab({ half, corner, edge }: Slab, backing: number | undefined): Depth {
  return (x, y, z) => {
    const a = Math.abs(x) - half[0] + corner
    const c = Math.abs(z) - half[2] + corner
    const sideways = lengthOf2(Math.max(a, 0), Math.max(c, 0)) + Math.min(Math.max(a, c), 0) - corner
    if (backing !== undefined && y < -half[1] - backing) return 0
    const upwards = (backing === undefined ? Math.abs(y) : y) - half[1]
    return -roundedDistance(sideways, upwards, edge)
  }
}

/** The tube's ends are flat with a rounded rim when it is straight, and half balls when it bends. */
function depthInTube({ path, radii, edge }: Tube): Depth {
  const isStraight = path.length === 2
  return (x, y, z) => {
    let deepest = 0
    for (let i = 0; i + 1 < path.length; i++) {
      const from = path[i] as Vector
      const to = path[i + 1] as Vector
      const dx = to[0] - from[0]
      const dy = to[1] - from[1]
      const dz = to[2] - from[2]
      const squared = dx * dx + dy * dy + dz * dz
      const along = ((x - from[0]) * dx + (y - from[1]) * dy + (z - from[2]) * dz) / squared
      const t = clamp(along, 0, 1)
      const centre = isStraight ? along : t
      const awayX = x - from[0] - dx * centre
      const awayY = y - from[1] - dy * centre
      const awayZ = z - from[2] - dz * centre
      const away = Math.sqrt(awayX * awayX + awayY * awayY + awayZ * awayZ)
      const outward = away - (radii[i] as number) * (1 - t) - (radii[i + 1] as number) * t
      const lengthwise = isStraight ? (Math.abs(along - 0.5) - 0.5) * Math.sqrt(squared) : -1
      deepest = Math.max(deepest, -roundedDistance(outward, lengthwise, edge))
    }
    return deepest
  }
}

function depthInCushion({ half }: Cushion): Depth {
  return (x, y, z) => {
    const plan =
      (Math.abs(x / half[0]) ** cushionPlan + Math.abs(z / half[2]) ** cushionPlan) ** (1 / cushionPlan)
    if (plan >= 1) return 0
    const full = half[1] * (1 - plan ** cushionSide) ** (1 / cushionSide)
    if (y < -full) return 0
    return Math.max(0, Math.min(full - y, (1 - plan) * Math.min(half[0], half[2])))
  }
}

/** Two distances, across and along, joined with a rounded edge. Negative inside, 0 outside. */
function roundedDistance(a: number, b: number, edge: number): number {
  const x = a + edge
  const y = b + edge
  return Math.min(0, lengthOf2(Math.max(x, 0), Math.max(y, 0)) + Math.min(Math.max(x, y), 0) - edge)
}

/** Several times faster than Math.hypot. */
function lengthOf2(x: number, y: number): number {
  return Math.sqrt(x * x + y * y)
}

function boundsOf(prop: Prop, parts: readonly Part[], withBacking: 0 | 1): Bounds | undefined {
  if (parts.length === 0) return undefined
  const boxes = parts.map((part) => partBounds(part, withBacking))
  return turned(prop, enclose(boxes.flatMap(({ low, high }) => [low, high])))
}

/** In the prop's frame. `withBacking` 1 counts what a backed part reaches on behind its face. */
function partBounds(part: Part, withBacking: 0 | 1): Bounds {
  const { low, high } = shapeBounds(part)
  const reach: Vector = [low[0], low[1] - (part.backing ?? 0) * withBacking, low[2]]
  return enclose(cornersOf({ low: reach, high }).map((corner) => add(part.at, rotate(part.turn, corner))))
}

function shapeBounds({ shape }: Part): Bounds {
  if (shape.shape !== 'tube') return { low: scale(shape.half, -1), high: shape.half }
  const { path, radii } = shape
  // A flat-ended bar reaches no further than its ends; only its sides stand out.
  const [from, to] = [path[0] as Vector, path.at(-1) as Vector]
  const axis = ([0, 1, 2] as const).filter((i) => path.length === 2 && from[i] !== to[i])
  const spread = (i: 0 | 1 | 2) => (axis.length === 1 && axis[0] === i ? 0 : 1)
  return enclose(
    path.flatMap((point, index) => {
      const radius = radii[index] as number
      const by: Vector = [radius * spread(0), radius * spread(1), radius * spread(2)]
      return [add(point, by), add(point, scale(by, -1))]
    }),
  )
}

/** A band's fitting is told in the world; everything else stands in its own frame. */
function placeOf(prop: Prop): Parameters<typeof placementOf>[0] {
  return prop.kind === 'band' || prop.kind === 'towel' || prop.kind === 'weights' ? {} : prop
}

function turned(prop: Prop, bounds: Bounds): Bounds {
  const { at, turn } = placementOf(placeOf(prop))
  return enclose(cornersOf(bounds).map((corner) => add(at, rotate(turn, corner))))
}

function cornersOf({ low, high }: Bounds): Vector[] {
  return [low[0], high[0]].flatMap((x) =>
    [low[1], high[1]].flatMap((y) => [low[2], high[2]].map((z): Vector => [x, y, z])),
  )
}

function enclose(points: readonly Vector[]): Bounds {
  const low: [number, number, number] = [Infinity, Infinity, Infinity]
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const point of points) {
    for (let axis = 0 as 0 | 1 | 2; axis < 3; axis++) {
      low[axis] = Math.min(low[axis], point[axis])
      high[axis] = Math.max(high[axis], point[axis])
    }
  }
  return { low, high }
}
