/** The body that the body map shows: it stands with hanging arms, and is looked at straight from behind or before. */

import { createProjector } from '../packages/figure/src/ink/raster.ts'
import type { Point } from '../packages/figure/src/ink/curves.ts'
import { flattenPose } from '../packages/figure/src/skeleton/angles.ts'
import { bodies, type BodyId, statureRatio } from '../packages/figure/src/skeleton/body-shape.ts'
import {
  type BoneName,
  boneIndex,
  createSkeleton,
  type Skeleton,
} from '../packages/figure/src/skeleton/bones.ts'
import { type Frame, poseSkeleton } from '../packages/figure/src/skeleton/forward-kinematics.ts'
import { add, rotate, type Vector } from '../packages/figure/src/skeleton/vector.ts'
import { type BodyField, createBodyField } from '../packages/figure/src/surface/index.ts'
import type { Camera } from '../packages/figure/src/view/camera.ts'

export const mapViews = ['behind', 'before'] as const
export type MapView = (typeof mapViews)[number]

/** Of the drawing's `viewBox`. */
export const mapSize = { width: 1120, height: 1600 } as const

export interface Stance {
  readonly skeleton: Skeleton
  readonly field: BodyField
  readonly frame: Frame
  readonly view: MapView
  readonly camera: Camera
  /** Where a place that goes with a bone is seen, in units of the drawing; the place is in the bone's own axes. */
  readonly see: (bone: BoneName, at: Vector) => Point
}

/** Arms far enough from the sides that the ribs can be seen, palms towards the thighs. */
const standing = flattenPose({
  both: { shoulder: { elevation: 11, plane: 5, rotation: 12 }, elbow: { flexion: 6 }, hip: { abduction: 4 } },
})
/** From below the top of the hips to above the hair of the slim figure, metres. */
const shown = { low: 0.93, high: 1.785 } as const
/** From far away, so that what is nearer looks no larger, metres. */
const distance = 6

export function standFor(body: BodyId, view: MapView): Stance {
  const skeleton = createSkeleton(bodies[body])
  const frame = poseSkeleton(skeleton, standing)
  const tall = statureRatio(skeleton.shape)
  const middle = ((shown.low + shown.high) / 2) * tall
  const camera: Camera = {
    eye: [0, middle, view === 'before' ? distance : -distance],
    target: [0, middle, 0],
    verticalFieldDegrees: (Math.atan(((shown.high - shown.low) * tall) / 2 / distance) * 360) / Math.PI,
  }
  const projector = createProjector(camera, { picture: mapSize, finer: 1 })
  return {
    skeleton,
    field: createBodyField(skeleton),
    frame,
    view,
    camera,
    see(bone, at) {
      const index = boneIndex[bone]
      const place = add(frame.places[index] as Vector, rotate(frame.turns[index] as never, at))
      const seen: number[] = []
      projector.project(...place, seen, 0)
      return [seen[0] as number, seen[1] as number]
    },
  }
}
