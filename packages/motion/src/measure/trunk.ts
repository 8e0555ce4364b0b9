/** Measures of the trunk, the hips and the shoulders on the picture. */

import { forward, measureOnPicture, outward, trunkOf, trunkOfSide, trunkPoints } from './body.ts'
import { nearSide } from './near-side.ts'
import {
  along,
  angleFrom,
  between,
  degrees,
  fromHanging,
  lengthOf,
  middle,
  opposite,
  quarterTurn,
} from './plane.ts'

const up = { x: 0, y: -1 }

/**
 * Of the line from the hips to the shoulders against upright. No published error was found for leaning. On a body at
 * known angles it is 2 degrees, with points that tremble and a camera 15 degrees off; clothes and a camera that is
 * not quite level take their share.
 */
const leanError = 6

export const trunkLean = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'front',
    isSided: true,
    from: 'front',
    range: [-60, 60],
    error: leanError,
    needs: () => trunkPoints,
  },
  (body, side) => {
    const trunk = trunkOf(body)
    const out = outward(body, trunk, side)
    return angleFrom(up, { x: Math.sign(out.x), y: 0 }, trunk.axis)
  },
)

/** Forward is above zero; 90 is level. */
export const trunkInclination = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'side',
    isSided: false,
    from: 'side',
    range: [-45, 135],
    error: leanError,
    needs: (side) => [`${side}-hip`, `${side}-shoulder`],
  },
  (body, side) => {
    const { axis } = trunkOfSide(body, side)
    return angleFrom(up, { x: nearSide(body.sighting) === 'right' ? 1 : -1, y: 0 }, axis)
  },
)

/**
 * Coarse: small below 20, middle to 45, large above. The shoulders look narrower the more they turn, and past a
 * quarter turn they change places; the nose, which goes with them, says to which side, and with the nose in the
 * middle nothing is told. Left and right are told by the hips, which stay behind: where they look too narrow for
 * that, nobody can say. Raw depth takes no part: it makes up turns of 70 degrees. No published error was found, and
 * the width of shoulders differs from one person to the next: a tenth narrower looks like 25 degrees of turn. Hence
 * compare a person with themselves only.
 */
export const trunkTurn = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'level',
    isSided: true,
    from: 'front',
    range: [-120, 120],
    error: 20,
    needs: () => [...trunkPoints, 'nose'],
  },
  (body, side) => {
    const trunk = trunkOf(body)
    const across = quarterTurn(trunk.axis)
    const hips = along(between(body.at('right-hip'), body.at('left-hip')), across) / trunk.length
    if (Math.abs(hips) < leastHips) return undefined
    const left = hips > 0 ? across : opposite(across)
    const width = along(between(body.at('right-shoulder'), body.at('left-shoulder')), left) / trunk.length
    const nose = along(between(trunk.neck, body.at('nose')), left) / trunk.length
    const turned = degrees(Math.acos(Math.max(-1, Math.min(1, width / facingWidth))))
    const towardsLeft = turned * Math.max(-1, Math.min(1, nose / noseOfATurn))
    return side === 'left' ? towardsLeft : -towardsLeft
  },
)

/** In lengths of the trunk: a quarter of what hips look like from the front, and more than their points are off. */
const leastHips = 0.08
/** Of the shoulders that face the camera, in lengths of the trunk: 0.66 to 0.71 in recordings of two people. */
export const facingWidth = 0.7
/** In lengths of the trunk: how far the nose goes to the side when shoulders and head turn by some 30 degrees. */
const noseOfATurn = 0.12

/** How far the thigh has come forward from the line of the trunk: 0 stands, 90 sits. */
export const hipFlexion = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'side',
    isSided: true,
    from: 'side',
    range: [-40, 150],
    error: 7,
    needs: (side) => [`${side}-shoulder`, `${side}-hip`, `${side}-knee`],
  },
  (body, side) => {
    const trunk = trunkOfSide(body, side)
    const thigh = between(body.at(`${side}-hip`), body.at(`${side}-knee`))
    return fromHanging(angleFrom(opposite(trunk.axis), forward(body, trunk), thigh))
  },
)

/**
 * How far the shoulder is below the ears along the trunk, in lengths of the trunk and below zero, so that it rises
 * when the shoulder does. Two centimetres are about 0.03: less is noise.
 */
export const shoulderHeight = measureOnPicture(
  {
    unit: 'share',
    plane: 'front',
    isSided: true,
    from: 'front',
    range: [-0.8, 0],
    error: 0.035,
    needs: () => [...trunkPoints, 'left-ear', 'right-ear'],
  },
  (body, side) => {
    const trunk = trunkOf(body)
    const ears = middle(body.at('left-ear'), body.at('right-ear'))
    return along(between(ears, body.at(`${side}-shoulder`)), trunk.axis) / trunk.length
  },
)

/** From the shoulder to the wrist, in lengths of the trunk: with straight arms, how far the blades push it away. */
export const shoulderPush = measureOnPicture(
  {
    unit: 'share',
    plane: 'side',
    isSided: true,
    from: 'side',
    range: [0, 1.6],
    error: 0.07,
    needs: (side) => [`${side}-hip`, `${side}-shoulder`, `${side}-wrist`],
  },
  (body, side) =>
    lengthOf(between(body.at(`${side}-shoulder`), body.at(`${side}-wrist`))) / trunkOfSide(body, side).length,
)
