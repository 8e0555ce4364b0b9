/** Writes a parcel as the text of a link that no server gets to see. */

import { packParcel } from './pack-parcel.ts'
import type { Parcel } from './parcel.ts'
import { seal } from './seal.ts'
import { makeShowable } from './showable-parcel.ts'

/** Tells our links from others'; the version comes after it. */
export const shareMark = 'u'
export const shareVersion = 1

/**
 * Letters, digits, `-`, `_` and one `.`. It belongs behind the `#` of an address: what is behind it, a
 * browser keeps to itself. The same parcel gives the same text.
 */
export function writeShare(parcel: Parcel): string {
  const packed = packParcel(makeShowable(parcel))
  return `${shareMark}${shareVersion}.${seal(JSON.stringify(packed))}`
}
