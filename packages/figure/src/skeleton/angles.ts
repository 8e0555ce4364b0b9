/** All angles of a pose as one list of numbers, so that a solver can work on them. */

import { centralJoints, type JointMotion, type Limbs, type PoseAngles, sidedJoints } from '@unhunch/knowledge'
import { type Side, sides } from './bones.ts'

/** Degrees, and metres for the place of the pelvis; in the order of `freedoms`. */
export type Angles = Float64Array

/** One number of a pose: `thoracic.turn`, `left.shoulder.elevation`. */
export interface Freedom {
  readonly name: string
  readonly motion: JointMotion
  readonly side: Side | undefined
}

export const freedoms: readonly Freedom[] = [
  ...motionsOf(centralJoints).map((motion) => ({ name: motion, motion, side: undefined })),
  ...sides.flatMap((side) =>
    motionsOf(sidedJoints).map((motion) => ({ name: `${side}.${motion}`, motion, side })),
  ),
]
export const freedomIndex: ReadonlyMap<string, number> = new Map(
  freedoms.map(({ name }, index) => [name, index]),
)

/** Motions that change their sign when left and right are exchanged. */
const turnsOver = /^pelvis\.(roll|heading|aside)$|\.(sideBend|turn)$/
const mirrorOrder = freedoms.map(({ name, side }) =>
  side === undefined ? indexOf(name) : indexOf(name.replace(side, side === 'left' ? 'right' : 'left')),
)
const mirrorSign = freedoms.map(({ motion, side }) => (side === undefined && turnsOver.test(motion) ? -1 : 1))

/** @throws never; a name that is none of `freedoms` is a bug and answers NaN where it is used. */
export function indexOf(name: string): number {
  return freedomIndex.get(name) ?? -1
}

/** Later poses win over earlier ones, motion by motion; within a pose a side wins over `both`. */
export function flattenPose(...poses: readonly (PoseAngles | undefined)[]): Angles {
  const angles = new Float64Array(freedoms.length)
  for (const pose of poses) {
    if (pose === undefined) continue
    put(angles, '', pose as Limbs)
    for (const side of sides) {
      put(angles, `${side}.`, pose.both)
      put(angles, `${side}.`, pose[side])
    }
  }
  return angles
}

/** The same pose with left and right exchanged. */
export function mirrorAngles(angles: Angles): Angles {
  return Float64Array.from(mirrorOrder, (from, to) => {
    const value = (angles[from] ?? 0) * (mirrorSign[to] ?? 1)
    return value === 0 ? 0 : value
  })
}

function put(angles: Angles, prefix: string, joints: Limbs | undefined) {
  for (const [joint, motions] of Object.entries(joints ?? {})) {
    if (joint === 'both' || joint === 'left' || joint === 'right') continue
    for (const [motion, value] of Object.entries(motions)) {
      const index = freedomIndex.get(`${prefix}${joint}.${motion}`)
      if (index !== undefined && typeof value === 'number') angles[index] = value
    }
  }
}

function motionsOf(joints: Record<string, readonly string[]>): JointMotion[] {
  return Object.entries(joints).flatMap(([joint, motions]) =>
    motions.map((motion) => `${joint}.${motion}` as JointMotion),
  )
}
