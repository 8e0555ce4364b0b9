/** Below how much of a measure nothing is counted, whoever moves: what an idle limb sways and a detector trembles. */

import type { MeasureName } from '@unhunch/knowledge'

/** In the unit of the measure. About half of the smallest repetition that is worth following. */
export const leastSwing: Readonly<Record<MeasureName, number>> = {
  'shoulder-elevation': 12,
  'shoulder-flexion': 12,
  'shoulder-extension': 10,
  'shoulder-rotation': 25,
  'elbow-flexion': 15,
  'trunk-lean': 8,
  'trunk-inclination': 8,
  'trunk-turn': 12,
  'head-turn': 12,
  'head-tilt': 8,
  'head-nod': 10,
  'head-glide': 0.03,
  'shoulder-height': 0.03,
  'shoulder-push': 0.03,
  'arm-orbit': 0.04,
  'arm-across': 0.2,
  'elbows-gap': 0.1,
  'wrists-gap': 0.1,
  'wrist-height': 0.15,
  'hip-flexion': 12,
}
