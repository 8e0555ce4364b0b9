/** The parts of the body that a drawing tells apart: where one lies before another, a line runs between them. */

import { type BodyMesh, skinBoneNames } from '../surface/index.ts'

const regions: readonly (readonly [region: string, bones: RegExp])[] = [
  ['trunk', /^(pelvis|l5|l2|t12|t8|t4|c7)$|clavicle|scapula/],
  ['head', /^(c3|head)$/],
  ['upper-arm', /shoulderHalf|upperArm|elbowHalf/],
  ['forearm', /forearm/],
  ['hand', /hand|finger/],
  ['thumb', /thumb/],
  ['thigh', /hipHalf|thigh|kneeHalf/],
  ['shin', /shin/],
  ['foot', /foot|toes/],
]

/** 1 and up, by bone of the skin: left and right are not the same part. */
const regionOfBone = skinBoneNames.map((bone) => {
  const region = regions.findIndex(([, bones]) => bones.test(bone))
  return 1 + region + (bone.startsWith('right.') && region > 1 ? regions.length : 0)
})

const known = new WeakMap<BodyMesh, Uint8Array>()

/** By vertex: the region of the bone that holds it most. */
export function partsOfBody(mesh: BodyMesh): Uint8Array {
  let parts = known.get(mesh)
  if (parts === undefined) {
    const { skinIndices, skinWeights } = mesh
    parts = Uint8Array.from({ length: skinWeights.length / 4 }, (_, vertex) => {
      let best = vertex * 4
      for (let i = best + 1; i < vertex * 4 + 4; i++) {
        if ((skinWeights[i] as number) > (skinWeights[best] as number)) best = i
      }
      return regionOfBone[skinIndices[best] as number] as number
    })
    known.set(mesh, parts)
  }
  return parts
}

export const headPart = 1 + regions.findIndex(([region]) => region === 'head')

export function isHand(part: number): boolean {
  return /^(hand|thumb)$/.test(regions[(part - 1) % regions.length]?.[0] ?? '')
}
