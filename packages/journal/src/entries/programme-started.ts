/** The day from which the programme counts its weeks. */

import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'

const bodySchema = z.strictObject({ day: z.iso.date() })
export type ProgrammeStartedBody = Readonly<z.infer<typeof bodySchema>>

export const programmeStartedEntry = {
  type: 'programme-started',
  body: bodySchema,
  older: [],
} as const satisfies EntryType<'programme-started', ProgrammeStartedBody>
