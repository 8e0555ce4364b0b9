/** A QR code that the camera of a phone can still read from paper, or nothing. */

import { encode } from 'uqr'

/**
 * 117 modules a side: with 0.6 mm each, about as large as fits beside words, and as fine as an
 * older camera and a worn printer allow.
 */
const mostVersion = 25
/** A reader that many web pages use looks for one of its marks in the wrong place, and finds nothing. */
const misreadVersion = 23
/** The empty rim that readers look for (ISO/IEC 18004). */
const rim = 4

export interface Qr {
  /** Modules a side, with the rim. */
  readonly size: number
  /** The dark ones as one path, a unit each. */
  readonly path: string
}

/** Paper gets creased and stained: what fits with more repair is written with more. */
export function qrOf(text: string): Qr | undefined {
  return qrWith(text, 'M') ?? qrWith(text, 'L')
}

function qrWith(text: string, ecc: 'L' | 'M'): Qr | undefined {
  try {
    const options = { ecc, maxVersion: mostVersion, border: rim }
    const small = encode(text, options)
    const isMisread = small.version === misreadVersion
    const { size, data } = isMisread ? encode(text, { ...options, minVersion: misreadVersion + 1 }) : small
    return { size, path: data.map(printRow).join('') }
  } catch {
    // That it does not fit is told in no other way.
    return undefined
  }
}

/** Each run of dark modules as one bar. */
function printRow(row: readonly boolean[], y: number): string {
  const bars: string[] = []
  let start = -1
  row.forEach((isDark, x) => {
    if (isDark && start < 0) start = x
    if (!isDark && start >= 0) {
      bars.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
      start = -1
    }
  })
  return bars.join('')
}
