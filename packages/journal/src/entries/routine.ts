/** A person's own list of exercises, whole each time it changes; the last one with an id holds. */

import type { Routine } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { prescriptionSchema } from '../programme-schema.ts'
import { schemaOf } from '../schema-of.ts'

const id = z.string().min(1).max(80)

const itemBase = {
  id,
  sides: z.enum(['together', 'each']),
  prescription: prescriptionSchema,
  note: z.exactOptional(z.string().min(1).max(500)),
  agreed: z.exactOptional(z.array(z.string().min(1).max(40)).max(40)),
}

const routineWithoutNote = z.strictObject({
  id,
  name: z.string().min(1).max(80),
  from: z.exactOptional(z.string().min(1).max(80)),
  items: z
    .array(
      z.discriminatedUnion('of', [
        z.strictObject({ ...itemBase, of: z.literal('library'), exercise: id, form: id }),
        z.strictObject({
          ...itemBase,
          of: z.literal('own'),
          name: z.string().min(1).max(80),
          steps: z.array(z.string().min(1).max(500)).max(12),
          repSeconds: z.number().min(1).max(120),
        }),
      ]),
    )
    .max(30)
    .refine((items) => new Set(items.map((item) => item.id)).size === items.length, {
      error: 'exercises whose ids differ',
    }),
  weekdays: z
    .array(z.int().min(1).max(7))
    .max(7)
    .refine((days) => new Set(days).size === days.length, { error: 'each day of the week at most once' }),
})

export const routineSchema = schemaOf<Routine>()(
  routineWithoutNote.extend({ note: z.exactOptional(z.string().min(1).max(500)) }),
)

/** Version 1 had no note to the whole list. */
const bodyV1 = z.strictObject({ routine: routineWithoutNote, isRemoved: z.boolean() })

const bodySchema = z.strictObject({ routine: routineSchema, isRemoved: z.boolean() })
export type RoutineBody = Readonly<z.infer<typeof bodySchema>>

export const routineEntry = {
  type: 'routine',
  body: bodySchema,
  older: [{ body: bodyV1, upgrade: (body: z.infer<typeof bodyV1>) => body }],
} as const satisfies EntryType<'routine', RoutineBody>
