/** The points that a camera must keep in sight to show a whole movement. */

import type { Prop, View } from '@unhunch/knowledge'
import type { BakedMovement } from '../pose/playback.ts'
import { propBounds } from '../props/prop-solids.ts'
import { type BoneName, boneIndex, type Skeleton } from '../skeleton/bones.ts'
import { poseSkeleton } from '../skeleton/forward-kinematics.ts'
import { add, rotate, type Vector } from '../skeleton/vector.ts'

/** Where flesh reaches beyond the bones, from the beginning of a bone in its own frame, metres; left side. */
const reaches: readonly { readonly bone: BoneName; readonly at: Vector; readonly low: boolean }[] = [
  { bone: 'head', at: [0, 0.17, 0], low: false },
  { bone: 'head', at: [0, 0.06, 0.1], low: false },
  { bone: 'head', at: [0, 0.06, -0.1], low: false },
  { bone: 't8', at: [0, 0, -0.09], low: false },
  { bone: 't8', at: [0, 0, 0.15], low: false },
  ...(['left', 'right'] as const).flatMap((side) => {
    const out = side === 'left' ? 1 : -1
    return [
      { bone: `${side}.upperArm`, at: [out * 0.06, 0.03, 0], low: false },
      { bone: `${side}.forearm`, at: [0, 0, -0.04], low: false },
      { bone: `${side}.fingertips`, at: [0, -0.03, 0], low: false },
      { bone: `${side}.thigh`, at: [out * 0.08, 0, -0.12], low: true },
      { bone: `${side}.shin`, at: [0, 0, 0.06], low: true },
      { bone: `${side}.toes`, at: [0, -0.02, 0.06], low: true },
      { bone: `${side}.foot`, at: [0, -0.08, -0.06], low: true },
    ] as const
  }),
]
const headOnly = new Set<BoneName>(['head', 'left.upperArm', 'right.upperArm'])

/** Seen whole with the figure; a wall, a bed, a table or a mat may run out of the picture. */
const shownWhole: ReadonlySet<Prop['kind']> = new Set([
  'chair',
  'stool',
  'doorway',
  'pillow',
  'roller',
  'rolled-towel',
])

/** All of them over all phases and the ways between, for the left side. */
export function pointsOfMovement(
  skeleton: Skeleton,
  movement: BakedMovement,
  shows: NonNullable<View['shows']> = 'whole',
): readonly Vector[] {
  const kept = reaches.filter(
    ({ bone, low }) => shows === 'whole' || (shows === 'upper' && !low) || headOnly.has(bone),
  )
  const ofBody = movement.phases.flatMap(({ way }) =>
    way.flatMap((angles) => {
      const { places, turns } = poseSkeleton(skeleton, angles)
      return kept.map(({ bone, at }) => {
        const index = boneIndex[bone]
        return add(places[index] as Vector, rotate(turns[index] as never, at))
      })
    }),
  )
  return [...ofBody, ...movement.props.flatMap((prop) => pointsOfProp(prop, shows))]
}

function pointsOfProp(prop: Prop, shows: NonNullable<View['shows']>): readonly Vector[] {
  if (prop.kind === 'band') {
    return typeof prop.to === 'string' ? [] : [[prop.to.aside, prop.to.up, prop.to.forward]]
  }
  const bounds = shows === 'whole' && shownWhole.has(prop.kind) ? propBounds(prop) : undefined
  if (bounds === undefined) return []
  const { low, high } = bounds
  return [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => [
    corner & 1 ? low[0] : high[0],
    corner & 2 ? low[1] : high[1],
    corner & 4 ? low[2] : high[2],
  ])
}
