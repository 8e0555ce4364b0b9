/** By how much people are told that a measure may be off: with the points as a detector finds them, not as they are. */

import type { MeasureName } from '@unhunch/knowledge'
import { measures } from './measures.ts'

/**
 * Where it is more than the error of the measure itself: of the films of the figure that went through the detector of
 * the app, 19 of 20 readings were off by less (docs/camera-accuracy.md).
 */
const throughDetector: Readonly<Partial<Record<MeasureName, number>>> = {
  'shoulder-elevation': 20,
  'shoulder-flexion': 12,
  'head-turn': 20,
  'head-tilt': 20,
  'head-nod': 15,
  'shoulder-height': 0.14,
  'arm-across': 0.25,
  'wrist-height': 0.2,
}

/** In the unit of the measure. */
export function toldError(name: MeasureName): number {
  return Math.max(measures[name].error, throughDetector[name] ?? 0)
}
