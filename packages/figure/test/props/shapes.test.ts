/** The solid shapes that props are made of. */

import { describe, expect, it } from 'vitest'
import { meshOf, type Shape } from '../../src/props/shapes.ts'
import { cross, dot, lengthOf, normalise, subtract } from '../../src/skeleton/vector.ts'
import { normals, openEdges, triangles, vertices, volume } from './meshes.ts'

const shapes: Record<string, { shape: Shape; litres: number }> = {
  block: { shape: { shape: 'slab', half: [0.2, 0.1, 0.3], corner: 0.01, edge: 0.005 }, litres: 48 },
  disc: { shape: { shape: 'slab', half: [0.1, 0.05, 0.1], corner: 0.1, edge: 0.001 }, litres: Math.PI },
  bar: {
    shape: {
      shape: 'tube',
      path: [
        [0, 0, 0],
        [0, 0.5, 0],
      ],
      radii: [0.05, 0.05],
      edge: 0.001,
    },
    litres: Math.PI * 1.25,
  },
  bow: {
    shape: {
      shape: 'tube',
      path: [
        [0, 0, 0],
        [0.1, 0.2, 0],
        [0.3, 0.3, 0.1],
        [0.4, 0.3, 0.3],
      ],
      radii: [0.02, 0.02, 0.02, 0.02],
      edge: 0.02,
    },
    litres: Math.PI * 0.4 * (Math.hypot(0.1, 0.2) + Math.hypot(0.2, 0.1, 0.1) + Math.hypot(0.1, 0.2)),
  },
  pillow: { shape: { shape: 'cushion', half: [0.25, 0.05, 0.17] }, litres: 12 },
}

describe.each(Object.entries(shapes))('meshOf a %s', (_, { shape, litres }) => {
  const mesh = meshOf(shape)

  it('is closed', () => {
    expect(openEdges(mesh)).toBe(0)
  })

  it('has its outside outside, and the volume it should', () => {
    expect((volume(mesh) * 1000) / litres).toBeGreaterThan(0.9)
    expect((volume(mesh) * 1000) / litres).toBeLessThan(1.03)
  })

  it('has normals of length 1 that agree with its faces', () => {
    for (const normal of normals(mesh)) expect(lengthOf(normal)).toBeCloseTo(1, 4)
    const all = normals(mesh)
    triangles(mesh).forEach(([a, b, c], index) => {
      const face = cross(subtract(b, a), subtract(c, a))
      if (lengthOf(face) < 1e-9) return
      const least = [0, 1, 2].map((corner) =>
        dot(normalise(face), all[mesh.triangles[index * 3 + corner] as number] as (typeof all)[number]),
      )
      expect(Math.max(...least)).toBeGreaterThan(0.5)
    })
  })

  it('has only numbers', () => {
    expect(vertices(mesh).flat().every(Number.isFinite)).toBe(true)
  })
})
