/** Measures of the arms on the picture. */

import { bothOf } from '../landmark-at.ts'
import { forward, measureOnPicture, outward, trunkOf, trunkOfSide, trunkPoints } from './body.ts'
import type { Measure } from './measure.ts'
import { along, angleBetween, angleFrom, between, fromHanging, lengthOf, opposite } from './plane.ts'

/**
 * Published studies of cameras find root-mean-square errors below 10 degrees for most movements of the arm, more
 * near overhead, where the shoulder blade and the chest take part.
 */
const armError = 10

/** How far the upper arm has come out from hanging along the trunk: 90 is level, 180 is straight up. */
export const shoulderElevation = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'front',
    isSided: true,
    from: 'front',
    range: [-60, 180],
    error: armError,
    needs: (side) => [...trunkPoints, `${side}-elbow`],
  },
  (body, side) => {
    const trunk = trunkOf(body)
    const arm = between(body.at(`${side}-shoulder`), body.at(`${side}-elbow`))
    return fromHanging(angleFrom(opposite(trunk.axis), outward(body, trunk, side), arm))
  },
)

/** How far the upper arm has come forward from hanging along the trunk; behind it below zero. */
export const shoulderFlexion = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'side',
    isSided: true,
    from: 'side',
    range: [-60, 180],
    error: armError,
    needs: (side) => [`${side}-hip`, `${side}-shoulder`, `${side}-elbow`],
  },
  (body, side) => {
    const trunk = trunkOfSide(body, side)
    const arm = between(body.at(`${side}-shoulder`), body.at(`${side}-elbow`))
    return fromHanging(angleFrom(opposite(trunk.axis), forward(body, trunk), arm))
  },
)

/**
 * How far the upper arm is behind the trunk; before it below zero. Flexion the other way round: depth in metres
 * would tell it from the front as well, but halves it and follows the hidden shoulder.
 */
export const shoulderExtension: Measure = {
  ...shoulderFlexion,
  range: [-180, 60],
  of: (sighting, side, aspect) => {
    const forward = shoulderFlexion.of(sighting, side, aspect)
    return forward === undefined ? undefined : -forward
  },
}

/** 0 is a straight arm. The published studies find the elbow to be the joint that cameras see worst. */
export const elbowFlexion = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'side',
    isSided: true,
    from: 'any',
    range: [0, 160],
    error: 15,
    needs: (side) => [`${side}-shoulder`, `${side}-elbow`, `${side}-wrist`],
  },
  ({ at }, side) => {
    const elbow = at(`${side}-elbow`)
    return angleBetween(between(at(`${side}-shoulder`), elbow), between(elbow, at(`${side}-wrist`)))
  },
)

/**
 * Where the wrist is on its way round the shoulder: 0 below it, a quarter out to the side of the arm as seen from
 * the front, a half above it.
 */
export const armOrbit = measureOnPicture(
  {
    unit: 'turns',
    plane: 'side',
    isSided: true,
    from: 'any',
    range: [0, 1],
    error: armError / 360,
    needs: (side) => [`${side}-shoulder`, `${side}-wrist`, `${side}-hip`],
  },
  (body, side) => {
    const arm = between(body.at(`${side}-shoulder`), body.at(`${side}-wrist`))
    // Of an arm that points at the camera, the direction is chance.
    if (lengthOf(arm) < trunkOfSide(body, side).length / 10) return undefined
    const turn = Math.atan2(side === 'left' ? arm.x : -arm.x, arm.y) / (2 * Math.PI)
    return turn < 0 ? turn + 1 : turn
  },
)

/** How far the elbow is past the middle of the chest, in widths of the shoulders; beside the body below zero. */
export const armAcross = measureOnPicture(
  {
    unit: 'share',
    plane: 'level',
    isSided: true,
    from: 'front',
    range: [-2, 1],
    // The elbow is before the chest, and seems to go aside with a camera that stands askew.
    error: 0.18,
    needs: (side) => [...trunkPoints, `${side}-elbow`],
  },
  (body, side) => {
    const trunk = trunkOf(body)
    const width = lengthOf(between(body.at('left-shoulder'), body.at('right-shoulder')))
    return -along(between(trunk.neck, body.at(`${side}-elbow`)), outward(body, trunk, side)) / width
  },
)

/** From one elbow to the other, in lengths of the trunk. */
export const elbowsGap = gapOf('elbow', 0.1)
/** From one wrist to the other, in lengths of the trunk. */
export const wristsGap = gapOf('wrist', 0.12)

/** How far the wrist is above the shoulder along the trunk, in lengths of the trunk. */
export const wristHeight = measureOnPicture(
  {
    unit: 'share',
    plane: 'front',
    isSided: true,
    from: 'front',
    range: [-1.5, 1.5],
    error: 0.1,
    needs: (side) => [...trunkPoints, `${side}-wrist`],
  },
  (body, side) => {
    const { axis, length } = trunkOf(body)
    return along(between(body.at(`${side}-shoulder`), body.at(`${side}-wrist`)), axis) / length
  },
)

function gapOf(part: 'elbow' | 'wrist', error: number) {
  const [left, right] = bothOf(part)
  return measureOnPicture(
    {
      unit: 'share',
      plane: 'front',
      isSided: false,
      from: 'front',
      range: [0, 3],
      error,
      needs: () => [...trunkPoints, left, right],
    },
    (body) => lengthOf(between(body.at(left), body.at(right))) / trunkOf(body).length,
  )
}
