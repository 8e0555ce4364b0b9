/** When something holds, as data over the answers to the safety questions. */

import * as z from 'zod'

export type Condition =
  | { readonly question: string; readonly is: string | readonly string[] }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly below: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** At least so many of these hold. */
  | { readonly count: number; readonly of: readonly Condition[] }

const question = z.string().min(2)

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question, is: z.union([z.string(), z.array(z.string()).min(2)]) }),
    z.strictObject({ question, atLeast: z.number() }),
    z.strictObject({ question, below: z.number() }),
    z.strictObject({ all: z.array(conditionSchema).min(2) }),
    z.strictObject({ any: z.array(conditionSchema).min(2) }),
    z.strictObject({ count: z.int().min(2), of: z.array(conditionSchema).min(2) }),
  ]),
)
