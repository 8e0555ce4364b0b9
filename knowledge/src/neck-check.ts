/** A few questions that tell whether the neck may have a part in pain that is felt lower down. Their answers are not kept. */

import * as z from 'zod'
import { conditionSchema } from './condition.ts'

const id = z.string().regex(/^[a-z-]+$/)

export const neckCheckSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      id,
      options: z.array(id).min(2),
      /** Asked only when this holds. */
      askIf: conditionSchema.optional(),
    }),
  ),
  /** The first that holds is told. One that is not settled yet waits for its answer. */
  outcomes: z.array(
    z.strictObject({
      id,
      when: conditionSchema,
      /** What comes next: somebody looks at it, the exercises for the neck join, or nothing changes. */
      next: z.enum(['see-someone', 'neck-exercises', 'go-on']),
      sources: z.array(z.string()).min(1),
    }),
  ),
  seeds: z.array(z.string()),
})
export type NeckCheck = Readonly<z.infer<typeof neckCheckSchema>>

export interface NeckCheckWords {
  readonly title: string
  readonly lead: string
  /** Before anything is answered: what needs help at once. */
  readonly first: string
  readonly questions: Readonly<
    Record<string, { readonly ask: string; readonly options: Readonly<Record<string, string>> }>
  >
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly advice: string }>>
}
