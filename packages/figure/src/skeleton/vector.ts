/** Vectors and quaternions as plain tuples. x is the figure's left, y up, z forward; metres. */

export type Vector = readonly [number, number, number]
/** Unit quaternion [x, y, z, w]. */
export type Rotation = readonly [number, number, number, number]

export const noRotation: Rotation = [0, 0, 0, 1]
export const xAxis: Vector = [1, 0, 0]
export const yAxis: Vector = [0, 1, 0]
export const zAxis: Vector = [0, 0, 1]
export const radiansPerDegree = Math.PI / 180

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

export function scale(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by]
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function lengthOf(a: Vector): number {
  return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
}

/** A vector of no length stays as it is. */
export function normalise(a: Vector): Vector {
  const length = lengthOf(a) || 1
  return [a[0] / length, a[1] / length, a[2] / length]
}

/** From a (t = 0) to b (t = 1). */
export function mix(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

export function turnAbout(axis: Vector, degrees: number): Rotation {
  const half = (degrees * radiansPerDegree) / 2
  const s = Math.sin(half)
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(half)]
}

/** The rotation that does b first, then a. */
export function compose(a: Rotation, b: Rotation): Rotation {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ]
}

export function inverse(a: Rotation): Rotation {
  return [-a[0], -a[1], -a[2], a[3]]
}

export function rotate(q: Rotation, v: Vector): Vector {
  const [x, y, z, w] = q
  const tx = 2 * (y * v[2] - z * v[1])
  const ty = 2 * (z * v[0] - x * v[2])
  const tz = 2 * (x * v[1] - y * v[0])
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx]
}

/** The shorter way from a (t = 0) to b (t = 1), at even speed. */
export function slerp(a: Rotation, b: Rotation, t: number): Rotation {
  let cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  const sign = cosine < 0 ? -1 : 1
  cosine *= sign
  let fromA = 1 - t
  let fromB = t
  if (cosine < 0.9995) {
    const angle = Math.acos(cosine)
    const sine = Math.sin(angle)
    fromA = Math.sin((1 - t) * angle) / sine
    fromB = Math.sin(t * angle) / sine
  }
  fromB *= sign
  const q: Rotation = [
    a[0] * fromA + b[0] * fromB,
    a[1] * fromA + b[1] * fromB,
    a[2] * fromA + b[2] * fromB,
    a[3] * fromA + b[3] * fromB,
  ]
  const length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3])
  return [q[0] / length, q[1] / length, q[2] / length, q[3] / length]
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1)
  return t * t * (3 - 2 * t)
}
