/** The pose in which the skin is made: arms and legs a little apart, so that nothing grows together. */

import { flattenPose } from '../skeleton/angles.ts'
import type { Skeleton } from '../skeleton/bones.ts'
import { type Frame, poseSkeleton } from '../skeleton/forward-kinematics.ts'

const bindAngles = flattenPose({
  both: { shoulder: { elevation: 52, plane: 8 }, hip: { abduction: 9 } },
})

/** The spine is straight here; the rounding of an older back comes with the pose. */
export function bindPose(skeleton: Skeleton): Frame {
  return poseSkeleton({ ...skeleton, shape: { ...skeleton.shape, upperBackRounding: 0 } }, bindAngles)
}
