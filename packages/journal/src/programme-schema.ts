/** The stored form of sessions and programmes. */

import { type Programme, type Reason, type Session, slots } from '@unhunch/engine'
import * as z from 'zod'
import { schemaOf } from './schema-of.ts'

const id = z.string().min(1).max(80)
const day = z.iso.date()
const seconds = z.number().min(0).max(36_000)

const reasonSchema = z.strictObject({
  // Any id: a programme made by another version may give reasons that this one has no words for.
  id: id as z.ZodType as z.ZodType<Reason['id']>,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
const reasons = z.array(reasonSchema)

/** Far beyond any dose we give: these bounds only keep a made-up file from laying out a session without end. */
export const prescriptionSchema = z.strictObject({
  sets: z.int().min(1).max(20),
  reps: z.int().min(0).max(200),
  holdSeconds: z.number().min(0).max(1800),
  seconds: z.number().min(0).max(3600),
  restSeconds: z.number().min(0).max(1800),
})

const itemSchema = z.strictObject({
  slot: z.enum(slots),
  exercise: id,
  form: id,
  sides: z.enum(['together', 'each']),
  prescription: prescriptionSchema,
  seconds,
  reasons,
})

export const sessionSchema = schemaOf<Session>()(
  z.strictObject({ day, items: z.array(itemSchema).max(50), seconds, reasons }),
)

const planDaySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), day, session: sessionSchema }),
  z.strictObject({ kind: z.literal('rest'), day, reasons }),
  z.strictObject({ kind: z.literal('past'), day, done: z.array(id) }),
])

const weekSchema = z.strictObject({
  week: z.int().min(1),
  phase: z.enum(['settle-in', 'build', 'lighter-week', 'review', 'keep-up']),
  days: z.array(planDaySchema).max(7),
  reasons,
})

export const programmeSchema = schemaOf<Programme>()(
  z.strictObject({
    startDay: day,
    weeks: z.array(weekSchema).max(520),
    deskBreak: z.exactOptional(
      z.strictObject({ items: z.array(itemSchema).max(50), everyMinutes: z.number().min(1).max(1440) }),
    ),
    reasons,
    whyNots: z.array(z.strictObject({ exercise: id, reasons })),
  }),
)
