/** What the person told us about themselves. */

import type { Intake } from '@unhunch/engine'
import { equipmentIds, qualities, zones } from '@unhunch/knowledge'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const pain = z.number().min(0).max(10)
const id = z.string().min(1).max(80)

export const intakeSchema = schemaOf<Intake>()(
  z.strictObject({
    zones: z.array(z.enum(zones)),
    qualities: z.array(z.enum(qualities)),
    painNow: pain,
    painUsual: pain,
    painWorst: pain,
    durationWeeks: z.number().min(0).max(6000),
    equipment: z.array(z.enum(equipmentIds)),
    floor: z.boolean(),
    minutes: z.int().min(2).max(30),
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, { error: 'each day of the week at most once' }),
    deskHours: z.number().min(0).max(24),
    triggers: z.array(id),
    stress: z.enum(['low', 'some', 'high']),
    sleep: z.enum(['well', 'disturbed']),
    pattern: z.enum(['constant', 'comes-and-goes']),
    goals: z.array(z.string().min(1).max(200)).max(3),
    likes: z.array(id),
    bans: z.array(id),
  }),
)

export const intakeEntry = { type: 'intake', body: intakeSchema, older: [] } as const satisfies EntryType<
  'intake',
  Intake
>
