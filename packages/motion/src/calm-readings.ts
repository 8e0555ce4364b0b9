/** Calms what is read of each part until what is left of the shake is small beside the stated error. */

import type { MeasureName } from '@unhunch/knowledge'
import { type Calm, calmParts, type Read } from './count/calm.ts'
import type { ByPart } from './measure-parts.ts'
import { measures } from './measure/measures.ts'

/** Counting must not be late; a number that people read may be, a little. */
const slowestMs = 600
/** Then the rest of the error is left to where the camera stands. */
const errorsOfClear = 2

/** A step. Of a part that is not seen the last is kept. */
export function calmReadings(
  before: ByPart<Calm>,
  atMs: number,
  read: ByPart<Read>,
  name: MeasureName,
): ByPart<Calm> {
  return calmParts(before, atMs, read, { size: errorsOfClear * measures[name].error, slowestMs })
}
