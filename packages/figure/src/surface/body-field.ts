/** The body as one signed distance: how far any place is from the skin in the bind pose. */

import { statureRatio } from '../skeleton/body-shape.ts'
import { type BoneName, boneIndex, type Skeleton } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import {
  add,
  compose,
  noRotation,
  type Rotation,
  rotate,
  smoothStep,
  turnAbout,
  type Vector,
  xAxis,
  yAxis,
  zAxis,
} from '../skeleton/vector.ts'
import { bindPose } from './bind-pose.ts'
import { armGroup, groups, headGroup, legGroup, neckGroup, type Part, trunkGroup } from './body-part.ts'
import {
  ellipsoid,
  type Primitive,
  type Section,
  smoothMax,
  smoothMin,
  taperedCapsule,
  tube,
} from './field-primitives.ts'
import { bellyAt, growthOf } from './growth.ts'
import { footParts, handParts } from './hand-parts.ts'
import { hairParts, headParts } from './head-parts.ts'
import { armParts, legParts, sleeveParts, trouserParts } from './limb-parts.ts'
import { neckParts, shirtParts, trunkParts } from './trunk-parts.ts'

/** A distance that reads the pieces near one place only. */
export interface NearField {
  /** Metres, negative inside. */
  distance(x: number, y: number, z: number): number
  /** Of each group alone, as the last call of `distance` left them. */
  readonly groupDistances: Float64Array
}

export interface BodyField extends NearField {
  readonly skeleton: Skeleton
  readonly bind: Frame
  /** The same near the skin, at places within `radius` of this centre, in a fraction of the time. */
  within(x: number, y: number, z: number, radius: number): NearField
  /** Of the left half. */
  readonly bounds: { readonly low: Vector; readonly high: Vector }
}

interface Piece extends Primitive {
  readonly group: number
  readonly blend: number
  readonly margin: number
}

/** How softly head, arms and legs join the trunk, metres. */
const groupBlends = { neck: 0.03, head: 0.028, arm: 0.07, leg: 0.03 }

/** No two pieces feel each other from further apart, metres. Small ones melt less. */
const margin = 0.1
const smallMargins: Readonly<Partial<Record<string, number>>> = {
  hand: 0.03,
  forearm: 0.05,
  foot: 0.05,
  shin: 0.05,
}
const far = 1
/** How far from the midline the two halves begin to feel each other, metres. */
const midlineRoundness = 0.009

export function createBodyField(skeleton: Skeleton): BodyField {
  const bind = bindPose(skeleton)
  const parts = [
    ...trunkParts,
    ...shirtParts,
    ...neckParts,
    ...headParts,
    ...hairParts,
    ...armParts,
    ...sleeveParts,
    ...handParts,
    ...legParts,
    ...trouserParts,
    ...footParts,
  ]
  const pieces = parts
    .filter(({ only }) => only === undefined || only === skeleton.shape.id)
    .map((part) => pieceOf(part, skeleton, bind))
  const tall = statureRatio(skeleton.shape)
  const reshape = detailsOf(skeleton, bind, tall)
  return {
    skeleton,
    bind,
    ...fieldOf(pieces, reshape),
    within(side, y, z, radius) {
      return fieldOf(
        pieces.filter((piece) => distanceToBounds(piece, Math.abs(side), y, z) < radius + piece.margin),
        reshape,
      )
    },
    bounds: boundsOf(pieces),
  }
}

/** Small features that are carved rather than added; and the flat sole. */
interface Details {
  carve(distances: Float64Array, x: number, y: number, z: number): void
  /** Height above the sole's plane, metres; the floor of the field near the feet. */
  soleDepth(x: number, y: number, z: number): number
  readonly ankleHeight: number
  readonly neckHeight: number
}

function fieldOf(pieces: readonly Piece[], details: Details): NearField {
  const distances = new Float64Array(groups.length)
  return {
    groupDistances: distances,
    distance(side, y, z) {
      const x = fromMidline(side, y)
      distances.fill(far)
      for (let i = 0; i < pieces.length; i++) {
        const piece = pieces[i] as Piece
        const d = piece.distance(x, y, z)
        const before = distances[piece.group] as number
        distances[piece.group] = before === far ? d : smoothMin(before, d, piece.blend)
      }
      details.carve(distances, x, y, z)
      let d = smoothMin(distances[trunkGroup] as number, distances[neckGroup] as number, groupBlends.neck)
      d = smoothMin(d, distances[headGroup] as number, groupBlends.head)
      d = smoothMin(d, distances[armGroup] as number, groupBlends.arm)
      d = smoothMin(d, distances[legGroup] as number, groupBlends.leg)
      return y < details.ankleHeight ? smoothMax(d, details.soleDepth(x, y, z), 0.008) : d
    },
  }

  /** Both halves of the trunk meet without an edge; the nose is too narrow for that. */
  function fromMidline(side: number, y: number): number {
    const round = midlineRoundness * smoothStep(details.neckHeight + 0.03, details.neckHeight - 0.03, y)
    return round === 0 ? Math.abs(side) : Math.sqrt(side * side + round * round)
  }
}

function detailsOf(skeleton: Skeleton, bind: Frame, tall: number): Details {
  const [, headY, headZ] = skeleton.origins[boneIndex.head] as Vector
  const [footX, footY, footZ] = bind.places[boneIndex['left.foot']] as Vector
  const [ux, uy, uz] = rotate(bind.turns[boneIndex['left.foot']] as Rotation, yAxis)
  const soleY = (skeleton.origins[boneIndex['left.foot']] as Vector)[1]
  return {
    ankleHeight: 0.06 * tall,
    neckHeight: 1.47 * tall,
    soleDepth: (x, y, z) => -soleY - ((x - footX) * ux + (y - footY) * uy + (z - footZ) * uz),
    carve(distances, x, y, z) {
      const height = y / tall
      const trunk = distances[trunkGroup] as number
      if (trunk < 0.05 && z < 0) {
        distances[trunkGroup] =
          trunk + 0.0045 * bell(x / 0.019) * smoothStep(0.96, 1.02, height) * smoothStep(1.46, 1.38, height)
      }
      const head = distances[headGroup] as number
      if (head < 0.05 && z - headZ > 0.034) {
        // Eye sockets, and the line between the lips.
        const up = (y - headY) / tall
        distances[headGroup] =
          head +
          0.0022 * bell(Math.hypot((x - 0.031) / 0.019, (up - 0.051) / 0.011)) +
          0.0014 * bell(Math.hypot((x / 0.021) ** 2, (up + 0.0125) / 0.0024))
      }
    },
  }
}

function bell(x: number): number {
  return Math.exp(-x * x)
}

/** A part, grown to the body and put where its bone is in the bind pose. */
function pieceOf(part: Part, skeleton: Skeleton, bind: Frame): Piece {
  const grow = growthOf(part.girth, skeleton.shape)
  const bone = part.bone === undefined ? undefined : boneIndex[boneNameOf(part.bone)]
  const origin: Vector = bone === undefined ? [0, 0, 0] : (bind.places[bone] as Vector)
  const turn = bone === undefined ? noRotation : (bind.turns[bone] as Rotation)
  const place = (at: Vector) => add(origin, rotate(turn, forwardByBelly(times(at, grow(at)), at)))
  const common = {
    group: groups.indexOf(part.group),
    blend: part.blend,
    margin: smallMargins[part.bone ?? ''] ?? margin,
  }
  switch (part.kind) {
    case 'ellipsoid': {
      const [aboutX, aboutY, aboutZ] = part.turned ?? [0, 0, 0]
      const own = compose(
        turnAbout(zAxis, aboutZ),
        compose(turnAbout(yAxis, aboutY), turnAbout(xAxis, aboutX)),
      )
      return { ...common, ...ellipsoid(place(part.at), times(part.radii, grow(part.at)), compose(turn, own)) }
    }
    case 'capsule': {
      const [fromRadius, toRadius] = part.radii
      const thick = (at: Vector) => (grow(at)[0] + grow(at)[2]) / 2
      return {
        ...common,
        ...taperedCapsule(
          place(part.from),
          place(part.to),
          fromRadius * thick(part.from),
          toRadius * thick(part.to),
        ),
      }
    }
    case 'tube':
      return {
        ...common,
        ...tube(
          origin,
          turn,
          part.sections.map((section) => grownSection(section, part.bone === undefined)),
          part,
        ),
      }
  }

  function forwardByBelly([x, y, z]: Vector, [, height, forward]: Vector): Vector {
    return bone === undefined && forward > 0 ? [x, y, z + bellyAt(height, skeleton.shape)] : [x, y, z]
  }

  function grownSection(section: Section, isTrunk: boolean): Section {
    const [u, lateral, medial, front, back, forward] = section
    const [wide, tall, deep] = grow([0, u, 0])
    const belly = isTrunk && part.group === 'trunk' ? bellyAt(u, skeleton.shape) : 0
    return [u * tall, lateral * wide, medial * wide, front * deep + belly, back * deep, forward * deep]
  }
}

function boneNameOf(bone: NonNullable<Part['bone']>): BoneName {
  return bone in boneIndex ? (bone as BoneName) : (`left.${bone}` as BoneName)
}

function times(a: Vector, b: Vector): Vector {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]]
}

function distanceToBounds({ from, to, reach }: Primitive, x: number, y: number, z: number): number {
  const bx = to[0] - from[0]
  const by = to[1] - from[1]
  const bz = to[2] - from[2]
  const px = x - from[0]
  const py = y - from[1]
  const pz = z - from[2]
  const length2 = bx * bx + by * by + bz * bz
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / length2))
  return Math.hypot(px - t * bx, py - t * by, pz - t * bz) - reach
}

function boundsOf(pieces: readonly Piece[]): BodyField['bounds'] {
  const low: [number, number, number] = [0, 0, 0]
  const high: [number, number, number] = [0, 0, 0]
  for (const { from, to, reach } of pieces) {
    for (let axis = 1; axis < 3; axis++)
      low[axis] = Math.min(low[axis] as number, (from[axis] as number) - reach, (to[axis] as number) - reach)
    for (let axis = 0; axis < 3; axis++)
      high[axis] = Math.max(
        high[axis] as number,
        (from[axis] as number) + reach,
        (to[axis] as number) + reach,
      )
  }
  return { low, high }
}
