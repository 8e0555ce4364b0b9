/** Where the skin lies over a bone, for contacts. */

import { type BoneName, boneIndex, sideOf } from '../skeleton/bones.ts'
import { add, normalise, type Rotation, rotate, scale, type Vector } from '../skeleton/vector.ts'
import { armGroup, headGroup, legGroup, neckGroup, trunkGroup } from './body-part.ts'
import type { BodyField } from './body-field.ts'

const armBones = /\.(upperArm|forearm|hand|fingers|fingertips|thumb)$/
const legBones = /\.(thigh|shin|foot|toes)$/
const nearest = 0.0001
const furthest = 0.5

/**
 * Follows a ray from a place inside the body, in the bone's own axes (those of the reference
 * stance), and answers where it leaves the skin, in the same axes. `towards` is a direction of
 * any length.
 *
 * Only the bone's own limb is asked: a ray down from the pelvis leaves the seat and does not run
 * down the thigh.
 */
export function skinPoint(field: BodyField, bone: BoneName, from: Vector, towards: Vector): Vector {
  const index = boneIndex[bone]
  const turn = field.bind.turns[index] as Rotation
  const origin = field.bind.places[index] as Vector
  // The right half is the mirror image of the left, so both may be asked where they are.
  const [px, py, pz] = add(origin, rotate(turn, from))
  const direction = normalise(towards)
  const [dx, dy, dz] = rotate(turn, direction)
  const depth = depthOf(bone)
  let inside = 0
  let step = 0.004
  while (
    inside < furthest &&
    depth(px + dx * (inside + step), py + dy * (inside + step), pz + dz * (inside + step)) < 0
  ) {
    inside += step
  }
  while (step > nearest) {
    step /= 2
    if (depth(px + dx * (inside + step), py + dy * (inside + step), pz + dz * (inside + step)) < 0)
      inside += step
  }
  return add(from, scale(direction, inside + step / 2))

  function depthOf(name: BoneName) {
    const near = field.within(px, py, pz, furthest / 2)
    const { groupDistances } = near
    const side = sideOf(name)
    if (side !== undefined && armBones.test(name)) {
      return (x: number, y: number, z: number) => {
        near.distance(x, y, z)
        return groupDistances[armGroup] as number
      }
    }
    if (side !== undefined && legBones.test(name)) {
      return (x: number, y: number, z: number) => {
        const whole = near.distance(x, y, z)
        // The flat sole is cut from the whole body, not from the leg's pieces.
        return Math.max(groupDistances[legGroup] as number, y < 0.05 ? whole : -1)
      }
    }
    return (x: number, y: number, z: number) => {
      near.distance(x, y, z)
      return Math.min(
        groupDistances[trunkGroup] as number,
        groupDistances[neckGroup] as number,
        groupDistances[headGroup] as number,
      )
    }
  }
}
