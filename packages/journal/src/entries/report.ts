/** What the person reported: a session, the next morning, a week, a flare, a wish. */

import { painCharacters, type Report, skipKinds } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const day = z.iso.date()
const score = z.number().min(0).max(10)
const id = z.string().min(1).max(80)

const itemSchema = z.strictObject({
  exercise: id,
  form: id,
  outcome: z.enum(['done', 'partly', ...skipKinds]),
  effort: z.exactOptional(z.enum(['easy', 'right', 'hard'])),
  pain: z.exactOptional(score),
  character: z.exactOptional(z.enum(painCharacters)),
})

export const reportSchema = schemaOf<Report>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('session'),
      day,
      items: z.array(itemSchema).max(50),
      painBefore: z.exactOptional(score),
      painAfter: z.exactOptional(score),
      symptoms: z.array(id),
      endedEarly: z.boolean(),
    }),
    z.strictObject({ type: z.literal('morning'), day, pain: score, settled: z.boolean() }),
    z.strictObject({
      type: z.literal('check-in'),
      day,
      painAverage: score,
      painWorst: score,
      goals: z.array(score).max(3),
      stiffness: score,
    }),
    z.strictObject({ type: z.literal('flare'), day, over: z.boolean() }),
    z.strictObject({ type: z.literal('wish'), day, exercise: id, wish: z.enum(['ban', 'unban', 'like']) }),
  ]),
)

export const reportEntry = { type: 'report', body: reportSchema, older: [] } as const satisfies EntryType<
  'report',
  Report
>
