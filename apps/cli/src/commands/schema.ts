/** `unhunch schema`: the shapes of all that goes in and out, as JSON Schema. */

import type { Command } from 'commander'
import * as z from 'zod'
import { jsonSchemaOf } from '@unhunch/journal'
import { historySchema } from '../input/history-schema.ts'
import { didYouMean } from '../input/nearest.ts'
import { answersJsonSchema } from '../input/answers-json-schema.ts'
import { bad, type Output, printJson } from '../output.ts'
import { type Finish, finishCommand } from './run.ts'

export const schemas: Readonly<Record<string, () => object>> = {
  answers: answersJsonSchema,
  intake: () => jsonSchemaOf('intake'),
  report: () => jsonSchemaOf('report'),
  reports: reportsJsonSchema,
  history: () => ({ title: 'Unhunch history', ...z.toJSONSchema(historySchema) }),
  session: () => jsonSchemaOf('session'),
  programme: () => jsonSchemaOf('programme'),
  journal: () => jsonSchemaOf('journal'),
}

export function addSchema(program: Command, finish: Finish): void {
  const names = Object.keys(schemas)
  const command = program
    .command('schema')
    .summary('print the JSON Schema of a file')
    .description('Prints the JSON Schema of what goes in or comes out.')
    .argument('<name>', `one of ${names.join(', ')}`)
  finishCommand(
    command,
    finish,
    { examples: ['unhunch schema intake', 'unhunch schema programme > programme.schema.json'] },
    async ([name = '']): Promise<Output> => {
      const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
      if (!schema)
        return bad('schema', JSON.stringify(name), `one of ${names.join(', ')}${didYouMean(name, names)}`)
      const json = schema()
      return { text: () => printJson(json), json }
    },
  )
}

function reportsJsonSchema(): object {
  const { $schema, ...report } = jsonSchemaOf('report') as { readonly $schema?: string }
  const screened = {
    title: 'The safety questions were answered anew',
    type: 'object',
    properties: { type: { const: 'screened' }, day: { type: 'string', format: 'date' } },
    required: ['type', 'day'],
    additionalProperties: false,
  }
  return { title: 'Unhunch reports', $schema, type: 'array', items: { anyOf: [report, screened] } }
}
