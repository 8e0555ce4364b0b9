/** Angles between two poses, and along a curve through many. */

import { type Angles, indexOf } from '../skeleton/angles.ts'
import { sides } from '../skeleton/bones.ts'
import { clamp, radiansPerDegree } from '../skeleton/vector.ts'

const arms = sides.map((side) => ({
  elevation: indexOf(`${side}.shoulder.elevation`),
  plane: indexOf(`${side}.shoulder.plane`),
}))
/**
 * Above this height of both poses the arm keeps its plane on the way, degrees. Below, it takes
 * the shortest way: a hanging arm has no plane to keep.
 */
const planeKept = 60

/** From a (t = 0) to b (t = 1). The way back is the same way. */
export function mixAngles(a: Angles, b: Angles, t: number): Angles {
  const mixed = a.map((value, index) => value + ((b[index] as number) - value) * t)
  for (const { elevation, plane } of arms) {
    if (Math.min(a[elevation] as number, b[elevation] as number) > planeKept) continue
    const [lifted, towards] = mixAim(aimOf(a, elevation, plane), aimOf(b, elevation, plane), t)
    mixed[elevation] = lifted
    if (lifted > 0.5) mixed[plane] = nearestTurn(towards, mixed[plane] as number)
  }
  return mixed
}

/** A smooth curve through b (t = 0) and c (t = 1) that comes from a and leaves towards d. */
export function curveAngles(a: Angles, b: Angles, c: Angles, d: Angles, t: number): Angles {
  const curve = (p: number, q: number, r: number, s: number) =>
    q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
  const mixed = b.map((value, index) =>
    curve(a[index] as number, value, c[index] as number, d[index] as number),
  )
  for (const { elevation, plane } of arms) {
    // Sideways and forward shares of the lift: an arm that circles draws a circle in them.
    const [out, ahead] = (['cos', 'sin'] as const).map((share) => {
      const [p, q, r, s] = [a, b, c, d].map(
        (angles) => (angles[elevation] as number) * Math[share]((angles[plane] as number) * radiansPerDegree),
      ) as [number, number, number, number]
      return curve(p, q, r, s)
    }) as [number, number]
    mixed[elevation] = Math.hypot(out, ahead)
    if (mixed[elevation] > 0.5) {
      mixed[plane] = nearestTurn(Math.atan2(ahead, out) / radiansPerDegree, b[plane] as number)
    }
  }
  return mixed
}

/** Slow, quicker, slow: the least jerk there is. */
export function easeInOut(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10)
}

type Aim = readonly [x: number, y: number, z: number]

/** Where the upper arm points, of a left arm: out, up, ahead. */
function aimOf(angles: Angles, elevation: number, plane: number): Aim {
  const lifted = (angles[elevation] as number) * radiansPerDegree
  const towards = (angles[plane] as number) * radiansPerDegree
  return [Math.sin(lifted) * Math.cos(towards), -Math.cos(lifted), Math.sin(lifted) * Math.sin(towards)]
}

function mixAim(a: Aim, b: Aim, t: number): readonly [elevation: number, plane: number] {
  const angle = Math.acos(clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1))
  const sine = Math.sin(angle)
  const fromA = sine < 1e-6 ? 1 - t : Math.sin((1 - t) * angle) / sine
  const fromB = sine < 1e-6 ? t : Math.sin(t * angle) / sine
  const [out, up, ahead] = [0, 1, 2].map((i) => (a[i] as number) * fromA + (b[i] as number) * fromB) as [
    number,
    number,
    number,
  ]
  return [Math.acos(clamp(-up, -1, 1)) / radiansPerDegree, Math.atan2(ahead, out) / radiansPerDegree]
}

/** The same direction, told so that it is within half a turn of `near`. */
function nearestTurn(degrees: number, near: number): number {
  return degrees - 360 * Math.round((degrees - near) / 360)
}
