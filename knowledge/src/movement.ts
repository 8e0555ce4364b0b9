/** How a form moves in time: one repetition as a cycle of phases. The figure's poses and the voice follow it. */

import * as z from 'zod'

export const phaseSchema = z.strictObject({
  /** Unique in the exercise; named after where the body arrives: `cow`, `cat`, `turned`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Time to get there, unhurried. */
  seconds: z.number().min(0.5).max(15),
  breath: z.enum(['in', 'out', 'free']),
  /** The dose's hold is kept on arrival here. At most one phase of a cycle. */
  held: z.boolean().optional(),
})

export const tempoSchema = z.strictObject({
  phases: z.array(phaseSchema).min(1),
})
export type Phase = Readonly<z.infer<typeof phaseSchema>>
export type Tempo = Readonly<z.infer<typeof tempoSchema>>

/** The tempo of every form, by form id. */
export const movementSchema = z.record(z.string(), tempoSchema)
export type Movement = Readonly<z.infer<typeof movementSchema>>
