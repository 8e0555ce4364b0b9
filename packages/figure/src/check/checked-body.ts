/** The body made ready for finding collisions: which skin belongs to which region, and the solid of each bone. */

import { type BoneName, boneIndex, type Side, type Skeleton, sideOf } from '../skeleton/bones.ts'
import { inverse, lengthOf, type Rotation, rotate, subtract, type Vector } from '../skeleton/vector.ts'
import { armGroup, headGroup, legGroup, trunkGroup } from '../surface/body-part.ts'
import {
  type BodyField,
  type BodyMesh,
  createBodyField,
  createBodyMesh,
  skinBoneNames,
} from '../surface/index.ts'
import {
  type LimbPlace,
  mayCollide,
  plainBone,
  type RegionName,
  regionOfSkinBone,
  regions,
} from './body-regions.ts'

/** Skin of one region of one side. */
export interface SkinRegion {
  readonly region: RegionName
  readonly side: Side | undefined
  readonly name: string
  readonly vertices: Uint32Array
}

/** The flesh round one bone of the skin, in a box along that bone. */
export interface BoneSolid {
  readonly region: RegionName
  readonly side: Side | undefined
  readonly name: string
  /** Into `skinBoneNames`. */
  readonly skinBone: number
  /** The box's axes and place in the bind pose, and half its size. */
  readonly turn: Rotation
  readonly centre: Vector
  readonly half: Vector
  /** Metres inside the flesh of its limb at a place in the bind pose; 0 or less outside. */
  depth(x: number, y: number, z: number): number
}

/** Skin that must not be inside the flesh of a bone. */
export interface Pair {
  readonly skin: number
  readonly solid: number
  readonly vertices: Uint32Array
}

export interface CheckedBody {
  readonly skeleton: Skeleton
  readonly mesh: BodyMesh
  readonly skins: readonly SkinRegion[]
  readonly solids: readonly BoneSolid[]
  readonly pairs: readonly Pair[]
  /** Into `skins`, by vertex. */
  readonly skinOfVertex: Uint8Array
}

/** Helper bones that turn half way stand where the bone beyond them begins. */
const standsAt: Readonly<Record<string, string>> = {
  shoulderHalf: 'upperArm',
  elbowHalf: 'forearm',
  hipHalf: 'thigh',
  kneeHalf: 'shin',
  fingerEnds: 'fingertips',
  thumbTip: 'thumb',
}

export function createCheckedBody(skeleton: Skeleton): CheckedBody {
  const field = createBodyField(skeleton)
  const mesh = createBodyMesh(skeleton, 'coarse')
  const boneOfVertex = strongestBones(mesh)
  const { skins, skinOfVertex } = skinRegions(boneOfVertex)
  const used = [...new Set(boneOfVertex)]
  const solids = used.map((bone) => boneSolid(bone, mesh, boneOfVertex, field))
  const placeOfVertex = (vertex: number, skin: SkinRegion) => limbPlace(vertex, skin, mesh, field)
  const pairs = skins.flatMap((skin, skinIndex) => {
    if (!regions[skin.region].isLimb) return []
    const places = Array.from(skin.vertices, (vertex) => placeOfVertex(vertex, skin))
    return solids.flatMap((solid, solidIndex) => {
      const vertices = skin.vertices.filter((_, index) =>
        mayCollide(places[index] as LimbPlace, solid.region, solid.side),
      )
      return vertices.length === 0 ? [] : [{ skin: skinIndex, solid: solidIndex, vertices }]
    })
  })
  return { skeleton, mesh, skins, solids, pairs, skinOfVertex }
}

/** By vertex, one bone for all that share a twist. */
function strongestBones({ skinIndices, skinWeights }: BodyMesh): Uint8Array {
  const canonical = skinBoneNames.map((name) =>
    skinBoneNames.indexOf(name.replace(/(?<=upperArm|forearm|thigh)\d$/, '1')),
  )
  return Uint8Array.from({ length: skinIndices.length / 4 }, (_, vertex) => {
    const shares = new Map<number, number>()
    for (let i = vertex * 4; i < vertex * 4 + 4; i++) {
      const bone = canonical[skinIndices[i] as number] as number
      shares.set(bone, (shares.get(bone) ?? 0) + (skinWeights[i] as number))
    }
    const [strongest] = [...shares].reduce((best, next) => (next[1] > best[1] ? next : best))
    return strongest
  })
}

function skinRegions(boneOfVertex: Uint8Array) {
  const verticesByName = new Map<string, { region: RegionName; side: Side | undefined; vertices: number[] }>()
  boneOfVertex.forEach((bone, vertex) => {
    const { region, side, name } = named(bone)
    const skin = verticesByName.get(name) ?? { region, side, vertices: [] }
    skin.vertices.push(vertex)
    verticesByName.set(name, skin)
  })
  const skins = [...verticesByName].map(
    ([name, { region, side, vertices }]): SkinRegion => ({
      name,
      region,
      side,
      vertices: Uint32Array.from(vertices),
    }),
  )
  const skinOfVertex = new Uint8Array(boneOfVertex.length)
  for (const [index, { vertices }] of skins.entries()) {
    for (const vertex of vertices) skinOfVertex[vertex] = index
  }
  return { skins, skinOfVertex }
}

/** Of the trunk only the collar has sides. */
function named(bone: number) {
  const skinBone = skinBoneNames[bone] as string
  const region = regionOfSkinBone(skinBone)
  const side = regions[region].isLimb || region === 'collar' ? sideOf(skinBone) : undefined
  return { region, side, name: side === undefined ? region : `${side} ${region}` }
}

function boneSolid(bone: number, mesh: BodyMesh, boneOfVertex: Uint8Array, field: BodyField): BoneSolid {
  const skinBone = skinBoneNames[bone] as string
  const turn = field.bind.turns[boneIndex[realBone(skinBone)]] as Rotation
  const back = inverse(turn)
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let vertex = 0; vertex < boneOfVertex.length; vertex++) {
    if (boneOfVertex[vertex] !== bone) continue
    rotate(back, positionOf(mesh, vertex)).forEach((value, axis) => {
      low[axis] = Math.min(low[axis] as number, value)
      high[axis] = Math.max(high[axis] as number, value)
    })
  }
  const half: Vector = [span(0), span(1), span(2)]
  const centre = rotate(turn, [middle(0), middle(1), middle(2)])
  const near = field.within(...centre, lengthOf(half))
  const asked = groupsOf(skinBone)
  return {
    ...named(bone),
    skinBone: bone,
    turn,
    centre,
    half,
    depth(x, y, z) {
      const whole = near.distance(x, y, z)
      let outside = Infinity
      for (const group of asked) outside = Math.min(outside, near.groupDistances[group] as number)
      // Outside the whole body nothing is inside a part of it: the flat sole is cut from the whole.
      return -Math.max(outside, whole)
    },
  }

  function span(axis: number) {
    return ((high[axis] as number) - (low[axis] as number)) / 2
  }

  function middle(axis: number) {
    return ((high[axis] as number) + (low[axis] as number)) / 2
  }
}

/** Which groups of the body's field are the flesh of this bone. */
function groupsOf(skinBone: string): readonly number[] {
  if (/\.(hipHalf|thigh|kneeHalf|shin|foot|toes)/.test(skinBone)) return [legGroup]
  if (/\.(shoulderHalf|upperArm|elbowHalf|forearm|hand|finger|thumb)/.test(skinBone)) return [armGroup]
  return [trunkGroup, headGroup]
}

function limbPlace(
  vertex: number,
  { region, side }: SkinRegion,
  mesh: BodyMesh,
  field: BodyField,
): LimbPlace {
  const ofSide = side ?? 'left'
  const isLeg = ['hip', 'thigh', 'knee', 'shin', 'foot'].includes(region)
  const at = positionOf(mesh, vertex)
  const to = (bone: BoneName) => lengthOf(subtract(at, field.bind.places[boneIndex[bone]] as Vector))
  return {
    region,
    side: ofSide,
    toRoot: to(isLeg ? `${ofSide}.thigh` : `${ofSide}.upperArm`),
    toHinge: to(isLeg ? `${ofSide}.shin` : `${ofSide}.forearm`),
  }
}

function realBone(skinBone: string): BoneName {
  const side = sideOf(skinBone)
  const bone = plainBone(skinBone)
  return (side === undefined ? bone : `${side}.${standsAt[bone] ?? bone}`) as BoneName
}

function positionOf({ positions }: BodyMesh, vertex: number): Vector {
  return [
    positions[vertex * 3] as number,
    positions[vertex * 3 + 1] as number,
    positions[vertex * 3 + 2] as number,
  ]
}
