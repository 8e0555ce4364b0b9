/** Tells which side a person seen from the side turns to the camera, and with it which way they face. */

import { isPointSeen, placeOf } from '../landmark-at.ts'
import { type LandmarkName, type Side, type Sighting, sides } from '../landmarks.ts'

/**
 * Raw depth is good enough for its sign, because shoulders and hips lie one behind the other. The face adds its
 * word: it looks the way the body faces.
 */
export function nearSide(sighting: Sighting): Side {
  const depth = rightIsNearer(sighting, 'shoulder') + rightIsNearer(sighting, 'hip')
  return depth + 2 * faceToTheRight(sighting) > 0 ? 'right' : 'left'
}

/** In widths of the picture: a hidden point is behind, but one that drops out now and then proves little. */
const hiddenIsBehind = 0.02

function rightIsNearer(sighting: Sighting, part: 'shoulder' | 'hip'): number {
  const isLeftSeen = isPointSeen(sighting, `left-${part}`)
  const isRightSeen = isPointSeen(sighting, `right-${part}`)
  if (isLeftSeen && isRightSeen) return depthOf(sighting, `left-${part}`) - depthOf(sighting, `right-${part}`)
  if (isLeftSeen === isRightSeen) return 0
  return isRightSeen ? hiddenIsBehind : -hiddenIsBehind
}

/** How far the nose is before the ears, across the trunk; above zero with the right side to the camera. */
function faceToTheRight(sighting: Sighting): number {
  const ears = sides.filter((side) => isPointSeen(sighting, `${side}-ear`))
  const side = sides.find(
    (one) => isPointSeen(sighting, `${one}-shoulder`) && isPointSeen(sighting, `${one}-hip`),
  )
  if (!side || ears.length === 0 || !isPointSeen(sighting, 'nose')) return 0
  const [hipX, hipY] = xyOf(sighting, `${side}-hip`)
  const [shoulderX, shoulderY] = xyOf(sighting, `${side}-shoulder`)
  const [noseX, noseY] = xyOf(sighting, 'nose')
  const [upX, upY] = [shoulderX - hipX, shoulderY - hipY]
  let sum = 0
  for (const ear of ears) {
    const [earX, earY] = xyOf(sighting, `${ear}-ear`)
    sum += upX * (noseY - earY) - upY * (noseX - earX)
  }
  const length = Math.hypot(upX, upY)
  return length === 0 ? 0 : sum / length / ears.length
}

function xyOf({ points }: Sighting, name: LandmarkName): readonly [number, number] {
  const [x, y] = points[placeOf(name)] ?? [0, 0]
  return [x, y]
}

function depthOf({ points }: Sighting, name: LandmarkName): number {
  return points[placeOf(name)]?.[2] ?? 0
}
