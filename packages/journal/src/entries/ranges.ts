/** How far the person could move on a day, as a camera measured it: every try, as numbers. */

import { type RangeReport, rangeMeasures } from '@unhunch/engine'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const bodySchema = schemaOf<RangeReport>()(
  z.strictObject({
    day: z.iso.date(),
    tries: z
      .array(
        z.strictObject({
          measure: z.enum(rangeMeasures),
          side: z.enum(['left', 'right']),
          degrees: z.array(z.number().min(-180).max(360)).min(1).max(10),
        }),
      )
      .min(1)
      .max(20),
  }),
)

export const rangesEntry = { type: 'ranges', body: bodySchema, older: [] } as const satisfies EntryType<
  'ranges',
  RangeReport
>
