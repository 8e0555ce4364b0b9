/** The few solid shapes that all props are made of, as closed triangle meshes. */

import {
  add,
  cross,
  dot,
  mix,
  normalise,
  type Rotation,
  rotate,
  scale,
  subtract,
  type Vector,
  xAxis,
  yAxis,
  zAxis,
} from '../skeleton/vector.ts'

/** Triangles run anticlockwise seen from outside. */
export interface Mesh {
  /** Three per corner, metres. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly triangles: Uint32Array
}

/** A block with rounded corners seen from above and rounded edges seen from the side; a disc when both are half its width. */
export interface Slab {
  readonly shape: 'slab'
  readonly half: Vector
  /** Radius of the upright corners; not less than `edge`. */
  readonly corner: number
  /** Radius of the edges round the top and the bottom. */
  readonly edge: number
}

/** A round bar along a path. */
export interface Tube {
  readonly shape: 'tube'
  readonly path: readonly Vector[]
  /** At each point of the path. */
  readonly radii: readonly number[]
  /** Radius of the rim at both ends; a half ball when it is the whole radius. */
  readonly edge: number
}

/** A pillow: fullest in the middle, with four soft corners. */
export interface Cushion {
  readonly shape: 'cushion'
  readonly half: Vector
}

export type Shape = Slab | Tube | Cushion

/** How square a cushion is from above, and how full from the side. 2 is an ellipse. */
export const cushionPlan = 3.6
export const cushionSide = 2.4

export function meshOf(shape: Shape): Mesh {
  switch (shape.shape) {
    case 'slab':
      return slabMesh(shape)
    case 'cushion':
      return cushionMesh(shape)
    case 'tube': {
      const sides = Math.max(...shape.radii) > 0.03 ? 40 : 16
      const mesh = tubeTopology(shape.path.length, sides)
      fillTube(mesh, sides, shape.path, shape.radii, shape.edge)
      return mesh
    }
  }
}

/** All as one mesh, each where it stands. */
export function joinMeshes(
  pieces: readonly { readonly mesh: Mesh; readonly at: Vector; readonly turn: Rotation }[],
): Mesh {
  const corners = pieces.reduce((sum, { mesh }) => sum + mesh.positions.length, 0)
  const joined = {
    positions: new Float32Array(corners),
    normals: new Float32Array(corners),
    triangles: new Uint32Array(pieces.reduce((sum, { mesh }) => sum + mesh.triangles.length, 0)),
  }
  let corner = 0
  let triangle = 0
  for (const { mesh, at, turn } of pieces) {
    placeMesh(mesh, at, turn, joined, corner)
    for (const index of mesh.triangles) joined.triangles[triangle++] = index + corner / 3
    corner += mesh.positions.length
  }
  return joined
}

/** Writes a mesh into another at `offset` (numbers, not corners), turned and moved. */
export function placeMesh(mesh: Mesh, at: Vector, turn: Rotation, into: Mesh, offset = 0) {
  const [x, y, z] = [rotate(turn, xAxis), rotate(turn, yAxis), rotate(turn, zAxis)]
  turnInto(into.positions, mesh.positions, at)
  turnInto(into.normals, mesh.normals, [0, 0, 0])

  function turnInto(out: Float32Array, from: Float32Array, [moveX, moveY, moveZ]: Vector) {
    for (let i = 0; i < from.length; i += 3) {
      const a = from[i] as number
      const b = from[i + 1] as number
      const c = from[i + 2] as number
      out[offset + i] = x[0] * a + y[0] * b + z[0] * c + moveX
      out[offset + i + 1] = x[1] * a + y[1] * b + z[1] * c + moveY
      out[offset + i + 2] = x[2] * a + y[2] * b + z[2] * c + moveZ
    }
  }
}

/** The triangles of a tube, its places still empty: they can be filled again and again as it bends. */
export function tubeTopology(points: number, sides: number): Mesh {
  return emptyLathe(points + 2 * rimSteps, sides)
}

/** How many rings round off each end of a tube. */
const rimSteps = 4

export function fillTube(
  mesh: Mesh,
  sides: number,
  path: readonly Vector[],
  radii: readonly number[],
  edge: number,
) {
  const last = path.length - 1
  let aside: Vector = [0, 0, 0]
  let ring = 0
  for (let i = 0; i <= last; i++) {
    const here = path[i] as Vector
    const before = path[Math.max(0, i - 1)] as Vector
    const after = path[Math.min(last, i + 1)] as Vector
    const along = normalise(subtract(after, before))
    // Carried on from ring to ring, so that the tube does not wring.
    aside = subtract(aside, scale(along, dot(aside, along)))
    aside = normalise(dot(aside, aside) < 1e-9 ? cross(along, leastAlong(along)) : aside)
    const across = cross(along, aside)
    const radius = radii[i] as number
    if (i === 0) {
      const inside = mix(here, after, Math.min(1, edge / (distance(here, after) || 1)))
      for (let step = 0; step < rimSteps; step++) {
        rimRing(inside, -1, step / rimSteps)
      }
      putRing(inside, radius, 1, 0)
    } else if (i === last) {
      const inside = mix(here, before, Math.min(1, edge / (distance(here, before) || 1)))
      putRing(inside, radius, 1, 0)
      for (let step = rimSteps - 1; step >= 0; step--) rimRing(inside, 1, step / rimSteps)
    } else {
      putRing(here, radius, 1, 0)
    }

    /** `t` 0 is the flat end, 1 the full radius. */
    function rimRing(centre: Vector, end: number, t: number) {
      const sine = Math.cos((t * Math.PI) / 2)
      const cosine = Math.sin((t * Math.PI) / 2)
      putRing(add(centre, scale(along, end * edge * sine)), radius - edge * (1 - cosine), cosine, end * sine)
    }

    function putRing(centre: Vector, size: number, outward: number, lengthwise: number) {
      for (let side = 0; side < sides; side++) {
        const angle = (side / sides) * 2 * Math.PI
        const c = Math.cos(angle)
        const s = Math.sin(angle)
        const at = (ring * sides + side) * 3
        for (let axis = 0; axis < 3; axis++) {
          const out = (aside[axis] as number) * c + (across[axis] as number) * s
          mesh.positions[at + axis] = (centre[axis] as number) + out * size
          mesh.normals[at + axis] = out * outward + (along[axis] as number) * lengthwise
        }
      }
      ring++
    }
  }
  closeLathe(mesh, ring, sides)
}

function slabMesh({ half, corner, edge }: Slab): Mesh {
  const perCorner = corner < 0.006 ? 3 : corner < 0.03 ? 5 : 10
  const perEdge = edge < 0.006 ? 2 : edge < 0.02 ? 4 : 7
  const sides = 4 * (perCorner + 1)
  const rings = 2 * (perEdge + 1)
  const mesh = emptyLathe(rings, sides)
  for (let ring = 0; ring < rings; ring++) {
    const isTop = ring > perEdge
    const angle = (((isTop ? ring - perEdge - 1 : ring - perEdge) / perEdge) * Math.PI) / 2
    const inset = edge * (1 - Math.cos(angle))
    const y = (isTop ? half[1] - edge : edge - half[1]) + edge * Math.sin(angle)
    for (let side = 0; side < sides; side++) {
      const quarter = Math.floor(side / (perCorner + 1))
      const turn = ((quarter + (side % (perCorner + 1)) / perCorner) * Math.PI) / 2
      // Seen from above this runs clockwise (x towards -z), which is anticlockwise about the y axis.
      const outX = Math.cos(turn)
      const outZ = -Math.sin(turn)
      const signX = quarter === 0 || quarter === 3 ? 1 : -1
      const signZ = quarter < 2 ? -1 : 1
      const at = (ring * sides + side) * 3
      mesh.positions[at] = signX * (half[0] - corner) + outX * (corner - inset)
      mesh.positions[at + 1] = y
      mesh.positions[at + 2] = signZ * (half[2] - corner) + outZ * (corner - inset)
      mesh.normals[at] = outX * Math.cos(angle)
      mesh.normals[at + 1] = Math.sin(angle)
      mesh.normals[at + 2] = outZ * Math.cos(angle)
    }
  }
  closeLathe(mesh, rings, sides)
  return mesh
}

function cushionMesh({ half }: Cushion): Mesh {
  const sides = 48
  const rings = 23
  const mesh = emptyLathe(rings, sides)
  for (let ring = 0; ring < rings; ring++) {
    // The first and last ring are not quite the poles: those are the lathe's own centres.
    const latitude = ((ring + 0.5) / rings - 0.5) * Math.PI
    const up = power(Math.sin(latitude), 2 / cushionSide)
    const out = power(Math.cos(latitude), 2 / cushionSide)
    for (let side = 0; side < sides; side++) {
      const longitude = (side / sides) * 2 * Math.PI
      const x = power(Math.cos(longitude), 2 / cushionPlan)
      const z = -power(Math.sin(longitude), 2 / cushionPlan)
      const at = (ring * sides + side) * 3
      mesh.positions.set([half[0] * out * x, half[1] * up, half[2] * out * z], at)
      // The gradient of (|x|^p + |z|^p)^(s/p) + |y|^s, where the first is `out` to the power s.
      const plan = out ** (cushionSide - 1)
      mesh.normals.set(
        normalise([
          (plan * power(x, cushionPlan - 1)) / half[0],
          power(up, cushionSide - 1) / half[1],
          (plan * power(z, cushionPlan - 1)) / half[2],
        ]),
        at,
      )
    }
  }
  closeLathe(mesh, rings, sides, half[1])
  return mesh
}

/** Rings of corners one above the other, closed by a fan at either end. */
function emptyLathe(rings: number, sides: number): Mesh {
  const corners = rings * sides + 2
  const triangles: number[] = []
  for (let ring = 0; ring + 1 < rings; ring++) {
    for (let side = 0; side < sides; side++) {
      const a = ring * sides + side
      const b = ring * sides + ((side + 1) % sides)
      triangles.push(a, b, a + sides, b, b + sides, a + sides)
    }
  }
  const top = (rings - 1) * sides
  for (let side = 0; side < sides; side++) {
    const next = (side + 1) % sides
    triangles.push(corners - 2, next, side, corners - 1, top + side, top + next)
  }
  return {
    positions: new Float32Array(corners * 3),
    normals: new Float32Array(corners * 3),
    triangles: Uint32Array.from(triangles),
  }
}

/** Puts the two centres of the fans; `pole` when they stand out beyond their rings. */
function closeLathe({ positions, normals }: Mesh, rings: number, sides: number, pole?: number) {
  for (const [ring, corner, sign] of [
    [0, rings * sides, -1],
    [rings - 1, rings * sides + 1, 1],
  ] as const) {
    for (let axis = 0; axis < 3; axis++) {
      let sum = 0
      for (let side = 0; side < sides; side++) sum += positions[(ring * sides + side) * 3 + axis] as number
      positions[corner * 3 + axis] = pole !== undefined && axis === 1 ? sign * pole : sum / sides
      normals[corner * 3 + axis] = pole === undefined ? (normals[ring * sides * 3 + axis] as number) : 0
    }
    if (pole !== undefined) normals[corner * 3 + 1] = sign
  }
}

function leastAlong(v: Vector): Vector {
  const [x, y, z] = [Math.abs(v[0]), Math.abs(v[1]), Math.abs(v[2])]
  return x <= y && x <= z ? [1, 0, 0] : y <= z ? [0, 1, 0] : [0, 0, 1]
}

function power(value: number, exponent: number): number {
  return Math.sign(value) * Math.abs(value) ** exponent
}

function distance(a: Vector, b: Vector): number {
  return Math.sqrt(dot(subtract(a, b), subtract(a, b)))
}
