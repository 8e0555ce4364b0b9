/** An exercise: its forms, what each asks of the body, and how much of it to do. */

import * as z from 'zod'
import { loadIds } from './load.ts'
import {
  efforts,
  equipmentIds,
  families,
  muscles,
  positions,
  purposes,
  qualities,
  strengthGroups,
  surfaces,
  zones,
} from './vocabulary.ts'

const range = z
  .tuple([z.number().min(0), z.number().min(0)])
  .refine(([low, high]) => low <= high, { error: 'a range is [lowest, highest]' })
  .readonly()

/** How much of a form is done: repetitions, each with a hold that may be 0, or a time. */
export const amountSchema = z.union([
  z.strictObject({
    sets: z.int().min(1).max(4),
    reps: z.int().min(1).max(40),
    holdSeconds: z.number().min(0).max(180),
  }),
  z.strictObject({ sets: z.int().min(1).max(4), seconds: z.int().min(10).max(300) }),
])
export type Amount = Readonly<z.infer<typeof amountSchema>>

/**
 * The dose of a form. `start` is the first session, `top` the most we ask; both
 * lie within the source's own range unless `why` says what we changed.
 */
export const doseSchema = z.strictObject({
  /** What the source document says, as it says it. Absent where the sources are silent. */
  source: z
    .strictObject({
      from: z.string(),
      asStated: z.string(),
      sets: range.optional(),
      reps: range.optional(),
      holdSeconds: range.optional(),
      seconds: range.optional(),
    })
    .optional(),
  start: amountSchema,
  top: amountSchema,
  /** Rest between sets; 0 is allowed and means none. */
  restSeconds: z.int().min(0).max(90),
  /** Required when there is no source, or when we start below or stop short of it. */
  why: z.string().optional(),
  /** The source for `why`: an id in `knowledge/sources`. */
  whySource: z.string().optional(),
})
export type Dose = Readonly<z.infer<typeof doseSchema>>

/**
 * One way of doing the exercise. Loads, position, things and dose belong to the
 * form that is done, never to the exercise.
 */
export const formSchema = z.strictObject({
  /** Unique in the exercise. The first form listed is the one the exercise is known by. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['standard', 'mode', 'easier', 'harder', 'reduced']),
  /** 1 gentlest to 4 hardest, within the family. */
  level: z.int().min(1).max(4),
  position: z.enum(positions),
  surface: z.enum(surfaces),
  /** Cannot be done without these. */
  needs: z.array(z.enum(equipmentIds)),
  /** These only help. */
  helps: z.array(z.enum(equipmentIds)),
  /** Fit for a break at the desk, in work clothes. */
  desk: z.boolean(),
  purposes: z.array(z.enum(purposes)).min(1),
  effort: z.enum(efforts),
  sides: z.enum(['together', 'each']),
  loads: z.strictObject(
    Object.fromEntries(loadIds.map((id) => [id, z.union([z.literal(1), z.literal(2)]).optional()])) as Record<
      (typeof loadIds)[number],
      z.ZodOptional<z.ZodUnion<[z.ZodLiteral<1>, z.ZodLiteral<2>]>>
    >,
  ),
  dose: doseSchema,
})
export type Form = z.infer<typeof formSchema>

const exerciseBase = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  family: z.enum(families),
  targets: z.array(z.enum(muscles)),
  zones: z.array(z.enum(zones)),
  /** What it may help with, most first. */
  helpsWith: z.array(z.enum(qualities)),
  /** Entries of the source documents that live here. */
  seeds: z.array(z.string()),
  /** Ids in `knowledge/sources`. */
  sources: z.array(z.string()).min(1),
}

export const exerciseSchema = z.discriminatedUnion('offered', [
  z.strictObject({
    ...exerciseBase,
    offered: z.literal(true),
    /** Muscles that need 48 h between strength sessions; only where a form has the purpose `strength`. */
    strengthGroup: z.enum(strengthGroups).optional(),
    forms: z.array(formSchema).min(1),
  }),
  z.strictObject({
    ...exerciseBase,
    offered: z.literal(false),
    /** Exercises to look at instead. */
    insteadOf: z.array(z.string()),
  }),
])
export type ExerciseEntry = z.infer<typeof exerciseSchema>
export type Exercise = Extract<ExerciseEntry, { offered: true }>
export type InformationEntry = Extract<ExerciseEntry, { offered: false }>
