/** The schemas of all that can be handed in or out, as JSON Schema, published from the code. */

import * as z from 'zod'
import { answersSchema } from './entries/answers.ts'
import { breakPlanSchema } from './entries/break-plan.ts'
import { intakeSchema } from './entries/intake.ts'
import { reportSchema } from './entries/report.ts'
import { routineSchema } from './entries/routine.ts'
import { entryTypes, envelopeSchema } from './entry.ts'
import { latestVersion } from './entry-type.ts'
import { journalFileVersion, journalFormat } from './export-file.ts'
import { programmeSchema, sessionSchema } from './programme-schema.ts'

const entrySchemas = Object.values(entryTypes).map((entryType) =>
  z.strictObject({
    ...envelopeSchema.shape,
    type: z.literal(entryType.type),
    version: z.literal(latestVersion(entryType)),
    body: entryType.body,
  }),
)

/** As this version writes it. Reading is kinder: it takes older versions, and keeps what it does not know. */
const journalFileSchema = z.strictObject({
  format: z.literal(journalFormat),
  version: z.literal(journalFileVersion),
  exportedAtMs: z.int().min(0),
  app: z.string(),
  entries: z.array(z.union(entrySchemas)),
})

export const schemas = {
  answers: answersSchema,
  intake: intakeSchema,
  report: reportSchema,
  session: sessionSchema,
  programme: programmeSchema,
  routine: routineSchema,
  'break-plan': breakPlanSchema,
  journal: journalFileSchema,
} as const
export type SchemaName = keyof typeof schemas

export function jsonSchemaOf(name: SchemaName): object {
  return { title: `Unhunch ${name}`, ...z.toJSONSchema(schemas[name]) }
}
