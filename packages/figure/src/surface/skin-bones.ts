/** The bones that the skin hangs on: the real ones, and helpers that turn half way or part of a twist. */

import type { Side } from '../skeleton/bones.ts'

const centralSkinBones = ['pelvis', 'l5', 'l2', 't12', 't8', 't4', 'c7', 'c3', 'head'] as const

/** From the trunk outward. `…Half` turn half as far as the joint; the numbered ones take a share of the twist. */
const sidedSkinBones = [
  'clavicle',
  'scapula',
  'shoulderHalf',
  'upperArm0',
  'upperArm1',
  'upperArm2',
  'elbowHalf',
  'forearm0',
  'forearm1',
  'forearm2',
  'hand',
  'fingers',
  'fingertips',
  'fingerEnds',
  'thumb',
  'thumbTip',
  'hipHalf',
  'thigh0',
  'thigh1',
  'kneeHalf',
  'shin',
  'foot',
  'toes',
] as const
export type CentralSkinBone = (typeof centralSkinBones)[number]
export type SidedSkinBone = (typeof sidedSkinBones)[number]

export const centralCount = centralSkinBones.length
export const sidedCount = sidedSkinBones.length
export const skinBoneNames: readonly string[] = [
  ...centralSkinBones,
  ...sidedSkinBones.map((bone) => `left.${bone}`),
  ...sidedSkinBones.map((bone) => `right.${bone}`),
]

const centralIndex = new Map<string, number>(centralSkinBones.map((bone, index) => [bone, index]))
const sidedIndex = new Map<string, number>(sidedSkinBones.map((bone, index) => [bone, index]))

export function skinBoneIndex(bone: CentralSkinBone | SidedSkinBone, side: Side = 'left'): number {
  const central = centralIndex.get(bone)
  if (central !== undefined) return central
  return centralCount + (side === 'left' ? 0 : sidedCount) + (sidedIndex.get(bone) ?? 0)
}

/** The same bone on the other side. */
export function mirroredSkinBone(index: number): number {
  if (index < centralCount) return index
  return index < centralCount + sidedCount ? index + sidedCount : index - sidedCount
}

export function isArmBone(index: number): boolean {
  if (index < centralCount) return false
  const sided = (index - centralCount) % sidedCount
  return sided >= sidedSkinBones.indexOf('shoulderHalf') && sided <= sidedSkinBones.indexOf('thumbTip')
}
