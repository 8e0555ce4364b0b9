/** The bones, and where they lie when the figure stands with arms hanging and thumbs forward. */

import { type BodyShape, statureRatio } from './body-shape.ts'
import { subtract, type Vector } from './vector.ts'

export const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]

const centralBones = ['pelvis', 'l5', 'l2', 't12', 't8', 't4', 'c7', 'c3', 'head'] as const
const sidedBones = [
  'clavicle',
  'scapula',
  'upperArm',
  'forearm',
  'hand',
  'fingers',
  'fingertips',
  'thumb',
  'thigh',
  'shin',
  'foot',
  'toes',
] as const
export type CentralBone = (typeof centralBones)[number]
export type SidedBone = (typeof sidedBones)[number]
export type BoneName = CentralBone | `${Side}.${SidedBone}`

/** Parents stand before their children. */
export const boneNames: readonly BoneName[] = [
  ...centralBones,
  ...sides.flatMap((side) => sidedBones.map((bone) => `${side}.${bone}` as const)),
]
export const boneIndex = Object.fromEntries(boneNames.map((name, index) => [name, index])) as Readonly<
  Record<BoneName, number>
>

/** Where each bone begins on the slim figure, metres, left side; and the bone it hangs on. */
const origins: Readonly<Record<CentralBone | SidedBone, { parent?: CentralBone | SidedBone; at: Vector }>> = {
  pelvis: { at: [0, 0.93, 0] },
  l5: { parent: 'pelvis', at: [0, 0.985, -0.03] },
  l2: { parent: 'l5', at: [0, 1.075, -0.025] },
  t12: { parent: 'l2', at: [0, 1.155, -0.035] },
  t8: { parent: 't12', at: [0, 1.25, -0.05] },
  t4: { parent: 't8', at: [0, 1.345, -0.055] },
  c7: { parent: 't4', at: [0, 1.445, -0.04] },
  c3: { parent: 'c7', at: [0, 1.51, -0.018] },
  head: { parent: 'c3', at: [0, 1.56, -0.004] },
  clavicle: { parent: 't4', at: [0.02, 1.402, 0.02] },
  scapula: { parent: 'clavicle', at: [0.14, 1.418, -0.045] },
  upperArm: { parent: 'clavicle', at: [0.16, 1.392, -0.03] },
  forearm: { parent: 'upperArm', at: [0.16, 1.112, -0.03] },
  hand: { parent: 'forearm', at: [0.16, 0.87, -0.03] },
  fingers: { parent: 'hand', at: [0.16, 0.787, -0.03] },
  fingertips: { parent: 'fingers', at: [0.16, 0.748, -0.03] },
  thumb: { parent: 'hand', at: [0.152, 0.84, 0] },
  thigh: { parent: 'pelvis', at: [0.09, 0.915, 0] },
  shin: { parent: 'thigh', at: [0.09, 0.492, 0.004] },
  foot: { parent: 'shin', at: [0.09, 0.082, -0.006] },
  toes: { parent: 'foot', at: [0.09, 0.02, 0.118] },
}
const legs = new Set<string>(['thigh', 'shin', 'foot', 'toes'])
const trunk = new Set<string>(centralBones)

export interface Skeleton {
  readonly shape: BodyShape
  /** By bone, metres. */
  readonly origins: readonly Vector[]
  /** From the parent's origin, in the reference stance. */
  readonly offsets: readonly Vector[]
  /** -1 for the pelvis. */
  readonly parents: readonly number[]
}

export function createSkeleton(shape: BodyShape): Skeleton {
  const places = boneNames.map((name) => placeOf(name, shape))
  const parents = boneNames.map((name) => {
    const { parent } = originOf(name)
    if (parent === undefined) return -1
    const side = sideOf(name)
    return boneIndex[(side === undefined || trunk.has(parent) ? parent : `${side}.${parent}`) as BoneName]
  })
  return {
    shape,
    origins: places,
    offsets: places.map((place, index) => {
      const parent = places[parents[index] as number]
      return parent === undefined ? place : subtract(place, parent)
    }),
    parents,
  }
}

export function sideOf(name: string): Side | undefined {
  return name.startsWith('left.') ? 'left' : name.startsWith('right.') ? 'right' : undefined
}

function originOf(name: BoneName) {
  return origins[name.slice(name.indexOf('.') + 1) as CentralBone | SidedBone]
}

function placeOf(name: BoneName, shape: BodyShape): Vector {
  const { at } = originOf(name)
  const grown = statureRatio(shape)
  const side = sideOf(name)
  if (side === undefined) return [at[0], at[1] * grown, at[2] * grown]
  const bone = name.slice(name.indexOf('.') + 1)
  const outward = (side === 'left' ? 1 : -1) * (legs.has(bone) ? shape.hipWidth : shape.shoulderWidth)
  return [at[0] * outward * grown, at[1] * grown, at[2] * grown]
}
