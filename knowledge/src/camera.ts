/** What a camera may follow of a form, and what it is asked to notice. */

import * as z from 'zod'

/** What can be measured on a picture of a person; `packages/motion` says how, in which unit and how well. */
export const measureNames = [
  'shoulder-elevation',
  'shoulder-flexion',
  'shoulder-extension',
  'shoulder-rotation',
  'elbow-flexion',
  'trunk-lean',
  'trunk-inclination',
  'trunk-turn',
  'head-turn',
  'head-tilt',
  'head-nod',
  'head-glide',
  'shoulder-height',
  'shoulder-push',
  'arm-orbit',
  'arm-across',
  'elbows-gap',
  'wrists-gap',
  'wrist-height',
  'hip-flexion',
] as const
export type MeasureName = (typeof measureNames)[number]

export const faultNames = [
  'shoulder-creeps-up',
  'sides-differ',
  'trunk-leans',
  'trunk-sways',
  'trunk-turns',
  'head-tilts',
  'head-nods',
  'arms-drop',
  'elbow-bends',
  'elbow-opens',
  'slack',
  'too-fast',
  'twists',
] as const
export type FaultName = (typeof faultNames)[number]

/** How well one camera sees it: A counts and notices, B counts but has a blind spot, C is coarse. */
export const cameraGrades = ['A', 'B', 'C'] as const
export type CameraGrade = (typeof cameraGrades)[number]

export const cameraSchema = z.strictObject({
  grade: z.enum(cameraGrades),
  /** Which side of the person the camera looks at. */
  from: z.enum(['front', 'side']),
  /** What tells one repetition or the hold from rest. Its range comes from the poses of the form. */
  follows: z.enum(measureNames),
  /** The joints that work: both at once, one side at a time, or none that has a side. */
  works: z.enum(['both', 'one', 'middle']),
  notices: z.array(z.enum(faultNames)).readonly(),
})
/** Left out of a form, the camera stays off: the timer leads, and the person looks for themselves. */
export type CameraPlan = Readonly<z.infer<typeof cameraSchema>>
