/** The skin follows the bones. */

import type { PoseAngles } from '@unhunch/knowledge'
import { describe, expect, it } from 'vitest'
import { flattenPose } from '../../src/skeleton/angles.ts'
import { bodies, bodyIds } from '../../src/skeleton/body-shape.ts'
import { createSkeleton } from '../../src/skeleton/bones.ts'
import { poseSkeleton } from '../../src/skeleton/forward-kinematics.ts'
import { bindPose } from '../../src/surface/bind-pose.ts'
import {
  type BodyMesh,
  createBodyMesh,
  skinBoneNames,
  skinMatrices,
  skinVertices,
} from '../../src/surface/index.ts'

const skeletons = { slim: createSkeleton(bodies.slim), sturdy: createSkeleton(bodies.sturdy) }
const meshes = {
  slim: createBodyMesh(skeletons.slim, 'coarse'),
  sturdy: createBodyMesh(skeletons.sturdy, 'coarse'),
}

describe.each(bodyIds)('skinVertices of the %s body', (id) => {
  const skeleton = skeletons[id]
  const mesh = meshes[id]

  it('leaves the bind pose as it is', () => {
    const out = new Float32Array(mesh.positions.length)
    skinVertices(mesh, skinMatrices(skeleton, bindPose(skeleton)), out)
    expect(furthestApart(out, mesh.positions)).toBeLessThan(1e-5)
  })

  it('stands on the floor in the reference stance', () => {
    const { lowest } = heights(posed(id, {}))
    expect(lowest).toBeGreaterThan(-0.006)
    expect(lowest).toBeLessThan(0.006)
  })

  it('keeps left and right alike in a pose that is', () => {
    const out = posed(id, {
      both: { shoulder: { elevation: 150, plane: 70 }, knee: { flexion: 100 }, hip: { flexion: 90 } },
    })
    let uneven = 0
    mesh.mirrorOf.forEach((twin, v) => {
      uneven = Math.max(uneven, Math.abs((out[v * 3] as number) + (out[twin * 3] as number)))
    })
    expect(uneven).toBeLessThan(1e-5)
  })

  it('closes the hand: fingertips and thumb come near the palm', () => {
    const bind = posed(id, {})
    const fist = posed(id, { left: { hand: { grip: 100 } } })
    const hang = handBottom(bind)
    expect(handBottom(fist) - hang).toBeGreaterThan(0.05)
  })

  it('breathes: a full chest is deeper and no taller', () => {
    const empty = posed(id, {})
    const full = posed(id, { chest: { fullness: 100 } })
    expect(frontOfChest(mesh, full) - frontOfChest(mesh, empty)).toBeGreaterThan(0.008)
    expect(frontOfChest(mesh, full) - frontOfChest(mesh, empty)).toBeLessThan(0.03)
    expect(heights(full).highest).toBeCloseTo(heights(empty).highest, 3)
  })

  function handBottom(at: Float32Array): number {
    let lowest = 9
    mesh.armShare.forEach((share, v) => {
      if (share > 0.9 && (mesh.positions[v * 3] as number) > 0)
        lowest = Math.min(lowest, at[v * 3 + 1] as number)
    })
    return lowest
  }
})

describe('skinMatrices', () => {
  it('writes into what it is given', () => {
    const out = new Float32Array(skinBoneNames.length * 16)
    expect(skinMatrices(skeletons.slim, bindPose(skeletons.slim), out)).toBe(out)
    expect(out[15]).toBe(1)
  })
})

// Helpers

function posed(id: 'slim' | 'sturdy', pose: PoseAngles): Float32Array {
  const out = new Float32Array(meshes[id].positions.length)
  skinVertices(meshes[id], skinMatrices(skeletons[id], poseSkeleton(skeletons[id], flattenPose(pose))), out)
  return out
}

/** How far forward the breastbone lies, metres. */
function frontOfChest({ positions }: BodyMesh, at: Float32Array): number {
  let front = -1
  for (let v = 0; v < at.length; v += 3) {
    const y = positions[v + 1] as number
    if (y > 1.2 && y < 1.32 && Math.abs(positions[v] as number) < 0.12)
      front = Math.max(front, at[v + 2] as number)
  }
  return front
}

function heights(positions: Float32Array) {
  let lowest = 9
  let highest = -9
  for (let v = 1; v < positions.length; v += 3) {
    lowest = Math.min(lowest, positions[v] as number)
    highest = Math.max(highest, positions[v] as number)
  }
  return { lowest, highest }
}

function furthestApart(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, n) => Math.max(most, Math.abs(value - (b[n] as number))), 0)
}
