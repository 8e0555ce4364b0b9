/** A body made ready to be posed. */

import { type BodyId, bodies } from '../skeleton/body-shape.ts'
import { createSkeleton, type Skeleton } from '../skeleton/bones.ts'
import { createBodyField } from '../surface/index.ts'
import { type BodyPoints, findBodyPoints } from './body-points.ts'
import { type BodySpheres, createBodySpheres } from './body-spheres.ts'

export interface Figure {
  readonly skeleton: Skeleton
  readonly points: BodyPoints
  readonly spheres: BodySpheres
}

export function createFigure(body: BodyId): Figure {
  const skeleton = createSkeleton(bodies[body])
  return {
    skeleton,
    points: findBodyPoints(skeleton, createBodyField(skeleton)),
    spheres: createBodySpheres(skeleton),
  }
}
