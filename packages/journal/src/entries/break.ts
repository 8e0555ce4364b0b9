/** A break that was due, and what came of it. */

import { breakLengths, breakOutcomes, type BreakReport } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const bodySchema = schemaOf<BreakReport>()(
  z.strictObject({
    day: z.iso.date(),
    minute: z.int().min(0).max(1440),
    length: z.enum(breakLengths),
    outcome: z.enum(breakOutcomes),
    seconds: z.number().min(0).max(36_000),
    exercises: z.array(z.string().min(1).max(80)).max(20),
  }),
)

export const breakEntry = { type: 'break', body: bodySchema, older: [] } as const satisfies EntryType<
  'break',
  BreakReport
>
