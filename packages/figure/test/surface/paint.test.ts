/** What is painted where, and that a shader is told the same. */

import { muscles } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { bodies, bodyIds } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import type { Vector } from '../../src/skeleton/vector.ts'
import {
  coloursOf,
  createBodyMesh,
  createPaint,
  looks,
  materials,
  muscleGlow,
  paintAt,
  paintGlsl,
} from '../../src/surface/index.ts'

const meshes = {
  slim: createBodyMesh(createSkeleton(bodies.slim), 'coarse'),
  sturdy: createBodyMesh(createSkeleton(bodies.sturdy), 'coarse'),
}

describe.each(bodyIds)('paintAt on the %s body', (id) => {
  const paint = createPaint(createSkeleton(bodies[id]))
  const tall = bodies[id].stature / 1.725

  it.each`
    where             | at                      | armShare | material
    ${'foot'}         | ${[0.2, 0.03, 0.1]}     | ${0}     | ${'skin'}
    ${'thigh'}        | ${[0.13, 0.7, 0.08]}    | ${0}     | ${'leggings'}
    ${'breastbone'}   | ${[0.02, 1.3, 0.1]}     | ${0}     | ${'top'}
    ${'blade'}        | ${[-0.08, 1.33, -0.12]} | ${0}     | ${'top'}
    ${'upper sleeve'} | ${[0.22, 1.36, -0.03]}  | ${1}     | ${'top'}
    ${'hand'}         | ${[0.62, 1.03, -0.02]}  | ${1}     | ${'skin'}
    ${'throat'}       | ${[0, 1.46, 0.03]}      | ${0}     | ${'skin'}
    ${'crown'}        | ${[0.01, 1.735, -0.01]} | ${0}     | ${'hair'}
    ${'back of head'} | ${[0.02, 1.65, -0.115]} | ${0}     | ${'hair'}
    ${'cheek'}        | ${[0.045, 1.56, 0.07]}  | ${0}     | ${'skin'}
  `('paints the $where with $material', ({ at, armShare, material }) => {
    expect(paintAt(paint, (at as Vector).map((c) => c * tall) as unknown as Vector, armShare)).toBe(material)
  })

  it('paints both eyes', () => {
    const head = paint.head
    const [wide, high] = paint.headGrowth
    for (const side of [1, -1]) {
      const pupil = paintAt(paint, [0.0302 * wide * side, head[1] + 0.046 * high, head[2] + 0.085], 0)
      expect(pupil).toBe('face-line')
    }
  })

  it('prints a shader that knows every layer', () => {
    const glsl = paintGlsl(paint)
    for (const { material } of paint.layers)
      expect(glsl).toContain(`paintColours[${materials.indexOf(material)}]`)
    expect(glsl).not.toMatch(/NaN|undefined|Infinity/)
    expect(count(glsl, '(')).toBe(count(glsl, ')'))
  })

  it('has a colour for everything', () => {
    for (const colour of Object.values(coloursOf(looks[id]))) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(Object.keys(coloursOf(looks[id])).sort()).toEqual([...materials].sort())
  })
})

describe.each(bodyIds)('muscleGlow on the %s body', (id) => {
  const mesh = meshes[id]

  it.each(muscles)('lights %s on the side that is asked', (muscle) => {
    const right = muscleGlow(mesh, [muscle], 'right')
    const left = muscleGlow(mesh, [muscle], 'left')
    const lit = (glow: Float32Array, isWrong: (x: number) => boolean) =>
      glow.filter((value, v) => value > 0.3 && !isWrong(mesh.positions[v * 3] as number)).length
    expect(lit(right, (x) => x > 0.004)).toBeGreaterThan(3)
    expect(right.filter((value, v) => value > 0 && (mesh.positions[v * 3] as number) > 0.004)).toHaveLength(0)
    expect(lit(left, (x) => x < -0.004)).toBe(lit(right, (x) => x > 0.004))
    // A muscle is a place, not the whole body.
    expect(lit(right, () => false)).toBeLessThan(mesh.armShare.length * 0.15)
  })
})

// Helpers

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
