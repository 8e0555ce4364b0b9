/** What was done beside the plan. */

import { type PracticeReport, skipKinds } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const score = z.number().min(0).max(10)
const id = z.string().min(1).max(100)

const bodySchema = schemaOf<PracticeReport>()(
  z.strictObject({
    day: z.iso.date(),
    of: z.enum(['routine', 'exercise']),
    routine: z.exactOptional(id),
    items: z
      .array(
        z.strictObject({
          exercise: id,
          form: id,
          outcome: z.enum(['done', 'partly', ...skipKinds]),
          pain: z.exactOptional(score),
        }),
      )
      .max(50),
    seconds: z.number().min(0).max(36_000),
    painBefore: z.exactOptional(score),
    painAfter: z.exactOptional(score),
  }),
)

export const practiceEntry = { type: 'practice', body: bodySchema, older: [] } as const satisfies EntryType<
  'practice',
  PracticeReport
>
