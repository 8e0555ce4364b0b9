/** The arm and the leg behind a body that stands side-on are guesses, however sure the detector is of them. */

import { isPointSeen, placeOf } from './landmark-at.ts'
import { type LandmarkName, type Side, type Sighting, sides } from './landmarks.ts'
import type { Measure } from './measure/measure.ts'
import { nearSide } from './measure/near-side.ts'
import { facingWidth } from './measure/trunk.ts'

/** Which side is hidden behind the body, if the person is turned that far for what is seen from there. */
export function farSide(sighting: Sighting, aspect: number, from: Measure['from']): Side | undefined {
  const shoulders = lengthOf(sighting, 'left-shoulder', 'right-shoulder', aspect)
  const hips = lengthOf(sighting, 'left-hip', 'right-hip', aspect)
  const trunks = sides.map((side) => lengthOf(sighting, `${side}-shoulder`, `${side}-hip`, aspect) ?? 0)
  const trunk = Math.max(...trunks)
  if (shoulders === undefined || hips === undefined || trunk === 0) return undefined
  const faces = (shoulders / facingWidth + hips / facingHips) / 2 / trunk
  if (faces > (from === 'side' ? mostlySideOn : sideOn)) return undefined
  return nearSide(sighting) === 'left' ? 'right' : 'left'
}

/** Of hips that face the camera, in lengths of the trunk. */
const facingHips = 0.33
/** A turn of some 50 degrees: of people who face the camera more or less, both look wider than 0.75. */
const sideOn = 0.66
/** What is told from the side is told of the near arm for longer. */
const mostlySideOn = 0.8

function lengthOf(
  sighting: Sighting,
  from: LandmarkName,
  to: LandmarkName,
  aspect: number,
): number | undefined {
  const [a, b] = [sighting.points[placeOf(from)], sighting.points[placeOf(to)]]
  if (!a || !b || !isPointSeen(sighting, from) || !isPointSeen(sighting, to)) return undefined
  return Math.hypot((a[0] - b[0]) * aspect, a[1] - b[1])
}
