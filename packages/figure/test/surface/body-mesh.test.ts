/** The skin is a closed, mirrored surface on the body's field, tied to the bones. */

import { describe, expect, it } from 'vitest'
import { bodies, bodyIds } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { createBodyField } from '../../src/surface/body-field.ts'
import { type BodyMesh, createBodyMesh } from '../../src/surface/body-mesh.ts'
import { mirroredSkinBone, skinBoneNames } from '../../src/surface/skin-bones.ts'

const skeletons = { slim: createSkeleton(bodies.slim), sturdy: createSkeleton(bodies.sturdy) }
const meshes = {
  slim: createBodyMesh(skeletons.slim, 'coarse'),
  sturdy: createBodyMesh(skeletons.sturdy, 'coarse'),
}

describe.each(bodyIds)('createBodyMesh of the %s body', (id) => {
  const mesh = meshes[id]

  it('has no hole: every edge is walked as often one way as the other', () => {
    expect(openEdges(mesh)).toEqual([])
  })

  it('has no hole where finer cells meet coarser ones', () => {
    expect(openEdges(createBodyMesh(skeletons[id], 'medium'))).toEqual([])
  })

  it('has few vertices when coarse', () => {
    expect(mesh.positions.length / 3).toBeLessThan(6000)
  })

  it('is the same on both sides, triangle by triangle', () => {
    const { mirrorOf, positions } = mesh
    const uneven = Array.from(mirrorOf).filter(
      (twin, v) =>
        positions[twin * 3] !== -(positions[v * 3] as number) ||
        positions[twin * 3 + 1] !== positions[v * 3 + 1] ||
        positions[twin * 3 + 2] !== positions[v * 3 + 2],
    )
    expect(uneven).toEqual([])
    const known = new Set(trianglesOf(mesh).map(([a, b, c]) => nameOf(a, b, c)))
    const lonely = trianglesOf(mesh).filter(
      ([a, b, c]) => !known.has(nameOf(mirrorOf[a] as number, mirrorOf[c] as number, mirrorOf[b] as number)),
    )
    expect(lonely).toEqual([])
  })

  it('lies on the field within 2 mm', () => {
    const field = createBodyField(skeletons[id])
    let furthest = 0
    for (let v = 0; v < mesh.positions.length; v += 3 * 7) {
      const [x, y, z] = mesh.positions.slice(v, v + 3) as unknown as [number, number, number]
      furthest = Math.max(furthest, Math.abs(field.distance(x, y, z)))
    }
    expect(furthest).toBeLessThan(0.002)
  })

  it('gives each vertex weights that add up to 1, and mirrored ones to its twin', () => {
    const { skinWeights, skinIndices, mirrorOf } = mesh
    const wrong: number[] = []
    for (let v = 0; v < mirrorOf.length; v++) {
      const weights = skinWeights.slice(v * 4, v * 4 + 4)
      if (Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-5) wrong.push(v)
      const twin = mirrorOf[v] as number
      if (twin === v) continue
      for (let place = 0; place < 4; place++) {
        const bone = skinIndices[v * 4 + place] as number
        const isMirrored =
          skinWeights[twin * 4 + place] === weights[place] &&
          (weights[place] === 0 || skinIndices[twin * 4 + place] === mirroredSkinBone(bone))
        if (!isMirrored) wrong.push(v)
      }
    }
    expect(wrong).toEqual([])
  })

  it('uses every bone of the skin', () => {
    const used = new Set(
      Array.from(mesh.skinIndices).filter((_, place) => (mesh.skinWeights[place] as number) > 0),
    )
    expect(skinBoneNames.filter((_, bone) => !used.has(bone))).toEqual([])
  })

  it('is made the same again from the same skeleton', () => {
    const again = createBodyMesh(createSkeleton(bodies[id]), 'coarse')
    expect(again.positions).toEqual(mesh.positions)
    expect(again.triangles).toEqual(mesh.triangles)
    expect(again.skinWeights).toEqual(mesh.skinWeights)
  })
})

describe('the two bodies', () => {
  it('differ in volume: the sturdy one is heavier though not taller', () => {
    expect(volumeOf(meshes.slim)).toBeGreaterThan(0.05)
    expect(volumeOf(meshes.sturdy)).toBeGreaterThan(volumeOf(meshes.slim) * 1.2)
    expect(volumeOf(meshes.sturdy)).toBeLessThan(0.13)
  })
})

// Helpers

function trianglesOf({ triangles }: BodyMesh): [number, number, number][] {
  return Array.from({ length: triangles.length / 3 }, (_, n) => [
    triangles[n * 3] as number,
    triangles[n * 3 + 1] as number,
    triangles[n * 3 + 2] as number,
  ])
}

/** The same name whichever corner a triangle begins with. */
function nameOf(a: number, b: number, c: number): string {
  const least = Math.min(a, b, c)
  return least === a ? `${a} ${b} ${c}` : least === b ? `${b} ${c} ${a}` : `${c} ${a} ${b}`
}

/** Edges, as pairs of vertices in one number, that are not walked as often one way as the other. */
function openEdges({ triangles, mirrorOf }: BodyMesh): number[] {
  const balance = new Map<number, number>()
  for (let corner = 0; corner < triangles.length; corner++) {
    const from = triangles[corner] as number
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1] as number
    const edge = Math.min(from, to) * mirrorOf.length + Math.max(from, to)
    balance.set(edge, (balance.get(edge) ?? 0) + (from < to ? 1 : -1))
  }
  return [...balance].filter(([, count]) => count !== 0).map(([edge]) => edge)
}

/** Cubic metres; positive only when the triangles face outward. */
function volumeOf(mesh: BodyMesh): number {
  const { positions: p } = mesh
  const at = (v: number, axis: number) => p[v * 3 + axis] as number
  return trianglesOf(mesh).reduce(
    (sum, [a, b, c]) =>
      sum +
      (at(a, 0) * (at(b, 1) * at(c, 2) - at(b, 2) * at(c, 1)) +
        at(a, 1) * (at(b, 2) * at(c, 0) - at(b, 0) * at(c, 2)) +
        at(a, 2) * (at(b, 0) * at(c, 1) - at(b, 1) * at(c, 0))) /
        6,
    0,
  )
}
