/** A tip of a sentence or two, shown on the day's screen or in a break when its occasion fits. */

import * as z from 'zod'

/** What may bring the pain on, as the person ticks it. The intake stores these ids. */
export const triggers = [
  'carrying',
  'twisting',
  'bending',
  'throwing',
  'reaching-up',
  'coughing',
  'desk',
  'phone',
  'driving',
  'standing',
  'training',
  'stress',
  'sleep',
] as const
export type TriggerId = (typeof triggers)[number]

/** Times when a tip fits whoever the person is. */
export const moments = [
  'morning',
  'no-time',
  'meeting-ahead',
  'drive-ahead',
  'tension-now',
  'desk-break',
  'before-session',
  'after-session',
  'missed-days',
  'rolling',
] as const
export type MomentId = (typeof moments)[number]

const id = z.string().regex(/^[a-z0-9-]+$/)

export const tipSchema = z.strictObject({
  id,
  for: z.enum([...triggers, ...moments]),
  /**
   * Forms that move the body as the tip does. Where a precaution holds one of them
   * back, or the person has left the exercise out, the tip is not given.
   */
  moves: z.array(z.strictObject({ exercise: id, form: id })),
  /** The article that says more, and the section of it. */
  readOn: z.strictObject({ article: id, section: id }).optional(),
  /** Statements of the source documents that live here: ids in `knowledge/trace`. */
  seeds: z.array(z.string()),
})
export type Tip = Readonly<z.infer<typeof tipSchema>>

/** One or two sentences, in one language, by tip id. */
export const tipWordsSchema = z.record(z.string(), z.string().min(20).max(260))
export type TipWords = Readonly<z.infer<typeof tipWordsSchema>>

/** What the intake calls each trigger. */
export const triggerWordsSchema = z.record(z.enum(triggers), z.string().min(3).max(60))
export type TriggerWords = Readonly<z.infer<typeof triggerWordsSchema>>
