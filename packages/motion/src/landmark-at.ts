/** Finds a point of a sighting by its name. */

import { camera } from '@unhunch/knowledge/policy'
import { type LandmarkName, landmarkNames, type Point, type Sighting } from './landmarks.ts'

const placeByName: ReadonlyMap<LandmarkName, number> = new Map(
  landmarkNames.map((name, place) => [name, place]),
)

/** Where it stands in the lists of a sighting. */
export function placeOf(name: LandmarkName): number {
  return placeByName.get(name) ?? 0
}

/** Whether the detector is sure enough of it. */
export function isSeen(point: Point | undefined): point is Point {
  return point !== undefined && point[3] >= camera.leastVisibility.value
}

export function isPointSeen({ points }: Sighting, name: LandmarkName): boolean {
  return isSeen(points[placeOf(name)])
}

export function bothOf(part: 'elbow' | 'wrist'): readonly [LandmarkName, LandmarkName] {
  return [`left-${part}`, `right-${part}`]
}
