/** A ladder of forms from easiest to hardest, within one family. */

import * as z from 'zod'
import { families } from './vocabulary.ts'

export const progressionStepSchema = z.strictObject({
  exercise: z.string().regex(/^[a-z0-9-]+$/),
  form: z.string().regex(/^[a-z0-9-]+$/),
})

/**
 * The level of the forms never falls from one step to the next, and no form is a
 * step twice. Steps may differ in position and things needed: whoever climbs
 * passes over those that are not open to them.
 */
export const progressionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  family: z.enum(families),
  steps: z.array(progressionStepSchema).min(2),
})
export type ProgressionStep = Readonly<z.infer<typeof progressionStepSchema>>
export type Progression = Readonly<z.infer<typeof progressionSchema>>
