/** Measures of the head on the picture. */

import type { LandmarkName } from '../landmarks.ts'
import { type Body, forward, measureOnPicture, trunkOf, trunkPoints } from './body.ts'
import { along, angleFrom, between, lengthOf, middle, opposite, quarterTurn, type Spot } from './plane.ts'

/**
 * Coarse: no published error was found, and the far ear goes out of sight at 50 to 60 degrees. The nose wanders from
 * the middle of the ears while they come closer; measured along the line of the ears, tilting does not matter.
 */
export const headTurn = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'level',
    isSided: true,
    from: 'front',
    range: [-70, 70],
    error: 15,
    needs: () => ['nose', 'left-ear', 'right-ear'],
  },
  ({ at }, side) => {
    const ears = between(at('right-ear'), at('left-ear'))
    const nose = along(between(middle(at('left-ear'), at('right-ear')), at('nose')), ears)
    const turn = angleFrom({ x: 1, y: 0 }, { x: 0, y: 1 }, { x: lengthOf(ears), y: nose * earsApartOverNose })
    return side === 'left' ? turn : -turn
  },
)

/** Adult heads are about 14.5 cm wide at the ears, and the nose is about 12 cm before them. */
const earsApartOverNose = 1.2

/**
 * The line of the eyes against the line of the shoulders, so that leaning does not count. The line of the ears would
 * read a quarter too little on a detector's points.
 */
export const headTilt = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'front',
    isSided: true,
    from: 'front',
    range: [-60, 60],
    error: 10,
    needs: () => ['left-eye-outer', 'right-eye-outer', 'left-shoulder', 'right-shoulder'],
  },
  ({ at }, side) => {
    const shoulders = between(at('right-shoulder'), at('left-shoulder'))
    const eyes = between(at('right-eye-outer'), at('left-eye-outer'))
    // On the picture, down is clockwise of the person's left, whatever the camera is turned by.
    const tilt = angleFrom(shoulders, quarterTurn(shoulders), eyes)
    return side === 'left' ? tilt : -tilt
  },
)

/**
 * Of the middle of the head and of the trunk: the ear and the shoulder on one side alone would seem to move with a
 * camera that stands askew. The far ones are hidden, but hang together with the near ones.
 */
const middleOfHead: readonly LandmarkName[] = ['left-ear', 'right-ear', ...trunkPoints]

/** From between the ears to the nose against the trunk: 0 looks straight ahead, down is above zero. */
export const headNod = measureOnPicture(
  {
    unit: 'degrees',
    plane: 'side',
    isSided: false,
    from: 'side',
    range: [-90, 90],
    error: 10,
    needs: () => ['nose', ...middleOfHead],
  },
  (body) => {
    const trunk = trunkOf(body)
    const face = between(earsOf(body), body.at('nose'))
    return angleFrom(forward(body, trunk), opposite(trunk.axis), face)
  },
)

/** How far the ears are in front of the shoulders, in lengths of the trunk. Two centimetres are about 0.04. */
export const headGlide = measureOnPicture(
  {
    unit: 'share',
    plane: 'side',
    isSided: false,
    from: 'side',
    range: [-0.3, 0.6],
    error: 0.04,
    needs: () => middleOfHead,
  },
  (body) => {
    const trunk = trunkOf(body)
    return along(between(trunk.neck, earsOf(body)), forward(body, trunk)) / trunk.length
  },
)

function earsOf({ at }: Body): Spot {
  return middle(at('left-ear'), at('right-ear'))
}
