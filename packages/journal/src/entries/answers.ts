/** Answers to the safety questions. */

import type { Answers } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

/** An option's id is short; a longer text is not an answer. */
export const answersSchema = schemaOf<Answers>()(
  z.record(z.string().max(80), z.union([z.string().max(80), z.number()])),
)

/** `full` replaces all answers before it; the others change only what they ask. */
export const answerForms = ['full', 'again', 'emergency-only'] as const

const bodySchema = z.strictObject({ form: z.enum(answerForms), answers: answersSchema })
export type AnswersBody = Readonly<z.infer<typeof bodySchema>>

export const answersEntry = { type: 'answers', body: bodySchema, older: [] } as const satisfies EntryType<
  'answers',
  AnswersBody
>
