/** From a posed skeleton to one matrix for each bone of the skin. */

import { type BoneName, boneIndex, boneNames, type Side, type Skeleton, sides } from '../skeleton/bones.ts'
import type { Frame } from '../skeleton/forward-kinematics.ts'
import {
  add,
  compose,
  inverse,
  noRotation,
  type Rotation,
  rotate,
  scale,
  slerp,
  type Vector,
} from '../skeleton/vector.ts'
import { bindPose } from './bind-pose.ts'
import { centralCount, type SidedSkinBone, skinBoneIndex, skinBoneNames } from './skin-bones.ts'

/** How each bone of the skin stands, by its index. */
interface SkinFrame {
  readonly places: Vector[]
  readonly turns: Rotation[]
}

/** A full breath widens and deepens the ribs about the spine, and lets the belly come forward. */
const breath: readonly {
  readonly bone: 'l2' | 't12' | 't8' | 't4'
  readonly wider: number
  readonly deeper: number
}[] = [
  { bone: 'l2', wider: 0.015, deeper: 0.08 },
  { bone: 't12', wider: 0.055, deeper: 0.1 },
  { bone: 't8', wider: 0.05, deeper: 0.11 },
  { bone: 't4', wider: 0.01, deeper: 0.07 },
]

/** How much further the end joints bend than the middle ones, when a hand closes. */
const endJointShare = { fingers: 0.62, thumb: 0.75 }
/** From the middle joint of the fingers to the last, and from the root of the thumb to its joint, metres. */
const fingerEnd: Vector = [-0.002, -0.025, 0]
const thumbJoint: Vector = [-0.007, -0.028, 0.022]

const binds = new WeakMap<Skeleton, SkinFrame>()

/** Sixteen numbers for each bone of the skin, column by column: from the bind pose to this frame. */
export function skinMatrices(
  skeleton: Skeleton,
  frame: Frame,
  out: Float32Array = new Float32Array(skinBoneNames.length * 16),
): Float32Array {
  let bind = binds.get(skeleton)
  if (bind === undefined) {
    bind = skinFrame(skeleton, bindPose(skeleton))
    binds.set(skeleton, bind)
  }
  const posed = skinFrame(skeleton, frame)
  const stretches = stretchesOf(frame.chestFullness)
  for (let bone = 0; bone < skinBoneNames.length; bone++) {
    const from = bind.places[bone] as Vector
    const turn = compose(posed.turns[bone] as Rotation, inverse(bind.turns[bone] as Rotation))
    const [wider, deeper] = stretches.get(bone) ?? [1, 1]
    const x = scale(rotate(turn, [1, 0, 0]), wider)
    const y = rotate(turn, [0, 1, 0])
    const z = scale(rotate(turn, [0, 0, 1]), deeper)
    const to = posed.places[bone] as Vector
    out.set([x[0], x[1], x[2], 0, y[0], y[1], y[2], 0, z[0], z[1], z[2], 0], bone * 16)
    for (let axis = 0; axis < 3; axis++) {
      out[bone * 16 + 12 + axis] =
        (to[axis] as number) -
        ((x[axis] as number) * from[0] + (y[axis] as number) * from[1] + (z[axis] as number) * from[2])
    }
    out[bone * 16 + 15] = 1
  }
  return out
}

function stretchesOf(fullness: number): ReadonlyMap<number, readonly [wider: number, deeper: number]> {
  return new Map(
    breath.map(({ bone, wider, deeper }) => [
      skinBoneIndex(bone),
      [1 + wider * fullness, 1 + deeper * fullness] as const,
    ]),
  )
}

function skinFrame(skeleton: Skeleton, frame: Frame): SkinFrame {
  const places: Vector[] = []
  const turns: Rotation[] = []
  for (let bone = 0; bone < centralCount; bone++) {
    const index = boneIndex[boneNames[bone] as BoneName]
    places[bone] = frame.places[index] as Vector
    turns[bone] = frame.turns[index] as Rotation
  }
  for (const side of sides) putSide(skeleton, frame, side, { places, turns })
  return { places, turns }
}

function putSide(skeleton: Skeleton, frame: Frame, side: Side, { places, turns }: SkinFrame) {
  const index = (name: string) => boneIndex[`${side}.${name}` as 'left.hand']
  const turn = (name: string) => frame.turns[index(name)] as Rotation
  const place = (name: string) => frame.places[index(name)] as Vector
  const outward = side === 'left' ? 1 : -1
  const tall = (skeleton.origins[0] as Vector)[1] / 0.93
  const { upperArm, forearm, thigh } = frame.untwisted[side]

  put('clavicle', place('clavicle'), turn('clavicle'))
  put('scapula', place('scapula'), turn('scapula'))
  put('shoulderHalf', place('upperArm'), slerp(turn('scapula'), upperArm, 0.5))
  put('upperArm0', place('upperArm'), slerp(upperArm, turn('upperArm'), 0.12))
  put('upperArm1', place('upperArm'), slerp(upperArm, turn('upperArm'), 0.5))
  put('upperArm2', place('upperArm'), slerp(upperArm, turn('upperArm'), 0.92))
  put('elbowHalf', place('forearm'), slerp(turn('upperArm'), forearm, 0.5))
  put('forearm0', place('forearm'), slerp(forearm, turn('forearm'), 0.12))
  put('forearm1', place('forearm'), slerp(forearm, turn('forearm'), 0.5))
  put('forearm2', place('forearm'), slerp(forearm, turn('forearm'), 0.9))
  put('hand', place('hand'), turn('hand'))
  put('fingers', place('fingers'), turn('fingers'))
  put('fingertips', place('fingertips'), turn('fingertips'))
  putEnd('fingerEnds', 'fingers', 'fingertips', fingerEnd, endJointShare.fingers)
  put('thumb', place('thumb'), turn('thumb'))
  putEnd('thumbTip', 'hand', 'thumb', thumbJoint, endJointShare.thumb)

  put('hipHalf', place('thigh'), slerp(frame.turns[0] as Rotation, thigh, 0.5))
  put('thigh0', place('thigh'), slerp(thigh, turn('thigh'), 0.3))
  put('thigh1', place('thigh'), slerp(thigh, turn('thigh'), 0.9))
  put('kneeHalf', place('shin'), slerp(turn('thigh'), turn('shin'), 0.5))
  put('shin', place('shin'), turn('shin'))
  put('foot', place('foot'), turn('foot'))
  put('toes', place('toes'), turn('toes'))

  function put(bone: SidedSkinBone, at: Vector, turned: Rotation) {
    places[skinBoneIndex(bone, side)] = at
    turns[skinBoneIndex(bone, side)] = turned
  }

  /** A last joint that the skeleton does not have: it bends a share of what the joint before it bends. */
  function putEnd(bone: SidedSkinBone, parent: string, joint: string, offset: Vector, share: number) {
    const bent = compose(inverse(turn(parent)), turn(joint))
    const at: Vector = [offset[0] * outward * tall, offset[1] * tall, offset[2] * tall]
    put(
      bone,
      add(place(joint), rotate(turn(joint), at)),
      compose(turn(joint), slerp(noRotation, bent, share)),
    )
  }
}

/** Bind-pose vertices to posed ones. `normals` and `outNormals` go together. */
export function skinVertices(
  mesh: {
    readonly positions: Float32Array
    readonly normals: Float32Array
    readonly skinIndices: Uint8Array
    readonly skinWeights: Float32Array
  },
  matrices: Float32Array,
  outPositions: Float32Array,
  outNormals?: Float32Array,
) {
  const { positions, normals, skinIndices, skinWeights } = mesh
  const m = new Float64Array(12)
  for (let v = 0; v * 3 < positions.length; v++) {
    m.fill(0)
    for (let influence = v * 4; influence < v * 4 + 4; influence++) {
      const weight = skinWeights[influence] as number
      if (weight === 0) continue
      const bone = (skinIndices[influence] as number) * 16
      for (let column = 0; column < 4; column++) {
        for (let row = 0; row < 3; row++) {
          m[column * 3 + row] =
            (m[column * 3 + row] as number) + weight * (matrices[bone + column * 4 + row] as number)
        }
      }
    }
    turnInto(outPositions, positions, v * 3, 1)
    if (outNormals !== undefined) {
      turnInto(outNormals, normals, v * 3, 0)
      const [x, y, z] = [outNormals[v * 3], outNormals[v * 3 + 1], outNormals[v * 3 + 2]] as [
        number,
        number,
        number,
      ]
      const length = Math.hypot(x, y, z) || 1
      outNormals[v * 3] = x / length
      outNormals[v * 3 + 1] = y / length
      outNormals[v * 3 + 2] = z / length
    }
  }

  function turnInto(out: Float32Array, from: Float32Array, at: number, moved: 0 | 1) {
    const x = from[at] as number
    const y = from[at + 1] as number
    const z = from[at + 2] as number
    for (let row = 0; row < 3; row++) {
      out[at + row] =
        (m[row] as number) * x +
        (m[3 + row] as number) * y +
        (m[6 + row] as number) * z +
        (m[9 + row] as number) * moved
    }
  }
}
