/** The clock of the breaks, kept beside the journal while the day lasts. */

import { breakLengths, type BreakClock } from '@unhunch/engine'
import * as z from 'zod'
import { schemaOf } from './schema-of.ts'

const instant = z.number()
const count = z.int().min(0)
const length = z.enum(breakLengths)

const breakClockSchema = schemaOf<BreakClock>()(
  z.strictObject({
    atMs: instant,
    count: z.strictObject({ fromMs: instant, longerFromMs: instant }).optional(),
    notices: count,
    asked: z.strictObject({ number: count, length, dueAtMs: instant, askedAtMs: instant }).optional(),
    snoozed: z.strictObject({ length, untilMs: instant }).optional(),
    away: z.strictObject({ sinceMs: instant }).optional(),
    meeting: z.strictObject({ untilMs: instant }).optional(),
    session: z.strictObject({ sinceMs: instant }).optional(),
    notBeforeMs: instant.optional(),
    ignoredInARow: count,
    quiet: z.strictObject({ half: z.string() }).optional(),
    day: z.string().optional(),
  }),
)

/** Nothing when there is none, or when another version of the app left it: then the count starts anew. */
export function readBreakClock(stored: unknown): BreakClock | undefined {
  return breakClockSchema.safeParse(stored).data
}
