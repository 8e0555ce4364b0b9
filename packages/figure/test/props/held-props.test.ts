/** Towels, bands and weights go where the hands go. */

import type { Prop } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { dimensions } from '../../src/props/dimensions.ts'
import { gripOf } from '../../src/props/held-props.ts'
import { propMeshes } from '../../src/props/prop-meshes.ts'
import { flattenPose } from '../../src/skeleton/angles.ts'
import { bodies } from '../../src/skeleton/body-shape.ts'
import { boneIndex, createSkeleton, sides } from '../../src/skeleton/bones.ts'
import { type Frame, poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { dot, lengthOf, mix, subtract, type Vector } from '../../src/skeleton/vector.ts'
import { openEdges, vertices } from './meshes.ts'

const skeletons = { slim: createSkeleton(bodies.slim), sturdy: createSkeleton(bodies.sturdy) }
const reaching = flattenPose({ both: { shoulder: { elevation: 80, plane: 85 }, forearm: { pronation: 80 } } })
const sitting = flattenPose({
  pelvis: { up: -0.82 },
  both: { hip: { flexion: 90 }, shoulder: { elevation: 30, plane: 80 }, elbow: { flexion: 90 } },
})
const onBack = flattenPose({
  pelvis: { lean: -90, up: -0.8 },
  both: { hip: { flexion: 110 }, knee: { flexion: 100 }, shoulder: { elevation: 50, plane: 85 } },
})
const anchor = { forward: 1.2, aside: 0.1, up: 1.3 }

describe.each(['slim', 'sturdy'] as const)('propMeshes held by the %s figure', (body) => {
  const skeleton = skeletons[body]
  const frames = [reaching, sitting, onBack].map((angles) => poseSkeleton(skeleton, angles))

  it.each<Prop>([
    { kind: 'towel', held: 'between-hands' },
    { kind: 'towel', held: 'round-hand' },
    { kind: 'towel', held: 'over-knees' },
    { kind: 'band', held: 'both', to: 'feet' },
    { kind: 'band', held: 'both', to: anchor },
    { kind: 'band', held: 'both', to: 'other-hand' },
    { kind: 'weights' },
  ])('reach both grips and are closed: %j', (prop) => {
    for (const frame of frames) {
      const meshes = propMeshes([prop], frame, skeleton)
      for (const mesh of meshes) expect(openEdges(mesh)).toBe(0)
      for (const side of sides) {
        // A weight's bar has corners at its ends only.
        expect(nearest(meshes.flatMap(vertices), gripOf(frame, skeleton, side).centre)).toBeLessThan(0.05)
      }
    }
  })

  it('hold a towel taut: nothing of it strays from the line between the fists', () => {
    const [frame] = frames as [Frame]
    const [left, right] = sides.map((side) => gripOf(frame, skeleton, side).centre) as [Vector, Vector]
    const middle = mix(left, right, 0.5)
    const towel = propMeshes([{ kind: 'towel', held: 'between-hands' }], frame, skeleton).flatMap(vertices)
    const along = subtract(right, left)
    for (const vertex of towel) {
      const t = dot(subtract(vertex, left), along) / dot(along, along)
      if (t < 0.25 || t > 0.75) continue
      expect(lengthOf(subtract(vertex, mix(left, right, t)))).toBeLessThan(dimensions.towel.radius * 1.4)
    }
    expect(nearest(towel, middle)).toBeLessThan(dimensions.towel.radius * 1.4)
  })

  it('fix a band at its point, with a strand for every hand that holds it', () => {
    const [frame] = frames as [Frame]
    const fixed: Vector = [anchor.aside, anchor.up, anchor.forward]
    for (const held of ['both', 'left', 'right'] as const) {
      const strands = propMeshes([{ kind: 'band', held, to: anchor }], frame, skeleton).filter(
        ({ material }) => material === 'band',
      )
      expect(strands).toHaveLength(held === 'both' ? 2 : 1)
      for (const strand of strands) expect(nearest(vertices(strand), fixed)).toBeLessThan(0.007)
    }
  })

  it('run a band under both soles', () => {
    const frame = frames[1] as Frame
    const band = propMeshes([{ kind: 'band', held: 'both', to: 'feet' }], frame, skeleton).flatMap(vertices)
    for (const side of sides) {
      const foot = frame.places[boneIndex[`${side}.foot`]] as Vector
      // The soles look forward here.
      const under = band.filter(([x, , z]) => Math.abs(x - foot[0]) < 0.04 && z > foot[2] + 0.07)
      expect(under.length).toBeGreaterThan(0)
    }
  })

  it('run a towel behind the knees, or behind the one that is drawn up', () => {
    const both = frames[2] as Frame
    const one = poseSkeleton(
      skeleton,
      flattenPose({
        pelvis: { lean: -90, up: -0.8 },
        left: { hip: { flexion: 110 }, knee: { flexion: 100 } },
        both: { shoulder: { elevation: 50, plane: 85 } },
      }),
    )
    const behind = (frame: Frame, side: 'left' | 'right') => {
      const towel = propMeshes([{ kind: 'towel', held: 'over-knees' }], frame, skeleton).flatMap(vertices)
      const knee = frame.places[boneIndex[`${side}.shin`]] as Vector
      return nearest(towel, knee)
    }
    expect(behind(both, 'left')).toBeLessThan(0.15)
    expect(behind(both, 'right')).toBeLessThan(0.15)
    expect(behind(one, 'left')).toBeLessThan(0.15)
    expect(behind(one, 'right')).toBeGreaterThan(0.3)
  })

  it('keep a weight along the grip', () => {
    const [frame] = frames as [Frame]
    const weights = propMeshes([{ kind: 'weights' }], frame, skeleton).flatMap(vertices)
    for (const side of sides) {
      const { centre, axis } = gripOf(frame, skeleton, side)
      const own = weights.map((vertex) => subtract(vertex, centre)).filter((from) => lengthOf(from) < 0.12)
      const reach = own.map((from) => dot(from, axis))
      expect(Math.max(...reach)).toBeCloseTo(dimensions.weight.halfLength, 5)
      expect(Math.min(...reach)).toBeCloseTo(-dimensions.weight.halfLength, 5)
    }
  })
})

// Helpers

function nearest(points: readonly Vector[], to: Vector): number {
  return Math.min(...points.map((point) => lengthOf(subtract(point, to))))
}
