/** Where a person puts a phone or a laptop to be watched: a usual lens, at the height of the chest, level. */

import type { Figure } from '../pose/figure.ts'
import { boneIndex, type Side } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { clamp, radiansPerDegree, type Vector } from '../skeleton/vector.ts'
import type { Camera } from '../view/camera.ts'
import { placesInWorld } from './landmarks-of.ts'

export interface Watching {
  readonly from: 'front' | 'side'
  /** Which side of the person is towards the lens, when it looks from the side. */
  readonly side?: Side
  readonly metres: number
  /** How far round the person the lens is from where it should be; towards their left is more. */
  readonly turnedDegrees?: number
  /** Without it, at the chest, or as low as a phone on the floor leans. */
  readonly lensMetres?: number
}

/** Of a usual webcam, and of a phone that lies on its side. */
const verticalFieldDegrees = 50
/** A phone that leans on a book on the floor, metres. */
const lowestLens = 0.3
/** From the eyes to the hair, and from the knuckles to the fingertips, metres. */
const overTheHighest = 0.13
/** The highest of the body is at this share of the way from the middle of the picture to its edge, or below. */
const headroom = 0.95
/** So far a lens may be tilted to have the person in the middle, degrees. */
const mostTilt = 5

export function cameraOfWatch(
  figure: Pick<Figure, 'skeleton'>,
  frame: Frame,
  { from, side = 'left', metres, turnedDegrees = 0, lensMetres }: Watching,
): Camera {
  const chest = frame.places[boneIndex.t8] as Vector
  const pelvis = frame.places[boneIndex.pelvis] as Vector
  const heights = placesInWorld(figure, frame).map(([, height]) => height)
  const height = lensMetres ?? Math.max(lowestLens, chest[1])
  const tilt = Math.tan(mostTilt * radiansPerDegree) * metres
  const top = Math.max(...heights) + overTheHighest
  const middle = (Math.min(...heights) + top) / 2
  // Who is too near to be seen whole has the head in the picture, and not the feet.
  const headIsIn = top - headroom * metres * Math.tan((verticalFieldDegrees / 2) * radiansPerDegree)
  const target: Vector = [
    (chest[0] + pelvis[0]) / 2,
    clamp(Math.max(middle, headIsIn), height - tilt, height + tilt),
    (chest[2] + pelvis[2]) / 2,
  ]
  const sideways = side === 'left' ? 90 : -90
  const around = ((from === 'side' ? sideways : 0) + turnedDegrees) * radiansPerDegree
  return {
    eye: [target[0] + metres * Math.sin(around), height, target[2] + metres * Math.cos(around)],
    target,
    verticalFieldDegrees,
  }
}
