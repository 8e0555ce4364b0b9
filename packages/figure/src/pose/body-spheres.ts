/** The figure as a handful of spheres, so that the solver can keep limbs out of the trunk and above the floor. */

import { type BodyShape, statureRatio } from '../skeleton/body-shape.ts'
import {
  type BoneName,
  boneIndex,
  type CentralBone,
  type SidedBone,
  type Skeleton,
} from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import { add, rotate, type Vector } from '../skeleton/vector.ts'

export interface BodySphere {
  readonly bone: number
  readonly centre: Vector
  readonly radius: number
}

/** Which spheres may not meet which. */
export interface BodySpheres {
  readonly all: readonly BodySphere[]
  readonly pairs: readonly (readonly [number, number])[]
  /** May not sink under the floor or into a wall. */
  readonly low: readonly number[]
}

type Region = keyof BodyShape['girth'] | 'hand' | 'foot'
type Row = readonly [part: Part, bone: CentralBone | SidedBone, centre: Vector, radius: number, girth: Region]
/** Of an `edge` it only counts that it stays above the floor. */
type Part = 'trunk' | 'head' | 'arm' | 'hand' | 'edge' | 'thigh' | 'leg'

/** Centre in the bone's frame and radius, metres, on the slim figure; the left one of each pair. */
const rows: readonly Row[] = [
  ['trunk', 'pelvis', [0.07, 0.0, 0.0], 0.09, 'hips'],
  ['trunk', 'pelvis', [0.08, -0.06, -0.03], 0.085, 'hips'],
  ['trunk', 'l2', [0.045, 0, 0.022], 0.08, 'waist'],
  ['trunk', 't12', [0.05, 0.03, 0.03], 0.085, 'chest'],
  ['trunk', 't8', [0.055, 0.05, 0.045], 0.088, 'chest'],
  ['trunk', 't4', [0.05, 0.0, 0.04], 0.078, 'chest'],
  ['head', 'c7', [0, 0.05, 0.02], 0.046, 'neck'],
  ['head', 'head', [0, 0.08, -0.01], 0.085, 'face'],
  ['head', 'head', [0, 0.0, 0.045], 0.045, 'face'],
  ['arm', 'upperArm', [0, -0.2, 0], 0.036, 'upperArm'],
  ['arm', 'upperArm', [0, -0.28, 0], 0.035, 'upperArm'],
  ['arm', 'forearm', [0, -0.08, 0], 0.033, 'forearm'],
  ['arm', 'forearm', [0, -0.16, 0], 0.027, 'forearm'],
  ['hand', 'hand', [0, -0.01, 0], 0.02, 'hand'],
  ['hand', 'hand', [-0.004, -0.06, 0], 0.018, 'hand'],
  ['hand', 'fingertips', [0, -0.02, 0], 0.012, 'hand'],
  ['edge', 'fingertips', [0, -0.044, 0.02], 0.011, 'hand'],
  ['edge', 'fingertips', [0, -0.036, -0.024], 0.011, 'hand'],
  ['edge', 'thumb', [-0.008, -0.06, 0.026], 0.012, 'hand'],
  ['thigh', 'thigh', [0, -0.2, 0], 0.072, 'thigh'],
  ['thigh', 'thigh', [0, -0.3, 0.002], 0.061, 'thigh'],
  ['thigh', 'shin', [0, 0.0, 0.004], 0.05, 'shin'],
  ['leg', 'shin', [0, -0.13, -0.01], 0.048, 'shin'],
  ['leg', 'shin', [0, -0.27, 0], 0.034, 'shin'],
  ['leg', 'foot', [0, -0.04, -0.015], 0.034, 'foot'],
  ['leg', 'foot', [0.005, -0.055, 0.09], 0.025, 'foot'],
]

const meets: readonly (readonly [Part, Part])[] = [
  ['arm', 'trunk'],
  ['hand', 'trunk'],
  ['arm', 'head'],
  ['hand', 'head'],
  ['hand', 'thigh'],
  ['arm', 'thigh'],
  ['arm', 'arm'],
  ['arm', 'hand'],
  ['hand', 'hand'],
  ['thigh', 'thigh'],
  ['leg', 'leg'],
  ['thigh', 'leg'],
]

export function createBodySpheres({ shape }: Skeleton): BodySpheres {
  const size = statureRatio(shape)
  const made: { sphere: BodySphere; part: Part; side: 'left' | 'right' | undefined }[] = []
  for (const [part, bone, centre, radius, region] of rows) {
    const girth = region === 'hand' || region === 'foot' ? 1 : shape.girth[region]
    const isTrunk = bone in boneIndex
    for (const side of centre[0] === 0 && isTrunk ? ([undefined] as const) : (['left', 'right'] as const)) {
      const outward = side === 'right' ? -1 : 1
      const name = (isTrunk ? bone : `${side}.${bone}`) as BoneName
      const forward = bone === 'l2' ? shape.belly : 0
      made.push({
        part,
        side: isTrunk ? undefined : side,
        sphere: {
          bone: boneIndex[name],
          centre: [
            centre[0] * outward * size * (isTrunk ? girth : 1),
            centre[1] * size,
            centre[2] * size + forward,
          ],
          radius: radius * girth * size,
        },
      })
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (const [a, first] of made.entries()) {
    for (const [b, second] of made.entries()) {
      if (
        a === b ||
        (first.side !== undefined && first.side === second.side && !crossesOwnSide(first.part, second.part))
      ) {
        continue
      }
      if (first.part === second.part && a > b) continue
      if (meets.some(([p, q]) => p === first.part && q === second.part)) pairs.push([a, b])
    }
  }
  return {
    all: made.map(({ sphere }) => sphere),
    pairs,
    low: [...made.keys()],
  }
}

export function placeOfSphere(frame: Frame, { bone, centre }: BodySphere): Vector {
  return add(frame.places[bone] as Vector, rotate(frame.turns[bone] as never, centre))
}

/** A hand can meet the thigh of its own side; a thigh never its own shin, for knees bend. */
function crossesOwnSide(a: Part, b: Part): boolean {
  return (a === 'arm' || a === 'hand') && b === 'thigh'
}
