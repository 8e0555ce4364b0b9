/** By how much people are told that a measure may be off: with the points as a detector finds them, not as they are. */

import type { MeasureName } from '@unhunch/knowledge'
import { measures } from './measures.ts'

/**
 * Where it is more than the error of the measure itself: of the films of the figure that went through the detector of
 * the app, 19 of 20 readings were off by less (docs/camera-accuracy.md).
 */
const throughDetector: Readonly<Partial<Record<MeasureName, number>>> = {
  'shoulder-elevation': 20,
  'shoulder-flexion': 15,
  'elbow-flexion': 25,
  'trunk-inclination': 10,
  'head-turn': 20,
  'head-tilt': 22,
  'head-nod': 20,
  'shoulder-height': 0.15,
  'arm-across': 0.25,
  'wrists-gap': 0.15,
  'wrist-height': 0.2,
  'hip-flexion': 10,
}

/** In the unit of the measure. */
export function toldError(name: MeasureName): number {
  return Math.max(measures[name].error, throughDetector[name] ?? 0)
}
