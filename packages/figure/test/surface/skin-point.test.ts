/** Contacts ask where the skin lies over a bone. */

import { describe, expect, it } from 'vitest'
import { bodies, bodyIds } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { createBodyField, skinPoint } from '../../src/surface/index.ts'

const fields = {
  slim: createBodyField(createSkeleton(bodies.slim)),
  sturdy: createBodyField(createSkeleton(bodies.sturdy)),
}

describe.each(bodyIds)('skinPoint on the %s body', (id) => {
  const field = fields[id]

  it('finds the sole at the floor', () => {
    const ankle = field.skeleton.origins[field.skeleton.origins.length - 2]?.[1] as number
    const [, sole] = skinPoint(field, 'left.foot', [0, 0, 0], [0, -1, 0])
    expect(sole).toBeCloseTo(-ankle, 2)
  })

  it('finds mirrored places on the right', () => {
    const [x, y, z] = skinPoint(field, 'left.hand', [0, -0.05, 0], [-1, 0, 0])
    const [rightX, rightY, rightZ] = skinPoint(field, 'right.hand', [0, -0.05, 0], [1, 0, 0])
    expect(rightX).toBeCloseTo(-x, 4)
    expect(rightY).toBeCloseTo(y, 4)
    expect(rightZ).toBeCloseTo(z, 4)
  })

  it.each`
    bone              | from                | towards       | nearest  | furthest
    ${'pelvis'}       | ${[0.07, 0, -0.05]} | ${[0, -1, 0]} | ${0.11}  | ${0.17}
    ${'pelvis'}       | ${[0, 0, 0]}        | ${[0, 0, -1]} | ${0.08}  | ${0.17}
    ${'t8'}           | ${[0.05, 0, 0]}     | ${[0, 0, -1]} | ${0.04}  | ${0.1}
    ${'head'}         | ${[0, 0.08, 0]}     | ${[0, 0, -1]} | ${0.1}   | ${0.13}
    ${'left.shin'}    | ${[0, 0, 0]}        | ${[0, 0, 1]}  | ${0.045} | ${0.08}
    ${'left.hand'}    | ${[0, -0.05, 0]}    | ${[-1, 0, 0]} | ${0.012} | ${0.025}
    ${'left.forearm'} | ${[0, 0, 0]}        | ${[0, 0, -1]} | ${0.03}  | ${0.055}
  `(
    'finds skin over $bone towards $towards where a body has it',
    ({ bone, from, towards, nearest, furthest }) => {
      const at = skinPoint(field, bone, from, towards)
      const away = Math.hypot(at[0] - from[0], at[1] - from[1], at[2] - from[2])
      expect(away).toBeGreaterThan(nearest)
      expect(away).toBeLessThan(furthest)
    },
  )
})

describe('the belly', () => {
  it('stands out further on the sturdy body', () => {
    const [, , slim] = skinPoint(fields.slim, 'l5', [0, 0.05, 0], [0, 0, 1])
    const [, , sturdy] = skinPoint(fields.sturdy, 'l5', [0, 0.05, 0], [0, 0, 1])
    expect(sturdy - slim).toBeGreaterThan(0.04)
  })
})
