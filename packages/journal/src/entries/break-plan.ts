/** When the person wants to be asked to move; the last one holds. */

import type { BreakPlan } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const minute = z.int().min(0).max(1440)
const span = { from: minute, to: minute }
const endsLater = ({ from, to }: { readonly from: number; readonly to: number }) => from < to
const error = 'a time that ends after it begins'

export const breakPlanSchema = schemaOf<BreakPlan>()(
  z
    .strictObject({
      isOn: z.boolean(),
      weekdays: z
        .array(z.int().min(1).max(7))
        .max(7)
        .refine((days) => new Set(days).size === days.length, { error: 'each day of the week at most once' }),
      ...span,
      lunch: z.exactOptional(z.strictObject(span).refine(endsLater, { error })),
      everyMinutes: z.int().min(20).max(60),
      longerEveryMinutes: z.exactOptional(z.int().min(30).max(240)),
    })
    .refine(endsLater, { error }),
)

export const breakPlanEntry = {
  type: 'break-plan',
  body: breakPlanSchema,
  older: [],
} as const satisfies EntryType<'break-plan', BreakPlan>
