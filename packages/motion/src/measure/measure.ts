/** What a measure is: one number of a body at one instant, with what it needs and how far it may be wrong. */

import type { LandmarkName, Side, Sighting } from '../landmarks.ts'

export interface Measure {
  /** `share` is of a length of the body, `turns` goes round: 0 and 1 are the same. */
  readonly unit: 'degrees' | 'share' | 'turns'
  /** In which plane of the body it happens. */
  readonly plane: 'front' | 'side' | 'level'
  /**
   * The two sides have values of their own. Of a part in the middle (the head, the trunk) the value is how far it
   * goes towards `side`, and below zero on the way to the other.
   */
  readonly isSided: boolean
  /** From where the camera must look. */
  readonly from: 'front' | 'side' | 'any'
  /** Outside of it a value is not to be believed. */
  readonly range: readonly [number, number]
  /** Stated error of a steadied value, in the unit, of a body whose points are off by chance alone; see `toldError`. */
  readonly error: number
  /** Of a measure without sides that is seen from the side, the points of either side are enough. */
  readonly needs: (side: Side) => readonly LandmarkName[]
  /**
   * `undefined` when a needed point is unseen. `aspect` is the width of the picture over its height. Without sides,
   * it does not matter which is given.
   */
  readonly of: (sighting: Sighting, side: Side, aspect: number) => number | undefined
}
