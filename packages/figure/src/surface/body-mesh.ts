/** The skin as a mesh in the bind pose, with its weights: everything a renderer needs to know once. */

import type { Skeleton } from '../skeleton/bones.ts'
import { boneIndex } from '../skeleton/bones.ts'
import type { Vector } from '../skeleton/vector.ts'
import { type BodyField, createBodyField, type NearField } from './body-field.ts'
import { statureRatio } from '../skeleton/body-shape.ts'
import { isArmBone, mirroredSkinBone } from './skin-bones.ts'
import { fewTies, tiesOfVertex } from './few-ties.ts'
import { createWeigher, weightCount } from './skin-weights.ts'
import { type LevelOf, meshHalf } from './surface-nets.ts'

export interface BodyMesh {
  readonly skeleton: Skeleton
  /** Bind pose, metres, three a vertex. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly triangles: Uint32Array
  /** Four a vertex; indices are into `skinBoneNames`. */
  readonly skinIndices: Uint8Array
  readonly skinWeights: Float32Array
  /** By vertex: 1 on the arm, 0 on the trunk. */
  readonly armShare: Float32Array
  /** The body's left and right, by vertex: the other vertex of each pair, or itself on the midline. */
  readonly mirrorOf: Uint32Array
}

export const details = ['fine', 'medium', 'coarse'] as const
export type Detail = (typeof details)[number]

/** The size of a cell, metres, and how often it is halved at face, head, hands and feet. */
type Halvings = 0 | 1 | 2
const fineness: Readonly<
  Record<
    Detail,
    { cell: number; face: Halvings; head: Halvings; hand: Halvings; fingers: Halvings; foot: Halvings }
  >
> = {
  fine: { cell: 0.0118, face: 2, head: 1, hand: 1, fingers: 2, foot: 1 },
  medium: { cell: 0.0135, face: 1, head: 1, hand: 1, fingers: 1, foot: 1 },
  coarse: { cell: 0.0235, face: 0, head: 0, hand: 1, fingers: 1, foot: 0 },
}

/** How far from a vertex its normal is read, in cells. */
const normalReach = 0.35

export function createBodyMesh(skeleton: Skeleton, detail: Detail): BodyMesh {
  const field = createBodyField(skeleton)
  const { cell } = fineness[detail]
  const levelOf = levelsOf(field, detail)
  const half = meshHalf(field, cell, levelOf)
  const count = half.positions.length / 3
  const mirrorOf = pairUp(half.positions)
  const total = mirrorOf.length
  const mesh: BodyMesh = {
    skeleton,
    positions: new Float32Array(total * 3),
    normals: new Float32Array(total * 3),
    triangles: bothHalves(half.triangles, half.seam, mirrorOf),
    skinIndices: new Uint8Array(total * 4),
    skinWeights: new Float32Array(total * 4),
    armShare: new Float32Array(total),
    mirrorOf,
  }
  const nearAt = nearFields(field)
  const weigh = createWeigher(field)
  const weights = new Float64Array(weightCount)
  for (let v = 0; v < count; v++) {
    const at = [
      half.positions[v * 3],
      half.positions[v * 3 + 1],
      half.positions[v * 3 + 2],
    ] as unknown as Vector
    const near = nearAt(at)
    const twin = mirrorOf[v] as number
    putPair(mesh.positions, v, twin, at)
    putPair(mesh.normals, v, twin, normalAt(near, at, (cell * normalReach) / (1 << levelOf(...at))))
    weigh(at, near, weights)
    if (twin === v) evenOut(weights)
    putWeights(mesh, v, twin, weights)
  }
  return mesh
}

function levelsOf(field: BodyField, detail: Detail): LevelOf {
  const { cell, face, head, hand, fingers, foot } = fineness[detail]
  const tall = statureRatio(field.skeleton.shape)
  const block = cell * 4
  const headAt = field.skeleton.origins[boneIndex.head] as Vector
  const wrist = field.bind.places[boneIndex['left.hand']] as Vector
  return (x, y, z) => {
    if (y > headAt[1] - 0.07 * tall) {
      const inFace = z > headAt[2] + 0.05 && y < headAt[1] + 0.1 * tall && y > headAt[1] - 0.04
      return inFace ? face : head
    }
    const fromWrist = Math.hypot(x - wrist[0], y - wrist[1], z - wrist[2])
    if (fromWrist < 0.22 * tall && x > wrist[0] - block / 3) return fromWrist > 0.085 * tall ? fingers : hand
    return y < 0.1 * tall ? foot : 0
  }
}

/** Vertices of the left half keep their numbers; the right ones follow. */
function pairUp(positions: Float64Array): Uint32Array {
  const count = positions.length / 3
  const pairs: number[] = []
  let total = count
  for (let v = 0; v < count; v++) pairs[v] = positions[v * 3] === 0 ? v : total++
  for (let v = 0; v < count; v++) pairs[pairs[v] as number] = v
  return Uint32Array.from(pairs)
}

function bothHalves(
  triangles: readonly number[],
  seam: readonly number[],
  mirrorOf: Uint32Array,
): Uint32Array {
  const out = new Uint32Array(triangles.length * 2 + seam.length)
  out.set(triangles)
  let at = triangles.length
  for (let n = 0; n < triangles.length; n += 3) {
    for (const corner of [0, 2, 1]) out[at++] = mirrorOf[triangles[n + corner] as number] as number
  }
  for (const corner of seam) out[at++] = corner >= 0 ? corner : (mirrorOf[-1 - corner] as number)
  return out
}

/** The pieces near a place, kept by coarse cells. */
function nearFields(field: BodyField) {
  const size = 0.045
  const kept = new Map<string, NearField>()
  return (at: Vector): NearField => {
    const [i, j, k] = [Math.floor(at[0] / size), Math.floor(at[1] / size), Math.floor(at[2] / size)]
    const key = `${i} ${j} ${k}`
    let near = kept.get(key)
    if (near === undefined) {
      // Weights compare how far arm, leg and trunk are, so they need pieces that the skin itself does not.
      near = field.within((i + 0.5) * size, (j + 0.5) * size, (k + 0.5) * size, size * 0.87 + 0.05)
      kept.set(key, near)
    }
    return near
  }
}

/** Read over about the size of a cell: finer features would only make the light flicker between vertices. */
function normalAt(near: NearField, [x, y, z]: Vector, e: number): Vector {
  const gx = x === 0 ? 0 : near.distance(x + e, y, z) - near.distance(x - e, y, z)
  const gy = near.distance(x, y + e, z) - near.distance(x, y - e, z)
  const gz = near.distance(x, y, z + e) - near.distance(x, y, z - e)
  const length = Math.hypot(gx, gy, gz) || 1
  return [gx / length, gy / length, gz / length]
}

function putPair(out: Float32Array, v: number, twin: number, value: Vector) {
  out.set(value, v * 3)
  if (twin !== v) out.set([-value[0], value[1], value[2]], twin * 3)
}

/** On the midline, left and right bones pull alike. */
function evenOut(weights: Float64Array) {
  weights.forEach((weight, bone) => {
    const other = mirroredSkinBone(bone)
    if (other > bone) {
      const half = (weight + (weights[other] as number)) / 2
      weights[bone] = half
      weights[other] = half
    }
  })
}

function putWeights(mesh: BodyMesh, v: number, twin: number, weights: Float64Array) {
  mesh.armShare[v] = armShareOf(weights)
  mesh.armShare[twin] = mesh.armShare[v]
  const pulling = fewTies(weights)
  const sum = pulling.reduce((total, [, pull]) => total + pull, 0)
  pulling.forEach(([bone, pull], place) => {
    mesh.skinIndices[v * tiesOfVertex + place] = bone
    mesh.skinWeights[v * tiesOfVertex + place] = pull / sum
    if (twin !== v) {
      mesh.skinIndices[twin * tiesOfVertex + place] = mirroredSkinBone(bone)
      mesh.skinWeights[twin * tiesOfVertex + place] = pull / sum
    }
  })
}

function armShareOf(weights: Float64Array): number {
  return weights.reduce((arm, weight, bone) => (isArmBone(bone) ? arm + weight : arm), 0)
}
