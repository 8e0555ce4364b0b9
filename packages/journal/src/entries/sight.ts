/** What a camera saw of a session: numbers, and never a picture. */

import { reachUnits, type SightReport } from '@unhunch/engine'
import { faultNames, measureNames } from '@unhunch/knowledge'
import * as z from 'zod'
import type { EntryType } from '../entry-type.ts'
import { schemaOf } from '../schema-of.ts'

const id = z.string().min(1).max(100)
const count = z.int().min(0).max(1000)
const seconds = z.number().min(0).max(36_000)

const bodySchema = schemaOf<SightReport>()(
  z.strictObject({
    day: z.iso.date(),
    of: z.enum(['plan', 'routine', 'exercise']),
    items: z
      .array(
        z.strictObject({
          exercise: id,
          form: id,
          side: z.exactOptional(z.enum(['left', 'right'])),
          measure: z.enum(measureNames),
          unit: z.enum(reachUnits),
          reps: count,
          smaller: count,
          reached: z.exactOptional(z.number().min(-360).max(360)),
          heldSeconds: z.exactOptional(seconds),
          faults: z.array(z.strictObject({ fault: z.enum(faultNames), seconds })).max(faultNames.length),
          unseenSeconds: seconds,
        }),
      )
      .max(100),
  }),
)

export const sightEntry = { type: 'sight', body: bodySchema, older: [] } as const satisfies EntryType<
  'sight',
  SightReport
>
