/** Chooses the few bones that a vertex may be tied to, so that neighbours choose alike. */

import { sides } from '../skeleton/bones.ts'
import { type CentralSkinBone, type SidedSkinBone, skinBoneIndex } from './skin-bones.ts'

/** As many as a graphics card blends at once. */
export const tiesOfVertex = 4

/** What moves most like a bone, and may pull in its place. */
const standIns: Readonly<
  Partial<Record<CentralSkinBone | SidedSkinBone, readonly (CentralSkinBone | SidedSkinBone)[]>>
> = {
  l5: ['pelvis', 'l2'],
  l2: ['t12', 'l5'],
  t12: ['t8', 'l2'],
  t8: ['t4', 't12'],
  t4: ['t8', 'c7'],
  c7: ['t4', 'c3'],
  c3: ['c7', 'head'],
  clavicle: ['t4', 'c7'],
  scapula: ['clavicle', 't4', 't8'],
  upperArm0: ['upperArm1'],
  upperArm1: ['upperArm0', 'upperArm2'],
  upperArm2: ['upperArm1'],
  forearm0: ['forearm1'],
  forearm1: ['forearm0', 'forearm2'],
  forearm2: ['forearm1'],
  thigh0: ['thigh1'],
  thigh1: ['thigh0'],
  fingerEnds: ['fingertips'],
  thumbTip: ['thumb'],
}
const standInsOf: ReadonlyMap<number, readonly number[]> = new Map(
  sides.flatMap((side) =>
    Object.entries(standIns).map(([bone, others]) => [
      skinBoneIndex(bone as SidedSkinBone, side),
      others.map((other) => skinBoneIndex(other, side)),
    ]),
  ),
)

/** Bones with what they pull, the strongest first; `weights` has one for each bone of the skin. */
export function fewTies(weights: Float64Array): readonly (readonly [bone: number, pull: number])[] {
  const pulls = new Map<number, number>()
  weights.forEach((weight, bone) => {
    if (weight > 0) pulls.set(bone, weight)
  })
  while (pulls.size > tiesOfVertex && handOver(pulls)) continue
  const ties = [...pulls].toSorted(([a, pullA], [b, pullB]) => pullB - pullA || a - b)
  const next = ties[tiesOfVertex]?.[1] ?? 0
  // Whoever is about to lose its place pulls no more, or the skin would tear where bones take turns.
  return ties.slice(0, tiesOfVertex).map(([bone, pull]) => [bone, pull - (next * next) / pull] as const)
}

/** The weakest tie that has a stand-in gives its pull to it. */
function handOver(pulls: Map<number, number>): boolean {
  let weakest: readonly [from: number, to: number] | undefined
  for (const [bone, pull] of pulls) {
    const to = standInsOf.get(bone)?.find((other) => pulls.has(other))
    if (to !== undefined && (weakest === undefined || pull < (pulls.get(weakest[0]) ?? 0)))
      weakest = [bone, to]
  }
  if (weakest === undefined) return false
  const [from, to] = weakest
  pulls.set(to, (pulls.get(to) ?? 0) + (pulls.get(from) ?? 0))
  pulls.delete(from)
  return true
}
