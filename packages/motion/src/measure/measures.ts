/** All measures by name: the same for a person in a picture and for the figure that shows the exercise. */

import type { MeasureName } from '@unhunch/knowledge'
import {
  armAcross,
  armOrbit,
  elbowFlexion,
  elbowsGap,
  shoulderElevation,
  shoulderExtension,
  shoulderFlexion,
  wristHeight,
  wristsGap,
} from './arms.ts'
import { headGlide, headNod, headTilt, headTurn } from './head.ts'
import type { Measure } from './measure.ts'
import { hipFlexion, shoulderHeight, shoulderPush, trunkInclination, trunkLean, trunkTurn } from './trunk.ts'
import { shoulderRotation } from './world.ts'

export const measures: Readonly<Record<MeasureName, Measure>> = {
  'shoulder-elevation': shoulderElevation,
  'shoulder-flexion': shoulderFlexion,
  'shoulder-extension': shoulderExtension,
  'shoulder-rotation': shoulderRotation,
  'elbow-flexion': elbowFlexion,
  'trunk-lean': trunkLean,
  'trunk-inclination': trunkInclination,
  'trunk-turn': trunkTurn,
  'head-turn': headTurn,
  'head-tilt': headTilt,
  'head-nod': headNod,
  'head-glide': headGlide,
  'shoulder-height': shoulderHeight,
  'shoulder-push': shoulderPush,
  'arm-orbit': armOrbit,
  'arm-across': armAcross,
  'elbows-gap': elbowsGap,
  'wrists-gap': wristsGap,
  'wrist-height': wristHeight,
  'hip-flexion': hipFlexion,
}
