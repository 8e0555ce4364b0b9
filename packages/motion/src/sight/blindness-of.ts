/** Tells what stands in the way of judging one sighting: the person, the light, the camera, or a point that is missing. */

import { isPointSeen, placeOf } from '../landmark-at.ts'
import type { LandmarkName, Sighting } from '../landmarks.ts'
import { spotAt } from '../measure/body.ts'
import { between, degrees, middle } from '../measure/plane.ts'
import { trunkLean } from '../measure/trunk.ts'
import type { Blindness } from '../observation.ts'
import { type Believed, distance, type Doubt } from './believe.ts'

export interface SightNeeds {
  readonly from: 'front' | 'side' | 'any'
  /** Sets of points; one whole set is enough. */
  readonly needs: readonly (readonly LandmarkName[])[]
  /** Width of the picture over its height. */
  readonly aspect: number
}

/** What helps most comes first: nobody stands straighter in a dark room. */
export function blindnessOf(
  { sighting, size = 0 }: Pick<Believed, 'sighting' | 'size'>,
  missing: ReadonlyMap<LandmarkName, Doubt>,
  { from, needs, aspect }: SightNeeds,
): Blindness | null {
  const light = sighting.light ?? 1
  if ((sighting.people ?? 1) > 1) return 'two-people'
  if (light < dark) return 'too-dark'
  if (size > nearest) return 'too-near'
  if (sighting.points.length === 0 || sighting.people === 0 || !hasBody(sighting)) {
    return light < dim ? 'too-dark' : 'nobody'
  }
  if (size > 0 && size < furthest) return 'too-far'
  if (isWrongView(sighting, from, aspect)) return 'wrong-view'
  if (from === 'front' && isTilted(sighting, aspect)) return 'tilted'
  const doubts = leastMissing(needs, missing)
  if (doubts.length === 0) return null
  if (doubts.includes('outside')) return size > ratherNear ? 'too-near' : 'cut-off'
  if (doubts.includes('impossible')) return 'implausible'
  return light < dim ? 'too-dark' : 'hidden'
}

/** Mean brightness of a picture: a room at 0.18 of daylight was still good enough for the detector. */
const dark = 0.05
const dim = 0.15

/** Lengths of the trunk in heights of the picture: a standing person is about three and a half of them. */
const nearest = 1.2
const ratherNear = 0.5
const furthest = 0.08

function hasBody(sighting: Sighting): boolean {
  return (['left-shoulder', 'right-shoulder', 'left-hip', 'right-hip', 'nose'] as const).some((name) =>
    isPointSeen(sighting, name),
  )
}

/** How wide shoulders and hips look on a person who faces the camera, in lengths of the trunk. */
const facingShoulders = 0.7
const facingHips = 0.33
/** 63 degrees off the front, or 37 off the side: some exercises turn the trunk far, and the hips a little. */
const frontLeast = 0.45
const sideMost = 0.6

/** In case of doubt it is the right one: of shoulders and hips, those count that speak for it. */
function isWrongView(sighting: Sighting, from: SightNeeds['from'], aspect: number): boolean {
  if (from === 'any') return false
  if (from === 'front' && isFromBehind(sighting)) return true
  const trunk = Math.max(
    distance(sighting, 'left-shoulder', 'left-hip', aspect) ?? 0,
    distance(sighting, 'right-shoulder', 'right-hip', aspect) ?? 0,
  )
  const shoulders = distance(sighting, 'left-shoulder', 'right-shoulder', aspect)
  const hips = distance(sighting, 'left-hip', 'right-hip', aspect)
  if (trunk === 0 || shoulders === undefined || hips === undefined) return false
  const facing = [shoulders / trunk / facingShoulders, hips / trunk / facingHips]
  return from === 'front' ? Math.max(...facing) < frontLeast : Math.min(...facing) > sideMost
}

/** The left shoulder is on the right of the picture while the person faces the camera. */
function isFromBehind(sighting: Sighting): boolean {
  const left = xOf(sighting, 'left-shoulder')
  const right = xOf(sighting, 'right-shoulder')
  const hipLeft = xOf(sighting, 'left-hip')
  const hipRight = xOf(sighting, 'right-hip')
  return left !== undefined && right !== undefined && left < right && (hipLeft ?? 0) <= (hipRight ?? 0)
}

/** Hips, shoulders, trunk and legs all lean by the same: then it is the camera that leans. */
function isTilted(sighting: Sighting, aspect: number): boolean {
  const trunk = trunkLean.of(sighting, 'left', aspect)
  if (trunk === undefined || Math.abs(trunk) < tiltDegrees || Math.abs(trunk) > mostTilt) return false
  const lines = [
    slopeOf(sighting, 'shoulder', aspect),
    slopeOf(sighting, 'hip', aspect),
    legsLean(sighting, aspect) ?? trunk,
  ]
  return lines.every((line) => Math.abs(line - trunk) < sameDegrees)
}

/** Smaller tilts are within the error of leaning. */
const tiltDegrees = 10
/** Beyond it, the person lies. */
const mostTilt = 45
const sameDegrees = 7

/** How far the left one is lower. */
function slopeOf(sighting: Sighting, part: 'shoulder' | 'hip', aspect: number): number {
  const [leftX, leftY] = sighting.points[placeOf(`left-${part}`)] ?? [0, 0]
  const [rightX, rightY] = sighting.points[placeOf(`right-${part}`)] ?? [0, 0]
  return degrees(Math.atan2(leftY - rightY, (leftX - rightX) * aspect))
}

/** From the ankles up to the hips, to the left. */
function legsLean(sighting: Sighting, aspect: number): number | undefined {
  const [leftHip, rightHip, leftAnkle, rightAnkle] = (
    ['left-hip', 'right-hip', 'left-ankle', 'right-ankle'] as const
  ).map((name) => (isPointSeen(sighting, name) ? spotAt(sighting, name, aspect) : undefined))
  if (!leftHip || !rightHip || !leftAnkle || !rightAnkle) return undefined
  const legs = between(middle(leftAnkle, rightAnkle), middle(leftHip, rightHip))
  return degrees(Math.atan2(legs.x, -legs.y))
}

function xOf(sighting: Sighting, name: LandmarkName): number | undefined {
  return isPointSeen(sighting, name) ? sighting.points[placeOf(name)]?.[0] : undefined
}

/** What is missing of the set that is nearest to whole. */
function leastMissing(
  needs: SightNeeds['needs'],
  missing: ReadonlyMap<LandmarkName, Doubt>,
): readonly Doubt[] {
  const lists = needs.map((set) => set.flatMap((name) => missing.get(name) ?? []))
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? [])
}
