/** Steadies a shaking value without making it late: the One Euro filter (Casiez, Roussel and Vogel, CHI 2012). */

export interface Smoothed {
  readonly atMs: number
  readonly value: number
  /** Steadied as well, in units a second. */
  readonly speed: number
}

/**
 * `span` is how far the value may go, as in the range of a measure: what is fast or slow is told by it. Values that
 * go round must be unrolled before. An instant that is not later than the last changes nothing.
 */
export function smooth(last: Smoothed | undefined, atMs: number, value: number, span: number): Smoothed {
  if (!last || atMs - last.atMs > gapMs) return { atMs, value, speed: 0 }
  if (atMs <= last.atMs) return last
  const seconds = (atMs - last.atMs) / 1000
  const speed = approach(last.speed, (value - last.value) / seconds, seconds, speedHz)
  const hertz = restHz + (hertzPerSpan * Math.abs(speed)) / span
  return { atMs, value: approach(last.value, value, seconds, hertz), speed }
}

/** After that long without a value, what was before says nothing. */
const gapMs = 500

// At rest, at 30 pictures a second, half of a shake is left. An arm raised within two seconds is at most 0.1 s late.
const restHz = 1.2
const hertzPerSpan = 8
const speedHz = 1

/** Exact between two samples at whatever distance, so that the rate of the camera does not matter. */
function approach(from: number, to: number, seconds: number, hertz: number): number {
  return to + (from - to) * Math.exp(-2 * Math.PI * hertz * seconds)
}
