/** Checks a value that someone hands in against one of the published schemas. */

import type * as z from 'zod'
import { type FieldProblem, problemsOf } from './problems-of.ts'
import { type SchemaName, schemas } from './schemas.ts'

export type Check<Value> = { readonly value: Value } | { readonly problems: readonly FieldProblem[] }

export function checkValue<Name extends SchemaName>(
  name: Name,
  input: unknown,
): Check<z.output<(typeof schemas)[Name]>> {
  const schema = schemas[name]
  const parsed = schema.safeParse(input)
  return parsed.success
    ? { value: parsed.data as z.output<(typeof schemas)[Name]> }
    : { problems: problemsOf(parsed.error, input, { schema, name }) }
}
