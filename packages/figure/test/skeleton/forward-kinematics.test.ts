/** Where the bones are: the reference stance, the signs of the motions, mirror images. */

import type { PoseAngles } from '@unhunch/knowledge'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenPose, mirrorAngles } from '../../src/skeleton/angles.ts'
import { bodies, bodyIds } from '../../src/skeleton/body-shape.ts'
import { boneIndex, type BoneName, boneNames, createSkeleton } from '../../src/skeleton/bones.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { lengthOf, subtract, type Vector } from '../../src/skeleton/vector.ts'
import { anyAngles } from '../any-angles.ts'

const skeleton = createSkeleton(bodies.slim)
const placesOf = (pose: PoseAngles) => {
  const { places } = poseSkeleton(skeleton, flattenPose(pose))
  return (bone: BoneName) => places[boneIndex[bone]] as Vector
}
const stance = placesOf({})
const aimWith = (protraction: number) => {
  const at = placesOf({ left: { shoulder: { elevation: 70, plane: 40 }, shoulderBlade: { protraction } } })
  return subtract(at('left.forearm'), at('left.upperArm'))
}

describe('poseSkeleton', () => {
  it('stands in the reference stance when all angles are 0', () => {
    for (const [index, origin] of skeleton.origins.entries()) {
      expect(lengthOf(subtract(stance(boneNames[index] as BoneName), origin))).toBeLessThan(1e-9)
    }
  })

  it.each([
    ['an elbow bends the hand forward', { left: { elbow: { flexion: 90 } } }, 'left.hand', 2, 1],
    ['a knee bends the foot back', { left: { knee: { flexion: 90 } } }, 'left.foot', 2, -1],
    ['a hip lifts the knee forward', { left: { hip: { flexion: 90 } } }, 'left.shin', 2, 1],
    ['plane 0 lifts the arm to the side', { left: { shoulder: { elevation: 90 } } }, 'left.hand', 0, 1],
    ['plane 90 lifts it forward', { left: { shoulder: { elevation: 90, plane: 90 } } }, 'left.hand', 2, 1],
    ['plane -90 lifts it back', { left: { shoulder: { elevation: 40, plane: -90 } } }, 'left.hand', 2, -1],
    ['a side bend goes to the left', { thoracic: { sideBend: 20 } }, 'head', 0, 1],
    [
      'a turn to the left takes the right shoulder forward',
      { thoracic: { turn: 30 } },
      'right.upperArm',
      2,
      1,
    ],
    ['flexion bends the head forward', { lumbar: { flexion: 30 } }, 'head', 2, 1],
    [
      'protraction takes the shoulder forward',
      { left: { shoulderBlade: { protraction: 15 } } },
      'left.upperArm',
      2,
      1,
    ],
    ['elevation lifts the shoulder', { left: { shoulderBlade: { elevation: 20 } } }, 'left.upperArm', 1, 1],
    ['deviation moves the hand to the thumb', { left: { wrist: { deviation: 15 } } }, 'left.fingers', 2, 1],
    ['wrist flexion goes to the palm', { left: { wrist: { flexion: 40 } } }, 'left.fingers', 0, -1],
    ['a grip closes to the palm', { left: { hand: { grip: 80 } } }, 'left.fingertips', 0, -1],
    ['a pelvis that leans 90 lies face down', { pelvis: { lean: 90 } }, 'head', 2, 1],
    ['a pelvis that rolls 90 lies on the right side', { pelvis: { roll: 90 } }, 'head', 0, -1],
  ] as const)('%s', (_what, pose, bone, axis, sign) => {
    const moved = subtract(placesOf(pose)(bone), stance(bone))
    expect(Math.sign(moved[axis])).toBe(sign)
    expect(Math.abs(moved[axis])).toBeGreaterThan(0.005)
  })

  it('aims the arm against the chest, wherever the blade is', () => {
    expect(lengthOf(subtract(aimWith(-18), aimWith(18)))).toBeLessThan(1e-9)
  })

  it.each(bodyIds)('keeps every bone of the %s body as long as it is', (body) => {
    const grown = createSkeleton(bodies[body])
    fc.assert(
      fc.property(anyAngles, (angles) => {
        const { places } = poseSkeleton(grown, angles)
        for (const [bone, parent] of grown.parents.entries()) {
          if (parent < 0) continue
          const length = lengthOf(subtract(places[bone] as Vector, places[parent] as Vector))
          expect(Math.abs(length - lengthOf(grown.offsets[bone] as Vector))).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('of a mirrored pose is the mirror image', () => {
    const opposite = boneNames.map((name) =>
      boneNames.indexOf(
        name.replace(/^left|^right/, (side) => (side === 'left' ? 'right' : 'left')) as BoneName,
      ),
    )
    fc.assert(
      fc.property(anyAngles, (angles) => {
        const { places } = poseSkeleton(skeleton, angles)
        const mirrored = poseSkeleton(skeleton, mirrorAngles(angles)).places
        for (const [bone, [x, y, z]] of places.entries()) {
          const image = mirrored[opposite[bone] as number] as Vector
          expect(lengthOf(subtract(image, [-x, y, z]))).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 50 },
    )
  })
})
