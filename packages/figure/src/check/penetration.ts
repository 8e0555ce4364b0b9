/** Finds where a posed body is inside the floor, the things around it, or itself. */

import type { Prop } from '@unhunch/knowledge'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { inverse, rotate, type Vector } from '../skeleton/vector.ts'
import { softness, solidOf } from '../props/prop-solids.ts'
import { skinMatrices, skinVertices } from '../surface/index.ts'
import { givesBetween, regions } from './body-regions.ts'
import type { BoneSolid, CheckedBody, Pair, SkinRegion } from './checked-body.ts'

export interface Penetration {
  /** `left hand in right thigh`, `right knee under the floor`. */
  readonly what: string
  /** Metres beyond what flesh and soft things give. */
  readonly depth: number
  /** Metres that they give here. */
  readonly gives: number
  readonly where: Vector
}

/** Worst first; one for each pair of regions, and nothing for what only presses flesh flat. */
export function deepestPenetrations(
  body: CheckedBody,
  frame: Frame,
  props: readonly Prop[],
): readonly Penetration[] {
  const matrices = skinMatrices(body.skeleton, frame)
  const skin = new Float32Array(body.mesh.positions.length)
  skinVertices(body.mesh, matrices, skin)
  return [...underFloor(body, skin), ...insideProps(body, skin, props), ...insideBody(body, skin, matrices)]
    .filter(({ depth }) => depth > 0)
    .toSorted((a, b) => b.depth - a.depth)
}

function underFloor(body: CheckedBody, skin: Float32Array): Penetration[] {
  return body.skins.map(({ name, region, vertices }) => {
    const { flattens: gives } = regions[region]
    let lowest = 0
    let worst = 0
    for (const vertex of vertices) {
      const height = skin[vertex * 3 + 1] as number
      if (height < lowest) {
        lowest = height
        worst = vertex
      }
    }
    return { what: `${name} under the floor`, depth: -lowest - gives, gives, where: at(skin, worst) }
  })
}

function insideProps(body: CheckedBody, skin: Float32Array, props: readonly Prop[]): Penetration[] {
  return props.flatMap((prop) => {
    const solid = solidOf(prop)
    if (solid.bounds === undefined) return []
    return body.skins.map(({ name, region, vertices }) => {
      const gives = softness(prop.kind) + regions[region].flattens
      let deepest = 0
      let worst = 0
      for (const vertex of vertices) {
        const i = vertex * 3
        const depth = solid.depth(skin[i] as number, skin[i + 1] as number, skin[i + 2] as number)
        if (depth > deepest) {
          deepest = depth
          worst = vertex
        }
      }
      return {
        what: `${name} in the ${words(prop.kind)}`,
        depth: deepest - gives,
        gives,
        where: at(skin, worst),
      }
    })
  })
}

function words(kind: Prop['kind']): string {
  return kind.replace('-', ' ')
}

/**
 * Takes skin back to where it would lie if the other part had never moved, and asks there how deep
 * it is: so depths are true metres however the other part is turned.
 */
function insideBody(body: CheckedBody, skin: Float32Array, matrices: Float32Array): Penetration[] {
  const balls = body.skins.map(({ vertices }) => ballRound(vertices, skin))
  const solids = body.solids.map((solid) => placeSolid(solid, matrices))
  const found = new Map<string, Penetration>()
  for (const pair of body.pairs) {
    const ball = balls[pair.skin] as Ball
    const solid = solids[pair.solid] as PlacedSolid
    const [x, y, z] = solid.ball.centre
    const reach = ball.radius + solid.ball.radius
    const [dx, dy, dz] = [ball.centre[0] - x, ball.centre[1] - y, ball.centre[2] - z]
    if (dx * dx + dy * dy + dz * dz > reach * reach) continue
    const deepest = deepestIn(solid, pair, skin)
    if (deepest.depth <= 0) continue
    const inside = body.skins[pair.skin] as SkinRegion
    const isOneSide = solid.solid.side === undefined || solid.solid.side === inside.side
    const gives = givesBetween(inside.region, solid.solid.region, isOneSide)
    const depth = deepest.depth - gives
    // Either way round it is the same collision.
    const key = [inside.name, solid.solid.name].toSorted().join(' & ')
    if (depth <= (found.get(key)?.depth ?? 0)) continue
    const what = `${inside.name} in ${solid.solid.side === undefined ? 'the ' : ''}${solid.solid.name}`
    found.set(key, { what, depth, gives, where: at(skin, deepest.vertex) })
  }
  return [...found.values()]
}

function deepestIn({ toBox, solid }: PlacedSolid, { vertices }: Pair, skin: Float32Array) {
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0, cx = 0, cy = 0, cz = 0, ox = 0, oy = 0, oz = 0] =
    toBox
  const [halfX, halfY, halfZ] = solid.half
  let depth = 0
  let worst = 0
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i] as number
    const x = skin[vertex * 3] as number
    const y = skin[vertex * 3 + 1] as number
    const z = skin[vertex * 3 + 2] as number
    const inX = ax * x + bx * y + cx * z + ox
    if (inX > halfX || inX < -halfX) continue
    const inY = ay * x + by * y + cy * z + oy
    if (inY > halfY || inY < -halfY) continue
    const inZ = az * x + bz * y + cz * z + oz
    if (inZ > halfZ || inZ < -halfZ) continue
    const [bindX, bindY, bindZ] = rotate(solid.turn, [inX, inY, inZ])
    const [fromX, fromY, fromZ] = solid.centre
    const inside = solid.depth(bindX + fromX, bindY + fromY, bindZ + fromZ)
    if (inside > depth) {
      depth = inside
      worst = vertex
    }
  }
  return { depth, vertex: worst }
}

interface Ball {
  readonly centre: Vector
  readonly radius: number
}

interface PlacedSolid {
  readonly solid: BoneSolid
  readonly ball: Ball
  /** From the world into the solid's box: three columns of three, and the offset. */
  readonly toBox: Float64Array
}

function placeSolid(solid: BoneSolid, matrices: Float32Array): PlacedSolid {
  const m = (index: number) => matrices[solid.skinBone * 16 + index] as number
  const { centre, half } = solid
  const place = (row: number) =>
    m(row) * centre[0] + m(4 + row) * centre[1] + m(8 + row) * centre[2] + m(12 + row)
  const world: Vector = [place(0), place(1), place(2)]
  // The matrix turns, and stretches along the axes of the bind pose: its inverse is its columns over their squares.
  const squares = [0, 4, 8].map((column) => m(column) ** 2 + m(column + 1) ** 2 + m(column + 2) ** 2)
  const back = inverse(solid.turn)
  const column = (row: 0 | 1 | 2) =>
    rotate(back, [
      m(row) / (squares[0] as number),
      m(4 + row) / (squares[1] as number),
      m(8 + row) / (squares[2] as number),
    ])
  const [a, b, c] = [column(0), column(1), column(2)]
  const offset = (axis: 0 | 1 | 2) => -(a[axis] * world[0] + b[axis] * world[1] + c[axis] * world[2])
  return {
    solid,
    ball: { centre: world, radius: Math.hypot(...half) * 1.1 },
    toBox: Float64Array.of(...a, ...b, ...c, offset(0), offset(1), offset(2)),
  }
}

function ballRound(vertices: Uint32Array, skin: Float32Array): Ball {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const vertex of vertices) {
    for (let axis = 0; axis < 3; axis++) {
      const value = skin[vertex * 3 + axis] as number
      if (value < (low[axis] as number)) low[axis] = value
      if (value > (high[axis] as number)) high[axis] = value
    }
  }
  const middle = low.map((value, axis) => (value + (high[axis] as number)) / 2) as unknown as Vector
  const half = low.map((value, axis) => ((high[axis] as number) - value) / 2)
  return { centre: middle, radius: Math.hypot(...half) }
}

function at(skin: Float32Array, vertex: number): Vector {
  return [skin[vertex * 3] as number, skin[vertex * 3 + 1] as number, skin[vertex * 3 + 2] as number]
}
