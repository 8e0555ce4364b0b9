/** How much of each bone's motion a place on the skin follows. */

import { boneIndex, type Side } from '../skeleton/bones.ts'
import {
  clamp,
  dot,
  inverse,
  normalise,
  type Rotation,
  rotate,
  scale,
  smoothStep,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import { armGroup, headGroup, legGroup, trunkGroup } from './body-part.ts'
import type { BodyField, NearField } from './body-field.ts'
import { statureRatio } from '../skeleton/body-shape.ts'
import { type CentralSkinBone, type SidedSkinBone, skinBoneIndex, skinBoneNames } from './skin-bones.ts'

/** One bone passes into the next around a place along the limb, over a width, metres on the slim figure. */
type Passage<Bone> = readonly [next: Bone, at: number, width: number, how?: 'evenly']

const spine: readonly Passage<CentralSkinBone>[] = [
  ['pelvis', 0, 0.1],
  ['l5', 0.985, 0.1],
  ['l2', 1.075, 0.09],
  ['t12', 1.155, 0.09],
  ['t8', 1.25, 0.095],
  ['t4', 1.345, 0.095],
  ['c7', 1.452, 0.05],
  ['c3', 1.512, 0.055],
  ['head', 1.565, 0.05],
]
/** From the shoulder joint. */
const arm: readonly Passage<SidedSkinBone>[] = [
  ['shoulderHalf', -1, 0.1],
  ['upperArm0', 0.056, 0.1],
  ['upperArm1', 0.11, 0.09],
  ['upperArm2', 0.185, 0.08],
  ['elbowHalf', 0.262, 0.045],
  ['forearm0', 0.312, 0.045],
  ['forearm1', 0.37, 0.085, 'evenly'],
  ['forearm2', 0.455, 0.085, 'evenly'],
  ['hand', 0.53, 0.034],
  ['fingers', 0.609, 0.024],
  ['fingertips', 0.648, 0.014],
  ['fingerEnds', 0.671, 0.01],
]
/** From the hip joint. */
const leg: readonly Passage<SidedSkinBone>[] = [
  ['hipHalf', -1, 0.1],
  ['thigh0', 0.085, 0.15],
  ['thigh1', 0.19, 0.12],
  ['kneeHalf', 0.392, 0.06],
  ['shin', 0.456, 0.06],
  ['foot', 0.832, 0.05],
]
/** In front of the ankle, where the toes bend. */
const toeBend = { at: 0.118, width: 0.03 }

/** The thumb's two links and the nearest finger, from the wrist; and how thick they are. */
const thumb = {
  root: [-0.008, -0.03, 0.03],
  joint: [-0.015, -0.058, 0.052],
  tip: [-0.018, -0.092, 0.06],
  radius: 0.0115,
  indexRoot: [0, -0.03, 0.02],
  indexTip: [-0.004, -0.16, 0.03],
  indexRadius: 0.012,
} as const satisfies Record<string, Vector | number>

/**
 * On the midline both legs pull, so the pelvis must have let go before the thighs take hold: there
 * would be more bones than a vertex may be tied to. How much sooner the one and later the other
 * than elsewhere, and how much lower the fold lies, metres.
 */
const cleft = { sooner: 0.025, later: 0.02, lower: 0.015 }

/** Fills `out`, one weight for each bone of the skin; they add up to 1. Only for places on the left half. */
export type Weigh = (at: Vector, near: NearField, out: Float64Array) => void

export function createWeigher(field: BodyField): Weigh {
  const { bind, skeleton } = field
  const tall = statureRatio(skeleton.shape)
  const limb = (bone: 'upperArm' | 'thigh' | 'hand' | 'foot') => {
    const index = boneIndex[`left.${bone}`]
    const turn = bind.turns[index] as Rotation
    return {
      at: scale(bind.places[index] as Vector, 1 / tall),
      along: rotate(turn, [0, -1, 0]),
      back: inverse(turn),
    }
  }
  const [shoulder, hip, hand, foot] = [limb('upperArm'), limb('thigh'), limb('hand'), limb('foot')]

  return (at, near, out) => {
    out.fill(0)
    near.distance(...at)
    const [toTrunk, toHead, toArm, toLeg] = [trunkGroup, headGroup, armGroup, legGroup].map(
      (group) => near.groupDistances[group] as number,
    ) as [number, number, number, number]
    // From here on in the measures of the slim figure's height.
    const p = scale(at, 1 / tall)
    const give = (bone: CentralSkinBone | SidedSkinBone, weight: number, side: Side = 'left') => {
      const index = skinBoneIndex(bone, side)
      out[index] = (out[index] as number) + weight
    }

    const alongArm = dot(subtract(p, shoulder.at), shoulder.along)
    const armShare =
      toArm > 0.12 ? 0 : smoothStep(-0.044, 0.062, alongArm) * smoothStep(-0.05, 0.045, toTrunk - toArm)
    const other = otherLegShare(p)
    const legShare = armShare > 0.01 && toArm < toLeg ? 0 : legShareOf(p, toLeg, other)
    if (armShare > 0) giveArm(armShare)
    if (legShare > 0) {
      giveLeg(legShare * (1 - other), 'left', other)
      if (other > 0) giveLeg(legShare * other, 'right', other)
    }
    if (armShare + legShare < 1) giveTrunk(1 - armShare - legShare)

    function giveArm(share: number) {
      const local = rotate(hand.back, subtract(p, hand.at))
      const [ofThumb, ofTip] = thumbShares(local)
      give('thumb', share * ofThumb * (1 - ofTip))
      give('thumbTip', share * ofThumb * ofTip)
      passAlong(arm, alongArm, share * (1 - ofThumb), give)
    }

    function giveLeg(share: number, side: Side, other: number) {
      const forward = rotate(foot.back, subtract(p, foot.at))[2]
      const ofToes = passed(toeBend.at, toeBend.width, forward)
      const along = dot(subtract(p, hip.at), hip.along) - cleft.later * 2 * other
      passAlong(leg, along, share, (bone, weight) => {
        if (bone === 'foot') {
          give('toes', weight * ofToes)
          give('foot', weight * (1 - ofToes))
        } else give(bone, weight, side)
      })
    }

    function giveTrunk(share: number) {
      const [, y, z] = p
      const { blade, collar } = girdleShares(p)
      // Skull and jaw are rigid; the neck's bones run obliquely through it.
      const ofHead = y > 1.48 ? smoothStep(0.02, 0.002, toHead) : 0
      const height = y + (y > 1.42 ? 0.45 * (z + 0.03) : 0)
      const rest = 1 - blade - collar
      passAlong(spine, height, share * rest * (1 - ofHead), give)
      give('head', share * rest * ofHead)
      give('scapula', share * blade)
      give('clavicle', share * collar)
    }
  }
}

/** The fold of the groin runs higher in front than behind. */
function legShareOf([, y, z]: Vector, toLeg: number, other: number): number {
  if (toLeg > 0.12) return 0
  const fold = 0.905 + clamp(z, -0.12, 0.1) * 0.3 - cleft.lower * 2 * other
  const half = 0.07 + clamp(z, 0, 0.1) * 0.2 - cleft.sooner * 2 * other
  return smoothStep(-half, half, fold - y)
}

/** Between the legs the skin follows both alike; buttocks part more gradually than the thighs. */
function otherLegShare([x, y, z]: Vector): number {
  const width = 0.03 + clamp(-0.03 - z, 0, 0.06) * 0.5
  return 0.5 * smoothStep(width, 0, x) * smoothStep(0.74, 0.78, y)
}

function girdleShares([x, y, z]: Vector) {
  // Outside the blade the skin stays with it until the arm takes over; it must not fall back to the ribs.
  const acrossBlade = Math.hypot((x - 0.095) / (x < 0.095 ? 0.075 : 0.17), (y - 1.335) / 0.105)
  const blade = z < -0.02 ? 0.9 * smoothStep(1, 0.25, acrossBlade) * smoothStep(-0.02, -0.07, z) : 0
  const collar = 0.9 * smoothStep(0.04, 0.13, x) * smoothStep(1.33, 1.4, y) * smoothStep(1.52, 1.47, y)
  return { blade, collar: collar * (1 - blade) }
}

function thumbShares(local: Vector): readonly [whole: number, tip: number] {
  const { root, joint, tip, radius, indexRoot, indexTip, indexRadius } = thumb
  const toThumb = Math.min(toSegment(local, root, joint), toSegment(local, joint, tip)) - radius
  const toIndex = toSegment(local, indexRoot, indexTip) - indexRadius
  const along = dot(subtract(local, root), normalise(subtract(joint, root)))
  const whole = smoothStep(-0.007, 0.006, toIndex - toThumb) * smoothStep(-0.006, 0.02, along)
  return [whole, smoothStep(-0.006, 0.006, dot(subtract(local, joint), normalise(subtract(tip, joint))))]
}

function toSegment(p: Vector, from: Vector, to: Vector): number {
  const axis = subtract(to, from)
  const t = clamp(dot(subtract(p, from), axis) / dot(axis, axis), 0, 1)
  return Math.hypot(...subtract(p, [from[0] + axis[0] * t, from[1] + axis[1] * t, from[2] + axis[2] * t]))
}

function passAlong<Bone>(
  chain: readonly Passage<Bone>[],
  along: number,
  share: number,
  give: (bone: Bone, weight: number) => void,
) {
  let reached = 1
  chain.forEach(([bone], index) => {
    const next = chain[index + 1]
    const beyond = next === undefined ? 0 : passed(next[1], next[2], along, next[3])
    if (reached > beyond) give(bone, share * (reached - beyond))
    reached = beyond
  })
}

/** A twist that passes evenly shows no bands; a bend wants soft ends. */
function passed(at: number, width: number, along: number, how?: 'evenly'): number {
  if (how === 'evenly') return clamp((along - at) / width + 0.5, 0, 1)
  return smoothStep(at - width / 2, at + width / 2, along)
}

export const weightCount = skinBoneNames.length
