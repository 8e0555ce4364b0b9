/** Decides which points to believe: a detector is often sure of points that no body could have put there. */

import { isSeen, placeOf } from '../landmark-at.ts'
import { type LandmarkName, landmarkNames, type Point, type Sighting, type WorldPoint } from '../landmarks.ts'

/** Of one landmark: where it was when last believed, and what the detector said last. */
export interface Belief {
  readonly point: Point
  readonly world: WorldPoint | undefined
  readonly atMs: number
  readonly claim: Point
  readonly claimedMs: number
}

/** Why a point is not believed. */
export type Doubt = 'unsure' | 'outside' | 'impossible'

export interface Believed {
  /** What is measured on: doubted points have visibility 0, but for a moment they stay where they were. */
  readonly sighting: Sighting
  readonly beliefs: ReadonlyMap<LandmarkName, Belief>
  readonly doubts: ReadonlyMap<LandmarkName, Doubt>
  /** Of the body in heights of the picture, whether it fits into the picture or not. */
  readonly size: number | undefined
}

export function believe(
  sighting: Sighting,
  before: ReadonlyMap<LandmarkName, Belief>,
  aspect: number,
): Believed {
  const { atMs } = sighting
  if (sighting.points.length === 0) return { sighting, beliefs: before, doubts: new Map(), size: undefined }
  // A shoulder that jumps away must not make everything else look small beside it.
  const now = bodySize(sighting, aspect)
  const size = bodySize({ points: remember(before, atMs) }, aspect) ?? now
  const doubts = doubtBones(sighting, aspect, size)
  const beliefs = new Map(before)
  const points = [...sighting.points]
  const world = sighting.world && [...sighting.world]
  for (const [place, name] of landmarkNames.entries()) {
    const claim = points[place]
    if (!claim) continue
    const last = before.get(name)
    const doubt = doubtAlone(claim) ?? doubts.get(name) ?? doubtJump(claim, atMs, last, aspect, size)
    if (!doubt) {
      beliefs.set(name, { point: claim, world: world?.[place], atMs, claim, claimedMs: atMs })
      continue
    }
    doubts.set(name, doubt)
    if (last && doubt === 'impossible') beliefs.set(name, { ...last, claim, claimedMs: atMs })
    const carried = last && doubt !== 'outside' && atMs - last.atMs <= carriedMs ? last : undefined
    points[place] = carried?.point ?? [claim[0], claim[1], claim[2], 0]
    if (world && carried?.world) world[place] = carried.world
  }
  return { sighting: { ...sighting, points, ...(world && { world }) }, beliefs, doubts, size: now }
}

/** A point that drops out for less stays where it was: three pictures at 15 a second. */
const carriedMs = 200

function remember(beliefs: ReadonlyMap<LandmarkName, Belief>, atMs: number): readonly Point[] {
  return landmarkNames.map((name) => {
    const belief = beliefs.get(name)
    return belief && atMs - belief.atMs <= forgottenMs ? belief.point : unseen
  })
}

const unseen: Point = [0, 0, 0, 0]

/** In heights of the picture: the trunk, or what the shoulders say of it while the person bends to the camera. */
function bodySize(sighting: Pick<Sighting, 'points'>, aspect: number): number | undefined {
  const width = distance(sighting, 'left-shoulder', 'right-shoulder', aspect)
  const sizes = [
    width && width * trunkOverShoulders,
    distance(sighting, 'left-shoulder', 'left-hip', aspect),
    distance(sighting, 'right-shoulder', 'right-hip', aspect),
  ].filter((size) => size !== undefined)
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}

const trunkOverShoulders = 1.4

/** The longest that bones may look, in lengths of the trunk: half as long again as measured, for the near ones. */
const bones: readonly (readonly [from: LandmarkName, to: LandmarkName, longest: number])[] = [
  ['left-shoulder', 'left-elbow', 1],
  ['right-shoulder', 'right-elbow', 1],
  ['left-elbow', 'left-wrist', 1],
  ['right-elbow', 'right-wrist', 1],
  ['left-hip', 'left-knee', 1.5],
  ['right-hip', 'right-knee', 1.5],
  ['left-knee', 'left-ankle', 1.5],
  ['right-knee', 'right-ankle', 1.5],
  ['left-shoulder', 'left-ear', 0.9],
  ['right-shoulder', 'right-ear', 0.9],
  ['left-ear', 'nose', 0.5],
  ['right-ear', 'nose', 0.5],
]

/** Of a bone that is too long, the end further from the trunk is the one that went astray. */
function doubtBones(sighting: Sighting, aspect: number, size: number | undefined): Map<LandmarkName, Doubt> {
  const doubts = new Map<LandmarkName, Doubt>()
  if (size === undefined) return doubts
  for (const [from, to, longest] of bones) {
    const length = distance(sighting, from, to, aspect)
    if (length !== undefined && length > longest * size) doubts.set(to, 'impossible')
  }
  const width = distance(sighting, 'left-shoulder', 'right-shoulder', aspect)
  for (const side of ['left', 'right'] as const) {
    const trunk = distance(sighting, `${side}-shoulder`, `${side}-hip`, aspect)
    if (width !== undefined && trunk !== undefined && trunk < shortestTrunk * width) {
      doubts.set(`${side}-hip`, 'impossible')
    }
  }
  return doubts
}

/** In widths of the shoulders: folded over towards the camera, hips are guessed. */
const shortestTrunk = 0.5

function doubtAlone(claim: Point): Doubt | undefined {
  const [x, y] = claim
  if (x < 0 || x > 1 || y < 0 || y > 1) return 'outside'
  return isSeen(claim) ? undefined : 'unsure'
}

/** Back to where it was believed, or staying where it jumped to, it is believed again. */
function doubtJump(
  claim: Point,
  atMs: number,
  last: Belief | undefined,
  aspect: number,
  size: number | undefined,
): Doubt | undefined {
  if (!last || size === undefined || atMs - last.atMs > forgottenMs) return undefined
  const isNear = (point: Point, sinceMs: number) =>
    Math.hypot((claim[0] - point[0]) * aspect, claim[1] - point[1]) <=
    size * (jumpOfNoise + (fastest * Math.max(0, atMs - sinceMs)) / 1000)
  return isNear(last.point, last.atMs) || isNear(last.claim, last.claimedMs) ? undefined : 'impossible'
}

const forgottenMs = 1000
/** In lengths of the trunk a second: about 6 m/s, faster than a hand in any exercise. */
const fastest = 12
/** In lengths of the trunk: detectors shift limbs by that much when they change their mind. */
const jumpOfNoise = 0.3

/** In heights of the picture, between two points the detector is sure of. */
export function distance(
  { points }: Pick<Sighting, 'points'>,
  from: LandmarkName,
  to: LandmarkName,
  aspect: number,
): number | undefined {
  const [a, b] = [points[placeOf(from)], points[placeOf(to)]]
  return isSeen(a) && isSeen(b) ? Math.hypot((a[0] - b[0]) * aspect, a[1] - b[1]) : undefined
}
