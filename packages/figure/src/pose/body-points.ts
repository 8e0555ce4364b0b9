/** Named places on the skin that touch things or are touched, found on the body itself. */

import type { CentralPlace, SidedPlace } from '@unhunch/knowledge'
import { statureRatio } from '../skeleton/body-shape.ts'
import type { BoneName, CentralBone, Side, SidedBone, Skeleton } from '../skeleton/bones.ts'
import { boneIndex } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { add, normalise, rotate, scale, subtract, type Vector } from '../skeleton/vector.ts'
import { type BodyField, skinPoint } from '../surface/index.ts'

/** A place on the skin: it moves with its bone. */
export interface BodyPoint {
  readonly bone: number
  /** From the bone's origin, in the bone's own frame, metres. */
  readonly offset: Vector
  /** Out of the skin, in the bone's own frame. */
  readonly outward: Vector
}

/** From a place inside the bone towards a place on or beyond the slim figure's skin; left side, metres. */
type Ray = readonly [bone: CentralBone | SidedBone, from: Vector, towards: Vector]

const sidedRays = {
  'palm-heel': ['hand', [0, -0.014, 0], [-0.02, -0.014, 0]],
  'palm-centre': ['hand', [0, -0.05, 0], [-0.018, -0.05, 0]],
  'palm-knuckles': ['hand', [0, -0.08, 0], [-0.014, -0.08, 0]],
  'hand-back': ['hand', [0, -0.05, 0], [0.016, -0.05, 0]],
  'hand-edge': ['hand', [0, -0.05, 0], [0, -0.05, -0.04]],
  'wrist-edge': ['hand', [0, 0, 0], [0, 0, -0.03]],
  'wrist-back': ['hand', [0, 0, 0], [0.02, 0, 0]],
  'wrist-palm': ['hand', [0, 0, 0], [-0.018, 0, 0]],
  'finger-pads': ['fingertips', [0, -0.03, 0], [-0.008, -0.03, 0]],
  'forearm-edge': ['forearm', [0, -0.05, 0], [0, -0.05, -0.04]],
  'elbow-tip': ['upperArm', [0, -0.275, 0], [0, -0.305, -0.028]],
  'upper-arm-outside': ['upperArm', [0, -0.16, 0], [0.043, -0.16, 0]],
  deltoid: ['upperArm', [0, -0.02, 0], [0.052, -0.02, 0]],
  'shoulder-front': ['clavicle', [0.125, -0.02, -0.05], [0.125, -0.02, 0.02]],
  'shoulder-blade': ['scapula', [-0.07, -0.08, -0.02], [-0.07, -0.08, -0.09]],
  'side-head': ['head', [0, 0.07, -0.01], [0.08, 0.07, -0.01]],
  'back-head': ['head', [0.035, 0.062, 0], [0.035, 0.062, -0.1]],
  'hip-side': ['pelvis', [0.08, -0.04, 0], [0.172, -0.04, 0]],
  'hip-bone': ['pelvis', [0.06, 0.085, 0.0], [0.16, 0.085, 0.03]],
  'side-ribs': ['t12', [0.04, 0.03, 0.02], [0.14, 0.03, 0.03]],
  'front-ribs': ['t12', [0.05, 0.02, 0.02], [0.09, 0.02, 0.13]],
  'belly-side': ['l2', [0.05, -0.01, 0.02], [0.085, -0.01, 0.12]],
  'sit-bone': ['pelvis', [0.075, -0.05, -0.045], [0.075, -0.14, -0.045]],
  buttock: ['pelvis', [0.085, -0.05, -0.04], [0.085, -0.06, -0.14]],
  'thigh-top': ['thigh', [0, -0.28, 0], [0, -0.28, 0.07]],
  'thigh-outside': ['thigh', [0, -0.27, 0], [0.042, -0.27, 0.06]],
  'thigh-behind-outside': ['thigh', [0, -0.32, 0], [0.045, -0.32, -0.045]],
  'thigh-behind-inside': ['thigh', [0, -0.32, 0], [-0.045, -0.32, -0.045]],
  kneecap: ['shin', [0, 0.0, 0], [0, 0.0, 0.062]],
  'knee-pad': ['shin', [0, -0.02, 0], [0, -0.022, 0.055]],
  'knee-outside': ['shin', [0, 0, 0], [0.05, 0, 0]],
  'knee-inside': ['shin', [0, 0, 0], [-0.05, 0, 0]],
  'shin-outside': ['shin', [0, -0.17, 0], [0.05, -0.17, 0.01]],
  'shin-front': ['shin', [0, -0.15, 0], [0, -0.15, 0.04]],
  heel: ['foot', [0, -0.04, -0.025], [0, -0.085, -0.04]],
  ball: ['foot', [0, -0.06, 0.115], [0, -0.085, 0.12]],
  instep: ['foot', [0, -0.045, 0.06], [0, -0.005, 0.075]],
  'foot-outside': ['foot', [0.01, -0.06, 0.06], [0.05, -0.065, 0.06]],
  'ankle-outside': ['foot', [0, 0, 0], [0.04, 0, 0]],
  'toe-pads': ['toes', [0, -0.005, 0.03], [0, -0.03, 0.03]],
} as const satisfies Record<string, Ray>

const centralRays = {
  crown: ['head', [0, 0.1, 0], [0, 0.17, 0]],
  occiput: ['head', [0, 0.075, -0.02], [0, 0.075, -0.1]],
  forehead: ['head', [0, 0.08, 0.02], [0, 0.085, 0.09]],
  chin: ['head', [0, -0.04, 0.03], [0, -0.055, 0.085]],
  nose: ['head', [0, 0.03, 0.05], [0, 0.022, 0.117]],
  'upper-back': ['t4', [0, 0, 0.02], [0, 0, -0.06]],
  'mid-back': ['t8', [0, 0, 0.02], [0, 0, -0.06]],
  'low-back': ['l2', [0, 0.02, 0.02], [0, 0.02, -0.06]],
  sacrum: ['pelvis', [0, 0.02, -0.04], [0, 0.02, -0.12]],
  breastbone: ['t8', [0, 0.07, 0.04], [0, 0.07, 0.16]],
  belly: ['l2', [0, 0, 0.03], [0, 0, 0.13]],
} as const satisfies Record<string, Ray>

export type CentralPointName = keyof typeof centralRays
export type SidedPointName = keyof typeof sidedRays
export type PointName = CentralPointName | `${Side}.${SidedPointName}`
export type BodyPoints = Readonly<Record<PointName, BodyPoint>>

/** The places of the figure's own body, as `touch.ts` names them. */
export const places: Readonly<Record<SidedPlace, SidedPointName> & Record<CentralPlace, CentralPointName>> = {
  thigh: 'thigh-top',
  'knee-front': 'kneecap',
  'thigh-outside': 'thigh-outside',
  shin: 'shin-front',
  'shin-outside': 'shin-outside',
  'thigh-behind-outside': 'thigh-behind-outside',
  'thigh-behind-inside': 'thigh-behind-inside',
  'hip-bone': 'hip-bone',
  'side-ribs': 'side-ribs',
  'front-ribs': 'front-ribs',
  'shoulder-front': 'shoulder-front',
  'shoulder-outside': 'deltoid',
  'outer-arm': 'upper-arm-outside',
  'elbow-place': 'elbow-tip',
  'wrist-place': 'wrist-back',
  hand: 'hand-back',
  'palm-place': 'palm-centre',
  'head-behind': 'back-head',
  temple: 'side-head',
  'knee-place': 'knee-inside',
  breastbone: 'breastbone',
  'belly-side': 'belly-side',
  tailbone: 'sacrum',
  chin: 'chin',
}

export function findBodyPoints(skeleton: Skeleton, field: BodyField): BodyPoints {
  const size = statureRatio(skeleton.shape)
  const points: Record<string, BodyPoint> = {}
  for (const [name, [bone, from, towards]] of Object.entries<Ray>(centralRays)) {
    points[name] = castRay(field, bone as BoneName, scale(from, size), scale(towards, size))
  }
  for (const [name, [bone, from, towards]] of Object.entries<Ray>(sidedRays)) {
    const isCentral = bone in boneIndex
    const left = castRay(
      field,
      (isCentral ? bone : `left.${bone}`) as BoneName,
      scale(from, size),
      scale(towards, size),
    )
    points[`left.${name}`] = left
    points[`right.${name}`] = {
      bone: isCentral ? left.bone : boneIndex[`right.${bone}` as BoneName],
      offset: across(left.offset),
      outward: across(left.outward),
    }
  }
  return points as BodyPoints
}

export function placeOfPoint(frame: Frame, point: BodyPoint): Vector {
  const turn = frame.turns[point.bone]
  const place = frame.places[point.bone]
  return turn === undefined || place === undefined ? [0, 0, 0] : add(place, rotate(turn, point.offset))
}

function castRay(field: BodyField, bone: BoneName, from: Vector, towards: Vector): BodyPoint {
  const outward = normalise(subtract(towards, from))
  return { bone: boneIndex[bone], offset: skinPoint(field, bone, from, outward), outward }
}

function across(v: Vector): Vector {
  return [-v[0], v[1], v[2]]
}
