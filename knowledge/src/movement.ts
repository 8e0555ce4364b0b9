/** How a form moves: key poses in clinical angles, what touches what, and one repetition as a cycle of phases. */

import * as z from 'zod'
import { cameraSchema } from './camera.ts'
import { centralJoints, type PoseAngles, sidedJoints } from './pose.ts'
import { propSchema } from './prop.ts'
import { parseTouch, type Touch } from './touch.ts'
import { viewDirections, viewExtents } from './view.ts'

const limbsSchema = motionsSchema(sidedJoints).optional()

const touchSchema = z.string().superRefine((text, context) => {
  const parsed = parseTouch(text)
  if ('problem' in parsed) context.addIssue({ code: 'custom', message: parsed.problem })
}) as unknown as z.ZodType<Touch>

const viewSchema = z.strictObject({
  from: z.enum(viewDirections),
  raised: z.number().min(-10).max(89).optional(),
  shows: z.enum(viewExtents).optional(),
})

const poseShape = {
  ...motionsSchema(centralJoints).shape,
  both: limbsSchema,
  left: limbsSchema,
  right: limbsSchema,
  /** What touches here, besides what the posture and the form name. */
  touches: z.array(touchSchema).readonly().optional(),
  /** What the posture or the form names, and does not touch here. */
  lifts: z.array(touchSchema).readonly().optional(),
  /** Joints that keep their angle when contacts are met: `left.elbow`, `pelvis`. */
  firm: z.array(z.string()).readonly().optional(),
}
export const poseSchema = z.strictObject(poseShape)
/** Differences from the posture: angles that are not named stay as they are there. */
export type Pose = PoseAngles & {
  readonly touches?: readonly Touch[]
  readonly lifts?: readonly Touch[]
  readonly firm?: readonly string[]
}

export const phaseSchema = z.strictObject({
  /** Unique in the exercise; named after where the body arrives: `cow`, `cat`, `turned`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Time to get there, unhurried. */
  seconds: z.number().min(0.5).max(15),
  breath: z.enum(['in', 'out', 'free']),
  /** The dose's hold is kept on arrival here. At most one phase of a cycle. */
  held: z.boolean().optional(),
  /** Shown where there is room for one picture only; without it, the held phase, or the first. */
  tells: z.boolean().optional(),
  /** Where the body arrives. */
  pose: poseSchema.optional() as unknown as z.ZodOptional<z.ZodType<Pose>>,
})

export const tempoSchema = z.strictObject({
  /** A name in `knowledge/movement/postures.ts`: how the body rests when nothing more is said. */
  posture: z.string().optional(),
  /** What all phases share. */
  pose: poseSchema.optional() as unknown as z.ZodOptional<z.ZodType<Pose>>,
  props: z.array(propSchema).readonly().optional(),
  /** The best side to see it from, and another that shows what the first hides. */
  view: viewSchema.optional(),
  secondView: viewSchema.optional(),
  /** What a camera may follow; without it, nothing. */
  camera: cameraSchema.optional(),
  /** The body goes through the phases without stopping, as in a circle. */
  flowing: z.boolean().optional(),
  /** One repetition. The last phase is also where it starts from. Forms done on each side describe the left. */
  phases: z.array(phaseSchema).min(1).readonly(),
})
export type Phase = Readonly<z.infer<typeof phaseSchema>>
export type Tempo = Readonly<z.infer<typeof tempoSchema>>

/** How every form moves, by form id. */
export const movementSchema = z.record(z.string(), tempoSchema)
export type Movement = Readonly<Record<string, Tempo>>

function motionsSchema(joints: Readonly<Record<string, readonly string[]>>) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(joints).map(([joint, motions]) => [
        joint,
        z
          .strictObject(Object.fromEntries(motions.map((motion) => [motion, z.number().optional()])))
          .optional(),
      ]),
    ),
  )
}
