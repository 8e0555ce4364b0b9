/** Questions that tests ask of triangle meshes. */

import type { Mesh } from '../../src/props/shapes.ts'
import { cross, dot, normalise, subtract, type Vector } from '../../src/skeleton/vector.ts'

/** Edges that do not have exactly one triangle on either side; 0 for a closed mesh. Corners at one place are one. */
export function openEdges(mesh: Mesh): number {
  const uses = new Map<string, number>()
  for (const corners of triangles(mesh)) {
    const keys = corners.map((corner) => corner.map((value) => Math.round(value * 1e6)).join(' '))
    for (let i = 0; i < 3; i++) {
      const [from, to] = [keys[i] as string, keys[(i + 1) % 3] as string]
      if (from === to) continue
      uses.set(`${from}>${to}`, (uses.get(`${from}>${to}`) ?? 0) + 1)
    }
  }
  return [...uses].filter(([edge, count]) => {
    const [from, to] = edge.split('>')
    return uses.get(`${to}>${from}`) !== count
  }).length
}

/** Cubic metres; negative when it is inside out. */
export function volume(mesh: Mesh): number {
  return triangles(mesh).reduce((sum, [a, b, c]) => sum + dot(a, cross(b, c)) / 6, 0)
}

/** Where a ray first meets one of the meshes from outside, metres along it. */
export function firstHit(meshes: readonly Mesh[], from: Vector, towards: Vector): number {
  const direction = normalise(towards)
  let nearest = Infinity
  for (const [a, b, c] of meshes.flatMap(triangles)) {
    const [ab, ac] = [subtract(b, a), subtract(c, a)]
    const p = cross(direction, ac)
    const determinant = dot(ab, p)
    if (determinant < 1e-14) continue
    const s = subtract(from, a)
    const u = dot(s, p) / determinant
    const q = cross(s, ab)
    const v = dot(direction, q) / determinant
    const t = dot(ac, q) / determinant
    if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9 && t > 0) nearest = Math.min(nearest, t)
  }
  return nearest
}

export function vertices(mesh: Mesh): Vector[] {
  return Array.from({ length: mesh.positions.length / 3 }, (_, index) => triple(mesh.positions, index))
}

export function triangles(mesh: Mesh): [Vector, Vector, Vector][] {
  return Array.from({ length: mesh.triangles.length / 3 }, (_, index) => {
    const corner = (i: number) => triple(mesh.positions, mesh.triangles[index * 3 + i] as number)
    return [corner(0), corner(1), corner(2)]
  })
}

export function normals(mesh: Mesh): Vector[] {
  return Array.from({ length: mesh.normals.length / 3 }, (_, index) => triple(mesh.normals, index))
}

function triple(numbers: Float32Array, index: number): Vector {
  return [numbers[index * 3], numbers[index * 3 + 1], numbers[index * 3 + 2]] as unknown as Vector
}
