/** Where parts of the body go on the way from one key pose to the next: what an arrow may tell. */

import type { Angles } from '../skeleton/angles.ts'
import { statureRatio } from '../skeleton/body-shape.ts'
import { type BoneName, boneIndex, type Skeleton } from '../skeleton/bones.ts'
import { type Frame, poseSkeleton } from '../skeleton/forward-kinematics.ts'
import { add, type Rotation, rotate, scale, type Vector } from '../skeleton/vector.ts'

export interface MotionTrack {
  readonly name: string
  /** Of all tracks of one group, at most one is told. */
  readonly group: string
  /** How much sooner it is told than others that go as far. */
  readonly weight: number
  /** Its arrow may lie on the body. */
  readonly onBody: boolean
  /** The track that must hardly move: this one stands off the body and tells a turn about it. */
  readonly turnsAbout: string | undefined
  readonly path: readonly Vector[]
}

interface Place {
  readonly name: string
  readonly group: string
  readonly weight: number
  readonly bone: BoneName
  /** In the bone's own frame, metres on the slim figure. */
  readonly at: Vector
  /** It only tells how far a full breath takes it out. */
  readonly breath?: Vector
  readonly onBody?: true
  readonly turnsAbout?: string
}

/** How far the ribs go with a full breath, metres; drawn larger than life. */
const ribsOut = 0.05

/** The trunk comes before arms and legs that it carries along. */
const places: readonly Place[] = [
  { name: 'crown', group: 'head', weight: 0.9, bone: 'head', at: [0, 0.16, 0] },
  { name: 'head turn', group: 'head', weight: 1, bone: 'head', at: [0, 0.25, 0.15], turnsAbout: 'crown' },
  { name: 'nose', group: 'head', weight: 1.1, bone: 'head', at: [0, 0.02, 0.11] },
  { name: 'upper back', group: 'trunk', weight: 1.7, bone: 't4', at: [0, 0, -0.08] },
  { name: 'middle back', group: 'trunk', weight: 1.8, bone: 't8', at: [0, 0, -0.08] },
  {
    name: 'chest turn',
    group: 'trunk',
    weight: 2.8,
    bone: 't8',
    at: [0, 0.08, 0.26],
    turnsAbout: 'middle back',
  },
  { name: 'low back', group: 'low back', weight: 1.2, bone: 'l2', at: [0, 0, -0.08] },
  { name: 'pelvis', group: 'pelvis', weight: 1.6, bone: 'pelvis', at: [0, 0, -0.12] },
  {
    name: 'breastbone',
    group: 'breath',
    weight: 3,
    bone: 't8',
    at: [0, 0.05, 0.13],
    breath: [0, 0, ribsOut],
  },
  ...(['left', 'right'] as const).flatMap((side): readonly Place[] => {
    const out = side === 'left' ? 1 : -1
    return [
      { name: `${side} hand`, group: `${side} arm`, weight: 1, bone: `${side}.fingers`, at: [0, 0, 0] },
      { name: `${side} elbow`, group: `${side} arm`, weight: 1, bone: `${side}.forearm`, at: [0, 0, -0.03] },
      { name: `${side} knee`, group: `${side} leg`, weight: 1, bone: `${side}.shin`, at: [0, 0, 0.05] },
      { name: `${side} foot`, group: `${side} leg`, weight: 0.9, bone: `${side}.toes`, at: [0, 0, 0] },
      {
        name: `${side} shoulder`,
        group: `${side} shoulder`,
        weight: 2,
        bone: `${side}.clavicle`,
        at: [out * 0.12, 0.04, -0.04],
      },
      {
        name: `${side} blade`,
        group: `${side} shoulder`,
        weight: 2.2,
        bone: `${side}.scapula`,
        at: [-out * 0.06, -0.08, -0.05],
        onBody: true,
      },
      {
        name: `${side} ribs`,
        group: `${side} ribs`,
        weight: 3,
        bone: 't12',
        at: [out * 0.14, 0.05, 0.02],
        breath: [out * ribsOut, 0, 0],
      },
    ]
  }),
]

export function tracksOfWay(skeleton: Skeleton, way: readonly Angles[]): readonly MotionTrack[] {
  const frames = way.map((angles) => poseSkeleton(skeleton, angles))
  const size = statureRatio(skeleton.shape)
  return places.map(({ name, group, weight, bone, at, breath, onBody, turnsAbout }) => ({
    name,
    group,
    weight,
    onBody: onBody === true,
    turnsAbout,
    path: frames.map((frame) => {
      const { places: origins, turns } = breath === undefined ? frame : (frames.at(-1) as Frame)
      const local = add(scale(at, size), scale(breath ?? [0, 0, 0], frame.chestFullness))
      return add(origins[boneIndex[bone]] as Vector, rotate(turns[boneIndex[bone]] as Rotation, local))
    }),
  }))
}
