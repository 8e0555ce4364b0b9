/** A session as it was when the person began it. */

import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { sessionSchema } from '../programme-schema.ts'

const bodySchema = z.strictObject({ day: z.iso.date(), session: sessionSchema })
export type SessionStartedBody = Readonly<z.infer<typeof bodySchema>>

export const sessionStartedEntry = {
  type: 'session-started',
  body: bodySchema,
  older: [],
} as const satisfies EntryType<'session-started', SessionStartedBody>
