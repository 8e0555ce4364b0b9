/** Turns a mirrored sighting round: a detector that sees a mirror image calls the left hand the right one. */

import { type LandmarkName, landmarkNames, type Sighting } from './landmarks.ts'

/** Twice is the same again. */
export function mirrorSighting(sighting: Sighting): Sighting {
  const { points, world } = sighting
  return {
    ...sighting,
    points: swap(points).map(([x, y, z, visibility]) => [1 - x, y, z, visibility]),
    ...(world && { world: swap(world).map(([x, y, z]) => [-x, y, z]) }),
  }
}

const opposite: readonly number[] = landmarkNames.map((name) => landmarkNames.indexOf(otherSide(name)))

function swap<P>(points: readonly P[]): readonly P[] {
  return points.map((point, at) => points[opposite[at] ?? at] ?? point)
}

function otherSide(name: LandmarkName): LandmarkName {
  const swapped = name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left')
  return swapped as LandmarkName
}
