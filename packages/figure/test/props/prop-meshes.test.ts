/** The things around the figure: where they stand and what can be touched on them. */

import type { Prop } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { dimensions } from '../../src/props/dimensions.ts'
import { propColours, propMaterials, propPrintColours } from '../../src/props/prop-colours.ts'
import { createPropMeshes, propFollowsFigure, propMeshes } from '../../src/props/prop-meshes.ts'
import { propExtent } from '../../src/props/prop-solids.ts'
import { type Bar, type Plane, surfacesOf } from '../../src/props/surfaces.ts'
import { flattenPose } from '../../src/skeleton/angles.ts'
import { bodies } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { add, cross, dot, mix, normalise, scale, subtract, type Vector } from '../../src/skeleton/vector.ts'
import { firstHit, openEdges, vertices } from './meshes.ts'

const skeleton = createSkeleton(bodies.slim)
const standing = poseSkeleton(skeleton, flattenPose())

/** Every kind that stands by itself. */
const fixed: readonly Prop[] = [
  { kind: 'chair' },
  { kind: 'stool' },
  { kind: 'table' },
  { kind: 'wall' },
  { kind: 'doorway' },
  { kind: 'bed' },
  { kind: 'mat' },
  { kind: 'blanket' },
  { kind: 'pillow' },
  { kind: 'pillow', thick: 0.2 },
  { kind: 'roller', lies: 'crosswise' },
  { kind: 'roller', lies: 'upright', up: 1.2 },
  { kind: 'rolled-towel', lies: 'lengthwise' },
  { kind: 'rolled-towel', lies: 'crosswise-on-wall', up: 1.2, thick: 0.08 },
]
const placed = fixed.flatMap((prop): Prop[] => [
  prop,
  { ...prop, forward: 0.4, aside: -0.3, heading: 35 } as Prop,
])

describe('propMeshes', () => {
  it.each(placed)('makes closed meshes of $kind, heading $heading', (prop) => {
    const meshes = propMeshes([prop], standing, skeleton)
    expect(meshes.length).toBeGreaterThan(0)
    for (const mesh of meshes) expect(openEdges(mesh)).toBe(0)
  })

  it.each(placed)('stays within the extent of $kind, heading $heading', (prop) => {
    const { low, high } = propExtent(prop) as NonNullable<ReturnType<typeof propExtent>>
    for (const vertex of propMeshes([prop], standing, skeleton).flatMap(vertices)) {
      for (const axis of [0, 1, 2] as const) {
        expect(vertex[axis]).toBeGreaterThan(low[axis] - 0.004)
        expect(vertex[axis]).toBeLessThan(high[axis] + 0.004)
      }
    }
  })

  // A leg that stands aslant dips in with the edge of its foot.
  it.each(fixed)('stands $kind on the floor, not in it', (prop) => {
    const lowest = Math.min(
      ...propMeshes([prop], standing, skeleton)
        .flatMap(vertices)
        .map(([, y]) => y),
    )
    expect(lowest).toBeGreaterThan(-0.002)
  })

  it('gives every mesh a colour, on the screen and on paper', () => {
    const used = propMeshes([...fixed, ...heldProps], standing, skeleton).map(({ material }) => material)
    expect([...new Set(used)].toSorted()).toEqual([...propMaterials].toSorted())
    expect(Object.keys(propColours)).toEqual(Object.keys(propPrintColours))
  })

  it('tells from which side a wall may be seen', () => {
    const meshes = propMeshes([{ kind: 'wall', forward: -0.2 }], standing, skeleton)
    for (const { front } of meshes)
      expect(front).toEqual({ kind: 'plane', point: [0, 0, -0.2], normal: [0, 0, 1] })
  })
})

/** Where planes and bars are really touched, in the prop's own frame. */
const touched: readonly { prop: Prop; on: keyof ReturnType<typeof surfacesOf>; at: readonly Vector[] }[] = [
  { prop: { kind: 'chair' }, on: 'seat', at: across(0.15, 0.15) },
  { prop: { kind: 'stool' }, on: 'seat', at: across(0.15, 0.15) },
  { prop: { kind: 'chair' }, on: 'backrest', at: [0.2, 0.285, 0.37].map((y) => [0.1, 0.44 + y, 0]) },
  { prop: { kind: 'table' }, on: 'table', at: across(0.55, 0.3) },
  { prop: { kind: 'bed' }, on: 'bed', at: across(0.4, 0.9) },
  { prop: { kind: 'pillow', thick: 0.12 }, on: 'pillow', at: across(0.01, 0.01) },
  {
    prop: { kind: 'wall' },
    on: 'wall',
    at: [
      [0.5, 1.4, 0],
      [-1, 0.3, 0],
    ],
  },
  {
    prop: { kind: 'doorway' },
    on: 'door-frame',
    at: [
      [0.465, 1.4, 0],
      [-0.465, 0.9, 0],
    ],
  },
]

describe.each([0, 70, -90])('surfacesOf, heading %d', (heading) => {
  const place = { forward: 0.3, aside: -0.2, heading }

  it.each(touched)('lays the $on plane on the mesh of the $prop.kind', ({ prop, on, at }) => {
    const world = surfacesOf([{ ...prop, ...place }])[on] as Plane
    const meshes = propMeshes([{ ...prop, ...place }], standing, skeleton)
    for (const point of at) {
      const onPlane = projected(turned(point, heading, place), world)
      const from = add(onPlane, scale(world.normal, 0.1))
      expect(firstHit(meshes, from, scale(world.normal, -1))).toBeCloseTo(0.1, 2.7)
    }
  })

  it.each([
    { prop: { kind: 'chair' } as Prop, on: 'rail', sides: [[0, 1, 0]] as Vector[] },
    { prop: { kind: 'table' } as Prop, on: 'table-edge', sides: [[0, 1, 0]] as Vector[] },
    {
      prop: { kind: 'roller', lies: 'crosswise' } as Prop,
      on: 'roller',
      sides: [
        [0, 1, 0],
        [0, -1, 0],
      ] as Vector[],
    },
    {
      prop: { kind: 'rolled-towel', lies: 'lengthwise' } as Prop,
      on: 'towel',
      sides: [[0, 1, 0]] as Vector[],
    },
  ] as const)('lays the $on bar on the mesh of the $prop.kind', ({ prop, on, sides }) => {
    const bar = surfacesOf([{ ...prop, ...place }])[on] as Bar
    const meshes = propMeshes([{ ...prop, ...place }], standing, skeleton)
    const reach = bar.radius + 0.03
    for (const t of [0.1, 0.5, 0.9]) {
      for (const side of [...sides, awayFrom(bar, heading)]) {
        const from = add(mix(bar.from, bar.to, t), scale(side, reach))
        expect(Math.abs(firstHit(meshes, from, scale(side, -1)) - 0.03)).toBeLessThan(0.0015)
      }
    }
  })
})

const heldProps: readonly Prop[] = [
  { kind: 'towel', held: 'between-hands' },
  { kind: 'band', held: 'both', to: 'feet' },
  { kind: 'band', held: 'both', to: { forward: 1, aside: 0, up: 1.2 } },
  { kind: 'weights' },
]

describe('createPropMeshes', () => {
  it('follows the hands with what they hold, and with nothing else', () => {
    expect(heldProps.every(propFollowsFigure)).toBe(true)
    expect(fixed.some(propFollowsFigure)).toBe(false)
  })

  it('writes held props anew in place and leaves the rest alone', () => {
    const meshes = createPropMeshes([{ kind: 'chair' }, ...heldProps], skeleton)
    const chair = meshes.fixed.flatMap(({ positions }) => [...positions])
    meshes.follow(standing)
    const before = meshes.held.map(({ positions }) => positions.slice())
    const triangles = meshes.held.map((mesh) => mesh.triangles.slice())
    meshes.follow(poseSkeleton(skeleton, flattenPose({ pelvis: { forward: 0.5 } })))
    meshes.held.forEach(({ positions }, index) => expect(positions).not.toEqual(before[index]))
    expect(meshes.held.map((mesh) => mesh.triangles)).toEqual(triangles)
    expect(meshes.fixed.flatMap(({ positions }) => [...positions])).toEqual(chair)
    meshes.follow(standing)
    expect(meshes.held.map(({ positions }) => positions)).toEqual(before)
  })
})

describe('dimensions', () => {
  it.each`
    prop         | size
    ${'table'}   | ${[1.23, 0.73, 0.67]}
    ${'mat'}     | ${[0.66, 0.006, 1.86]}
    ${'pillow'}  | ${[0.5, 0.1, 0.34]}
    ${'wall'}    | ${[3.2, 2.4, 0.058]}
    ${'blanket'} | ${[0.52, 0.02, 0.36]}
  `('are what a $prop is drawn with', ({ prop, size }) => {
    const { low, high } = propExtent({ kind: prop }) as NonNullable<ReturnType<typeof propExtent>>
    subtract(high, low).forEach((value, axis) => expect(Math.abs(value - size[axis])).toBeLessThan(0.004))
  })

  it('are what chairs, beds and rolls are drawn with', () => {
    expect(top({ kind: 'chair' })).toBeGreaterThan(dimensions.chair.railHeight + dimensions.chair.railRadius)
    expect(top({ kind: 'chair' })).toBeLessThan(0.94)
    expect(top({ kind: 'stool' })).toBeCloseTo(dimensions.chair.seatHeight, 6)
    expect(top({ kind: 'bed' })).toBeCloseTo(dimensions.bed.height, 6)
    expect(top({ kind: 'roller', lies: 'crosswise' })).toBeCloseTo(2 * dimensions.roller.radius, 6)
    expect(top({ kind: 'rolled-towel', lies: 'crosswise', thick: 0.08 })).toBeCloseTo(0.08, 6)
  })
})

// Helpers

function top(prop: Prop): number | undefined {
  return propExtent(prop)?.high[1]
}

function across(x: number, z: number): Vector[] {
  return [
    [0, 0, 0],
    [x, 0, z],
    [-x, 0, z],
    [-x, 0, -z],
  ]
}

function turned([x, y, z]: Vector, heading: number, place: { forward: number; aside: number }): Vector {
  const angle = (heading * Math.PI) / 180
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [place.aside + c * x + s * z, y, place.forward + c * z - s * x]
}

function projected(point: Vector, { point: on, normal }: Plane): Vector {
  return subtract(point, scale(normal, dot(subtract(point, on), normal)))
}

/** Level, across the bar, on the side that a hand comes from: a chair's rail and a table's edge from behind. */
function awayFrom(bar: Bar, heading: number): Vector {
  const level = normalise(cross(subtract(bar.to, bar.from), [0, 1, 0]))
  const behind = turned([0, 0, -1], heading, { forward: 0, aside: 0 })
  return dot(level, behind) < -0.01 ? scale(level, -1) : level
}
