/** Where a session was left, kept in the scratch space while it lasts. */

import { skipKinds, type Snapshot } from '@unhunch/engine'
import * as z from 'zod'
import { sessionSchema } from './programme-schema.ts'
import { schemaOf } from './schema-of.ts'

const place = {
  positionMs: z.number().min(0),
  item: z.int().min(0),
  nextCue: z.int().min(0),
  outcomes: z.array(z.enum(['ahead', 'done', 'partly', ...skipKinds])),
  symptoms: z.array(z.string()),
}

const snapshotSchema = schemaOf<Snapshot>()(
  z.discriminatedUnion('status', [
    z.strictObject({ ...place, status: z.literal('ready') }),
    z.strictObject({
      ...place,
      status: z.literal('paused'),
      because: z.enum(['person', 'sleep', 'symptom', 'reload']),
    }),
    z.strictObject({
      ...place,
      status: z.literal('stopped'),
      because: z.string(),
      response: z.enum(['emergency', 'stop-and-see', 'stop']),
    }),
    z.strictObject({ ...place, status: z.literal('finished'), early: z.boolean() }),
  ]),
)

const resumePointSchema = z.strictObject({
  /** With whatever was made easier or swapped on the way. */
  session: sessionSchema,
  snapshot: snapshotSchema,
  savedAtMs: z.int().min(0),
})
export type ResumePoint = Readonly<z.infer<typeof resumePointSchema>>

/** Nothing when there is none, or when another version of the app left it: then the session starts anew. */
export function readResumePoint(stored: unknown): ResumePoint | undefined {
  return resumePointSchema.safeParse(stored).data
}
