/** The building blocks of the body: signed distances, metres, negative inside. */

import { add, cross, dot, type Rotation, rotate, scale, subtract, type Vector } from '../skeleton/vector.ts'

export type Distance = (x: number, y: number, z: number) => number

/** A distance, and a capsule around the shape that tells quickly whether a point is far from it. */
export interface Primitive {
  readonly distance: Distance
  readonly from: Vector
  readonly to: Vector
  readonly reach: number
}

/** Lateral, medial, front and back radius; then how far forward the middle lies. */
export type Section = readonly [
  u: number,
  lateral: number,
  medial: number,
  front: number,
  back: number,
  forward: number,
]

export function smoothMin(a: number, b: number, blend: number): number {
  const h = blend - Math.abs(a - b)
  const least = a < b ? a : b
  return h > 0 ? least - (h * h) / (4 * blend) : least
}

export function smoothMax(a: number, b: number, blend: number): number {
  return -smoothMin(-a, -b, blend)
}

export function ellipsoid(centre: Vector, radii: Vector, turn: Rotation): Primitive {
  const [cx, cy, cz] = centre
  const [ax, ay, az] = rotate(turn, [1, 0, 0])
  const [bx, by, bz] = rotate(turn, [0, 1, 0])
  const [gx, gy, gz] = cross([ax, ay, az], [bx, by, bz])
  const [ia, ib, ic] = [1 / radii[0], 1 / radii[1], 1 / radii[2]]
  const least = Math.min(...radii)
  return {
    from: centre,
    to: centre,
    reach: Math.max(...radii),
    distance(x, y, z) {
      const dx = x - cx
      const dy = y - cy
      const dz = z - cz
      const p = (dx * ax + dy * ay + dz * az) * ia
      const q = (dx * bx + dy * by + dz * bz) * ib
      const r = (dx * gx + dy * gy + dz * gz) * ic
      const k = Math.sqrt(p * p + q * q + r * r)
      if (k < 1e-4) return -least
      return (k * (k - 1)) / Math.sqrt(p * p * ia * ia + q * q * ib * ib + r * r * ic * ic)
    },
  }
}

/** A capsule that is thicker at one end. The formula is Inigo Quilez's round cone. */
export function taperedCapsule(from: Vector, to: Vector, fromRadius: number, toRadius: number): Primitive {
  const [fx, fy, fz] = from
  const axis = subtract(to, from)
  const [ax, ay, az] = axis
  const length2 = dot(axis, axis)
  const taper = fromRadius - toRadius
  const side2 = length2 - taper * taper
  const inverse = 1 / length2
  return {
    from,
    to,
    reach: Math.max(fromRadius, toRadius),
    distance(x, y, z) {
      const px = x - fx
      const py = y - fy
      const pz = z - fz
      const along = px * ax + py * ay + pz * az
      const beyond = along - length2
      const vx = px * length2 - ax * along
      const vy = py * length2 - ay * along
      const vz = pz * length2 - az * along
      const across2 = vx * vx + vy * vy + vz * vz
      const along2 = along * along * length2
      const beyond2 = beyond * beyond * length2
      const k = Math.sign(taper) * taper * taper * across2
      if (Math.sign(beyond) * side2 * beyond2 > k) return Math.sqrt(across2 + beyond2) * inverse - toRadius
      if (Math.sign(along) * side2 * along2 < k) return Math.sqrt(across2 + along2) * inverse - fromRadius
      return (Math.sqrt(across2 * side2 * inverse) + along * taper) * inverse - fromRadius
    },
  }
}

/** How far the ends of a tube bulge, as a share of its radius; and how round an end is that is cut off, metres. */
const capRoundness = 0.9
const edgeRoundness = 0.014
const samples = 64
const channels = 5

/**
 * A limb or the trunk: sections along an axis, each with four radii of its own, joined smoothly.
 *
 * `squareness` 2 makes elliptic sections, more makes them boxier. `turn` maps the axes: lateral
 * is x, forward z, and `u` runs along y times `direction`. A tube that `isCut` ends flat, as a
 * sleeve does.
 */
export function tube(
  origin: Vector,
  turn: Rotation,
  sections: readonly Section[],
  { direction, squareness, isCut = false }: { direction: 1 | -1; squareness: number; isCut?: boolean },
): Primitive {
  const [ox, oy, oz] = origin
  const [ax, ay, az] = rotate(turn, [1, 0, 0])
  const yAxis = rotate(turn, [0, direction, 0])
  const [bx, by, bz] = yAxis
  const [gx, gy, gz] = rotate(turn, [0, 0, 1])
  const first = sections[0]?.[0] ?? 0
  const last = sections.at(-1)?.[0] ?? 1
  const table = sampleSections(sections, first, last)
  const perUnit = samples / (last - first)
  const inverse = 1 / squareness
  return {
    from: add(origin, scale(yAxis, first)),
    to: add(origin, scale(yAxis, last)),
    reach: Math.max(
      ...sections.flatMap(([, a, b, c, d, forward]) => [a, b, Math.max(c, d) + Math.abs(forward)]),
    ),
    distance(x, y, z) {
      const dx = x - ox
      const dy = y - oy
      const dz = z - oz
      const u = dx * bx + dy * by + dz * bz
      const inside = u < first ? first : u > last ? last : u
      const position = (inside - first) * perUnit
      const row = position | 0
      const t = position - row
      const at = row * channels
      const value = (channel: number) =>
        (table[at + channel] as number) * (1 - t) + (table[at + channels + channel] as number) * t
      const across = dx * ax + dy * ay + dz * az
      const ahead = dx * gx + dy * gy + dz * gz - value(4)
      const rx = value(across > 0 ? 0 : 1)
      const rz = value(ahead > 0 ? 2 : 3)
      const cap = (rx < rz ? rx : rz) * capRoundness
      const p = Math.abs(across / rx)
      const q = Math.abs(ahead / rz)
      const r = isCut ? 0 : Math.abs((u - inside) / cap)
      const k = Math.sqrt(p * p + q * q + r * r)
      if (k < 1e-4) return isCut ? Math.max(u - last, first - u, -rx, -rz) : -(rx < rz ? rx : rz)
      // Far away the corners no longer matter, and powers are slow.
      const boxy =
        squareness === 2 || k > 3.5 ? k : (p ** squareness + q ** squareness + r ** squareness) ** inverse
      const slope = Math.sqrt((p * p) / (rx * rx) + (q * q) / (rz * rz) + (r * r) / (cap * cap))
      // The estimate is a little too long where sections change quickly.
      const d = ((k * (boxy - 1)) / slope) * 0.97
      return isCut ? smoothMax(d, Math.max(u - last, first - u), edgeRoundness) : d
    },
  }
}

/** A cubic through the sections, as a table: one row per step, radii and offsets side by side. */
function sampleSections(sections: readonly Section[], first: number, last: number): Float64Array {
  const table = new Float64Array((samples + 2) * channels)
  const end = sections.length - 1
  let s = 0
  for (let row = 0; row <= samples + 1; row++) {
    const u = first + (last - first) * Math.min(1, row / samples)
    while (s < end - 1 && (sections[s + 1] as Section)[0] < u) s++
    const p1 = sections[s] as Section
    const p2 = sections[s + 1] as Section
    const p0 = sections[Math.max(0, s - 1)] as Section
    const p3 = sections[Math.min(end, s + 2)] as Section
    const h = p2[0] - p1[0]
    const t = (u - p1[0]) / h
    const t2 = t * t
    const t3 = t2 * t
    for (let channel = 1; channel <= channels; channel++) {
      const v1 = p1[channel] as number
      const v2 = p2[channel] as number
      const m1 = ((v2 - (p0[channel] as number)) / (p2[0] - p0[0])) * h
      const m2 = (((p3[channel] as number) - v1) / (p3[0] - p1[0])) * h
      table[row * channels + channel - 1] =
        (2 * t3 - 3 * t2 + 1) * v1 + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * v2 + (t3 - t2) * m2
    }
  }
  return table
}
