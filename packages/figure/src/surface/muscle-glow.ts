/** How strongly each place of the skin glows when muscles under it work. */

import { statureRatio } from '../skeleton/body-shape.ts'
import type { MuscleId } from '@unhunch/knowledge'
import { boneIndex, type Skeleton } from '../skeleton/bones.ts'
import {
  add,
  clamp,
  dot,
  type Rotation,
  rotate,
  scale,
  smoothStep,
  subtract,
  type Vector,
} from '../skeleton/vector.ts'
import { bindPose } from './bind-pose.ts'
import type { BodyMesh } from './body-mesh.ts'
import { bellyAt, growthOf } from './growth.ts'
import { type MuscleCapsule, muscleRegions } from './muscle-regions.ts'

/** The glow reaches the skin above a muscle, and ends softly, metres. */
const skinAbove = 0.014
const fade = { from: 0.01, to: -0.006 }
/** Midline muscles light a little across it, so that both sides meet. */
const acrossMidline = 0.004

/** By vertex, 0 to 1. A side is the figure's own. */
export function muscleGlow(
  mesh: BodyMesh,
  muscles: readonly MuscleId[],
  side: 'both' | 'left' | 'right',
): Float32Array {
  const glow = new Float32Array(mesh.positions.length / 3)
  const capsules = muscles
    .flatMap((muscle) => muscleRegions[muscle] ?? [])
    .map((capsule) => grown(capsule, mesh.skeleton))
  for (let v = 0; v < glow.length; v++) {
    const x = mesh.positions[v * 3] as number
    if ((side === 'left' && x < -acrossMidline) || (side === 'right' && x > acrossMidline)) continue
    const p: Vector = [Math.abs(x), mesh.positions[v * 3 + 1] as number, mesh.positions[v * 3 + 2] as number]
    let most = 0
    for (const { from, to, radii } of capsules) {
      const axis = subtract(to, from)
      const t = clamp(dot(subtract(p, from), axis) / dot(axis, axis), 0, 1)
      const [dx, dy, dz] = subtract(p, add(from, scale(axis, t)))
      const away = Math.hypot(dx, dy, dz) - (radii[0] + (radii[1] - radii[0]) * t) - skinAbove
      most = Math.max(most, smoothStep(-fade.from, -fade.to, -away))
    }
    glow[v] = most
  }
  return glow
}

/** To the measures of this body, and into the bind pose. */
function grown({ in: space, from, to, radii }: MuscleCapsule, skeleton: Skeleton): MuscleCapsule {
  const { shape } = skeleton
  const tall = statureRatio(shape)
  if (space === 'arm') {
    const bind = bindPose(skeleton)
    const shoulder = bind.places[boneIndex['left.upperArm']] as Vector
    const turn = bind.turns[boneIndex['left.upperArm']] as Rotation
    const [wide, , deep] = growthOf('upperArm', shape)([0, 0, 0])
    const place = ([x, y, z]: Vector) => add(shoulder, rotate(turn, [x * wide, -y * tall, z * deep]))
    return { in: space, from: place(from), to: place(to), radii: [radii[0] * wide, radii[1] * wide] }
  }
  const growth = growthOf('trunk', shape)
  const place = (at: Vector): Vector => {
    const [wide, high, deep] = growth(at)
    const belly = at[2] > 0 ? bellyAt(at[1], shape) : 0
    return [at[0] * wide, at[1] * high, at[2] * deep + belly]
  }
  const thick = growth(from)[0]
  return { in: space, from: place(from), to: place(to), radii: [radii[0] * thick, radii[1] * thick] }
}
