/** Rule: poses stay within what joints can do, and start from a posture that exists. */

import { jointLimits } from '../../movement/joint-limits.ts'
import { postures } from '../../movement/postures.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Pose, Tempo } from '../movement.ts'
import type { JointMotion } from '../pose.ts'
import { offeredExercises } from './catalogue-forms.ts'
import { defineRule, type Finding } from './rule.ts'

export const poseInRange = defineRule(
  'pose-in-range',
  'No angle of a pose is beyond human range, not even under load; postures exist; a held joint is a joint.',
  (catalogue: Catalogue) => [
    ...offeredExercises(catalogue).flatMap(({ exercise, movement }) =>
      Object.entries(movement ?? {}).flatMap(([form, tempo]) =>
        findInTempo(`form ${exercise.id}/${form}`, tempo),
      ),
    ),
    ...Object.entries(postures).flatMap(([id, { pose }]) => findInPose(`posture ${id}`, 'pose', pose)),
  ],
)

function findInTempo(entry: string, tempo: Tempo): readonly Finding[] {
  const { posture } = tempo
  return [
    ...(posture === undefined || posture in postures
      ? []
      : [
          { entry, field: 'posture', found: posture, expected: `one of ${Object.keys(postures).join(', ')}` },
        ]),
    ...findInPose(entry, 'pose', tempo.pose),
    ...tempo.phases.flatMap(({ id, pose }) => findInPose(entry, `phases.${id}.pose`, pose)),
  ]
}

function findInPose(entry: string, field: string, pose: Pose | undefined): readonly Finding[] {
  if (pose === undefined) return []
  const { both, left, right, touches: _, lifts: __, firm: ___, ...central } = pose
  return [
    ...findInJoints(entry, field, central),
    ...findInJoints(entry, `${field}.both`, both),
    ...findInJoints(entry, `${field}.left`, left),
    ...findInJoints(entry, `${field}.right`, right),
  ]
}

function findInJoints(entry: string, field: string, joints: object | undefined): readonly Finding[] {
  return Object.entries(joints ?? {}).flatMap(([joint, motions]: [string, object]) =>
    Object.entries(motions).flatMap(([motion, degrees]: [string, number]) => {
      const limit = jointLimits[`${joint}.${motion}` as JointMotion]
      const [least, most] = limit?.loaded ??
        limit?.clinical ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      return degrees >= least && degrees <= most
        ? []
        : [
            {
              entry,
              field: `${field}.${joint}.${motion}`,
              found: `${degrees}°, ${Math.round(Math.max(least - degrees, degrees - most))}° too far`,
              expected: `${least}° to ${most}°`,
            },
          ]
    }),
  )
}
